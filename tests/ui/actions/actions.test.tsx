import { describe, expect, it } from 'vitest'
import { actionGroups } from '../../../src/ui/actions/action'
import { actions } from '../../../src/ui/actions/actions'
import { isPressed, shortcutText } from '../../../src/ui/actions/keys'

/** Pages are not asked, or take from people what they use all day; Alt with a digit chooses tabs on Linux. */
const keptByBrowser = /^(Mod\+(Shift\+)?[ntwqp]|Mod\+([+\-0-9lhjrg]|Tab|Shift\+Tab|PageUp|PageDown)|Alt\+([0-9df]|ArrowLeft|ArrowRight|F4|Home)|F[135-7]|F1[0-2]|Tab|Shift\+Tab|Shift\+F10|ContextMenu)$/i

function press(init: Partial<KeyboardEvent>) {
  return { key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...init }
}

describe('the actions', () => {
  it('share no shortcut: any two of them may be live at the same time', () => {
    const all = actions.flatMap(({ id, shortcuts }) => shortcuts.map((shortcut) => [shortcut.toLowerCase(), id] as const))
    const shared = all.filter(([shortcut], at) => all.findIndex(([other]) => other === shortcut) !== at)
    expect(shared).toEqual([])
  })

  it('leave the browser the keys it keeps', () => {
    expect(actions.flatMap(({ shortcuts }) => shortcuts).filter((shortcut) => keptByBrowser.test(shortcut))).toEqual([])
  })

  it('hear a bare key in the views only', () => {
    const isBare = (shortcut: string) => !/^(Mod|Alt)\+/.test(shortcut)
    expect(actions.filter(({ scope, shortcuts }) => scope === 'page' && shortcuts.some(isBare)).map(({ id }) => id)).toEqual([])
  })

  it('have an id of their own, a group of the list and a name that no other of the group has', () => {
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
    expect(actions.filter(({ group }) => !actionGroups.includes(group))).toEqual([])
    const names = actions.map(({ group, name }) => `${group}: ${name}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})

describe('a shortcut', () => {
  it('is heard with exactly its own modifiers, Command standing for Ctrl', () => {
    expect(isPressed('Mod+z', press({ key: 'z', ctrlKey: true }))).toBe(true)
    expect(isPressed('Mod+z', press({ key: 'z', metaKey: true }))).toBe(true)
    expect(isPressed('Mod+z', press({ key: 'Z', ctrlKey: true, shiftKey: true }))).toBe(false)
    expect(isPressed('Alt+ArrowUp', press({ key: 'ArrowUp', altKey: true }))).toBe(true)
    expect(isPressed('Alt+ArrowUp', press({ key: 'ArrowUp' }))).toBe(false)
  })

  it('of a sign is heard whether or not the keyboard needs Shift for it', () => {
    expect(isPressed('?', press({ key: '?', shiftKey: true }))).toBe(true)
    expect(isPressed('+', press({ key: '+' }))).toBe(true)
    expect(isPressed('+', press({ key: '+', shiftKey: true }))).toBe(true)
    expect(isPressed('/', press({ key: '/', ctrlKey: true }))).toBe(false)
  })

  it('of a digit goes by the place of the key', () => {
    expect(isPressed('Shift+1', press({ key: '!', code: 'Digit1', shiftKey: true }))).toBe(true)
    expect(isPressed('1', press({ key: '!', code: 'Digit1', shiftKey: true }))).toBe(false)
    expect(isPressed('1', press({ key: '1', code: 'Numpad1' }))).toBe(true)
  })

  it('is written in the words of the keyboard', () => {
    expect(shortcutText('Mod+Shift+z')).toBe('Ctrl+Shift+Z')
    expect(shortcutText('Alt+ArrowUp')).toBe('Alt+↑')
    expect(shortcutText('+')).toBe('+')
    expect(shortcutText('Shift')).toBe('Shift')
  })
})
