type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

export function isPressed(shortcut: string, event: Pressed): boolean {
  const { key, mod, alt, shift } = partsOf(shortcut)
  // Autofill sends no key at all.
  const pressed = event.key?.toLowerCase()
  // By place for the digits, which need Shift on some keyboards and give something else with it on others.
  const isKey = /^\d$/.test(key) ? event.code === `Digit${key}` || (!shift && event.key === key) : pressed === key.toLowerCase()
  // A sign says by itself whether it needed Shift, which differs between keyboards.
  const isSign = key.length === 1 && !/[\da-z]/i.test(key)
  return isKey
    && (event.ctrlKey || event.metaKey) === mod
    && (isSign || event.shiftKey === shift)
    && event.altKey === alt
}

function partsOf(shortcut: string) {
  // "Mod++" is Mod and the plus sign.
  const parts = shortcut.split(/\+(?!$)/)
  const [key, held] = [parts.at(-1)!, parts.slice(0, -1)]
  return { key, mod: held.includes('Mod'), alt: held.includes('Alt'), shift: held.includes('Shift') }
}

const isMac = () => /Mac|iP(hone|ad)/.test(navigator.platform)

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
const keyNames: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', ' ': 'Space', '-': '−' }

/** "Ctrl+Z", or "⌘Z" on a Mac. */
export function shortcutText(shortcut: string): string {
  const { key, mod, alt, shift } = partsOf(shortcut)
  const name = keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : (isMac() && macSigns[key]) || key)
  // In the order in which each platform names them.
  if (isMac()) return [alt && macSigns['Alt'], shift && macSigns['Shift'], mod && macSigns['Mod'], name].filter(Boolean).join('')
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+')
}
