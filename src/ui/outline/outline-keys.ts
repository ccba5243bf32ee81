/** What can be asked for with a key while a row has the focus. */
export type Intent =
  | 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up' | 'in' | 'out' | 'unfold-siblings'
  | 'extend-next' | 'extend-previous' | 'extend-first' | 'extend-last' | 'pass-next' | 'pass-previous' | 'select-all' | 'toggle'
  | 'change' | 'add-report' | 'add-sibling' | 'indent' | 'outdent' | 'move-up' | 'move-down' | 'remove' | 'pick-up' | 'assign' | 'delegate'

export interface KeyGroup {
  readonly name: string
  readonly keys: readonly Binding[]
}

export interface Binding {
  readonly intent: Intent
  /** `KeyboardEvent.key`, a letter small, after `Mod+` (Ctrl or Command), `Alt+` and `Shift+`. The first is the one to be shown. */
  readonly chords: readonly string[]
  /** Absent: told with another one. */
  readonly does?: string
}

/** The keys of the outline, once: the tree listens to them, and the list of keys tells them. */
export const keyGroups: readonly KeyGroup[] = [
  {
    name: 'Change',
    keys: [
      { intent: 'change', chords: ['Enter', 'F2'], does: 'Rename a position, then Tab for who holds it; on a responsibility: accountable or delegated' },
      { intent: 'add-report', chords: ['Mod+Enter', 'Insert'], does: 'Add a report' },
      { intent: 'add-sibling', chords: ['Shift+Enter'], does: 'Add a position below, or another responsibility' },
      { intent: 'assign', chords: ['a'], does: 'Assign a responsibility' },
      { intent: 'delegate', chords: ['d'], does: 'Delegate the responsibility' },
      { intent: 'remove', chords: ['Delete', 'Backspace'], does: 'Remove the position, or take the responsibility off' },
    ],
  },
  {
    name: 'Move',
    keys: [
      { intent: 'indent', chords: ['Alt+ArrowRight', 'Mod+]'], does: 'Indent: report to the position above' },
      { intent: 'outdent', chords: ['Alt+ArrowLeft', 'Mod+['], does: 'Outdent: stand beside the manager' },
      { intent: 'move-up', chords: ['Alt+ArrowUp'], does: 'Earlier in the order' },
      { intent: 'move-down', chords: ['Alt+ArrowDown'], does: 'Later in the order' },
      { intent: 'pick-up', chords: [' '], does: 'Pick up; arrows choose where, Enter drops' },
    ],
  },
  {
    name: 'Find the way',
    keys: [
      { intent: 'next', chords: ['ArrowDown'], does: 'Next row' },
      { intent: 'previous', chords: ['ArrowUp'], does: 'Row before' },
      { intent: 'in', chords: ['ArrowRight'], does: 'Unfold, then into the branch' },
      { intent: 'out', chords: ['ArrowLeft'], does: 'Fold, then to the manager' },
      { intent: 'unfold-siblings', chords: ['*'], does: 'Unfold everything on this level' },
      { intent: 'first', chords: ['Home'], does: 'First row' },
      { intent: 'last', chords: ['End'], does: 'Last row' },
      { intent: 'page-down', chords: ['PageDown'] },
      { intent: 'page-up', chords: ['PageUp'] },
    ],
  },
  {
    name: 'Select several',
    keys: [
      { intent: 'extend-next', chords: ['Shift+ArrowDown'], does: 'And the next' },
      { intent: 'extend-previous', chords: ['Shift+ArrowUp'], does: 'And the one before' },
      { intent: 'extend-first', chords: ['Shift+Home'] },
      { intent: 'extend-last', chords: ['Shift+End'] },
      { intent: 'select-all', chords: ['Mod+a'], does: 'All' },
      { intent: 'pass-next', chords: ['Mod+ArrowDown'], does: 'Go on and leave the selection' },
      { intent: 'pass-previous', chords: ['Mod+ArrowUp'] },
      { intent: 'toggle', chords: ['Mod+ '], does: 'Add this row, or take it out' },
    ],
  },
]

const intents: ReadonlyMap<string, Intent> = new Map(keyGroups.flatMap(({ keys }) => keys.flatMap(({ intent, chords }) => chords.map((chord) => [chord, intent] as const))))

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What these keys ask for; null: nothing that the outline knows. */
export function intentOf(event: Pressed): Intent | null {
  return intents.get(chordOf(event)) ?? null
}

function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const isLetter = /^\p{L}$/u.test(key)
  // A sign is itself, whether or not it takes Shift on this keyboard.
  const saysShift = shiftKey && (key.length > 1 || isLetter || key === ' ')
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${saysShift ? 'Shift+' : ''}${isLetter ? key.toLowerCase() : key}`
}

/** The letter or digit that begins or goes on with the name of a row; null: these keys are no text. */
export function typedCharacter({ key, ctrlKey, metaKey, altKey }: Pressed): string | null {
  return !ctrlKey && !metaKey && !altKey && /^[\p{L}\p{N}]$/u.test(key) ? key : null
}

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', ' ': 'Space',
}

/** "Ctrl + Enter", or "⌘ Enter" on a Mac. */
export function chordText(chord: string, isMac: boolean): string {
  const key = /[^+]+$/.exec(chord)?.[0] ?? chord
  const names = chord.slice(0, -key.length).split('+').filter(Boolean).map((name) => name === 'Mod' ? isMac ? '⌘' : 'Ctrl' : isMac ? { Alt: '⌥', Shift: '⇧' }[name] ?? name : name)
  return [...names, signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)].join(isMac ? ' ' : ' + ')
}
