/**
 * The one place for colours, light and dark under the same names; the page (`ui/kit/theme.ts`) and the exported pictures read
 * them from here. Blue, orange and violet speak of orientation only, crimson and ochre of severity only, ink of what the
 * user operates. Contrast is held by tests/scene/tokens.test.ts.
 */
export const colours = {
  canvas: ['#f4f5f7', '#111317'],
  surface: ['#ffffff', '#1a1d23'],
  sunken: ['#eef0f3', '#24282f'],
  raised: ['#ffffff', '#353b46'],
  line: ['#e1e4e9', '#2d323b'],
  'line-2': ['#b4bbc6', '#59616e'],
  control: ['#7b8492', '#7b8492'],
  dots: ['#dcdfe5', '#22262d'],
  ink: ['#171a20', '#eef0f4'],
  'ink-2': ['#515a68', '#a6afbd'],
  accent: ['#1f5fb8', '#7db2f7'],
  in: ['#2f72cf', '#5b9bee'],
  'in-ink': ['#144a92', '#a9cdfb'],
  'in-chip': ['#cfe1fa', '#213d63'],
  'in-bg': ['#eaf2fd', '#172436'],
  out: ['#cf6a0b', '#e8892c'],
  'out-ink': ['#8a3f06', '#fcc088'],
  'out-chip': ['#fbdcb9', '#57371a'],
  'out-bg': ['#fef3e7', '#2b2016'],
  al: ['#8172ad', '#9c8dcb'],
  'al-ink': ['#564784', '#c9bdee'],
  'al-chip': ['#e2dcf2', '#3a3356'],
  'al-bg': ['#f1eef8', '#252133'],
  crit: ['#a8123a', '#ff8aa3'],
  'crit-bg': ['#fde9ee', '#3d1822'],
  warn: ['#755800', '#ecc94b'],
  'warn-bg': ['#fcf3cf', '#352c0f'],
  note: ['#515a68', '#a6afbd'],
  'note-bg': ['#eef0f3', '#24282f'],
  // Bands of a timeline.
  'b-crit': ['#d0708c', '#b8506a'],
  'b-warn': ['#b08a14', '#b8942a'],
  'b-note': ['#858f9e', '#6b7482'],
  ok: ['#166a45', '#6fd3a3'],
  'ok-bg': ['#e4f4ec', '#12301f'],
  'on-sev': ['#ffffff', '#1a1d23'],
  over: ['#14161e', '#0a0c10'],
  // Told apart by lightness alone: how full a seat is, and roles that look neither way.
  'scale-1': ['#3f9a92', '#3d827b'],
  'scale-2': ['#23807a', '#55a9a0'],
  'scale-3': ['#0f5f5b', '#7fd0c6'],
  'scale-4': ['#063f3d', '#c4f1ea'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

export type Colour = keyof typeof colours
export type Theme = 'light' | 'dark'

export function colour(name: Colour, theme: Theme): string {
  return colours[name][theme === 'light' ? 0 : 1]
}

/** A hue: what a responsibility is about. `plain`: an own responsibility that is not classified yet. */
export type Tone = 'in' | 'out' | 'al' | 'plain'

export const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
