import { colours, fontFamily } from '../../scene/tokens'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

const storageKey = 'hatrack-theme'

/**
 * Gives the page its colours: a custom property each, with both values, of which `color-scheme` picks one. Through the
 * CSSOM and not a style element, so that a strict Content-Security-Policy needs no exception.
 */
export function installColours(): void {
  const sheet = new CSSStyleSheet()
  const properties = Object.entries(colours).map(([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`)
  sheet.replaceSync(`:root { ${properties.join(' ')} --font: ${fontFamily}; }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  applyTheme(chosenTheme())
}

export function chosenTheme(): ThemeChoice {
  const stored = localStorage.getItem(storageKey)
  return themeChoices.find((choice) => choice === stored) ?? 'system'
}

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(storageKey, choice)
  applyTheme(choice)
}

function applyTheme(choice: ThemeChoice): void {
  document.documentElement.style.colorScheme = choice === 'system' ? 'light dark' : choice
}

/** The theme on the screen, for pictures that shall look like it. */
export function presentTheme(): 'light' | 'dark' {
  const choice = chosenTheme()
  if (choice !== 'system') return choice
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
