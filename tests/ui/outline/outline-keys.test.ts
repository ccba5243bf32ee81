import { describe, expect, test } from 'vitest'
import { chordText, intentOf, keyGroups, typedCharacter } from '../../../src/ui/outline/outline-keys'

const pressed = (key: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]) => ({
  key, ctrlKey: held.includes('ctrl'), metaKey: held.includes('meta'), altKey: held.includes('alt'), shiftKey: held.includes('shift'),
})

describe('keys', () => {
  test('mean what the tree pattern says', () => {
    expect(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', '*'].map((key) => intentOf(pressed(key))))
      .toEqual(['next', 'previous', 'in', 'out', 'first', 'last', 'unfold-siblings'])
  })

  test('differ by what is held with them', () => {
    expect(intentOf(pressed('Enter'))).toBe('change')
    expect(intentOf(pressed('Enter', 'ctrl'))).toBe('add-report')
    expect(intentOf(pressed('Enter', 'meta'))).toBe('add-report')
    expect(intentOf(pressed('Enter', 'shift'))).toBe('add-sibling')
    expect(intentOf(pressed('ArrowRight', 'alt'))).toBe('indent')
    expect(intentOf(pressed('ArrowRight', 'alt', 'ctrl'))).toBeNull()
    expect(intentOf(pressed(' ', 'ctrl'))).toBe('toggle')
  })

  test('a sign is itself, whether or not it takes Shift', () => {
    expect([intentOf(pressed('*', 'shift')), intentOf(pressed(']', 'ctrl'))]).toEqual(['unfold-siblings', 'indent'])
  })

  test('Tab is never taken: it leads out of the tree', () => {
    expect([intentOf(pressed('Tab')), intentOf(pressed('Tab', 'shift'))]).toEqual([null, null])
  })

  test('a large A or D begins a name, a small one is a wish', () => {
    expect([intentOf(pressed('a')), intentOf(pressed('A', 'shift')), intentOf(pressed('D', 'shift'))]).toEqual(['assign', null, null])
    expect([typedCharacter(pressed('A', 'shift')), typedCharacter(pressed('a', 'ctrl')), typedCharacter(pressed('é')), typedCharacter(pressed('F2'))]).toEqual(['A', null, 'é', null])
  })

  test('no two ask for different things with the same keys', () => {
    const chords = keyGroups.flatMap(({ keys }) => keys.flatMap((binding) => binding.chords))
    expect(new Set(chords).size).toBe(chords.length)
  })
})

test('keys are told in the words of the machine', () => {
  expect([chordText('Mod+Enter', false), chordText('Mod+Enter', true), chordText('Alt+ArrowRight', false), chordText('Mod+ ', false), chordText('a', false), chordText('Mod+]', true)])
    .toEqual(['Ctrl + Enter', '⌘ Enter', 'Alt + →', 'Ctrl + Space', 'A', '⌘ ]'])
})
