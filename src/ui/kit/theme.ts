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

/** For this page; kept for the next one where the browser keeps anything. */
let chosen: ThemeChoice | null = null

export function chosenTheme(): ThemeChoice {
  chosen ??= themeChoices.find((choice) => choice === kept()) ?? 'system'
  return chosen
}

function kept(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

export function chooseTheme(choice: ThemeChoice): void {
  chosen = choice
  applyTheme(choice)
  try {
    localStorage.setItem(storageKey, choice)
  } catch {
    // A browser that keeps nothing says so elsewhere; the colours hold for as long as the page does.
  }
}

const listeners = new Set<() => void>()

function applyTheme(choice: ThemeChoice): void {
  document.documentElement.style.colorScheme = choice === 'system' ? 'light dark' : choice
  for (const listener of listeners) listener()
}

/** For what is drawn and not styled: calls back when the page's colours change. Returns how to stop that. */
export function onThemeChange(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
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
