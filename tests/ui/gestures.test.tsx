import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { currentOrganisation } from '../../src/store/derived'
import { documentStore, openDocument } from '../../src/store/document-store'
import { resetSession, select, sessionStore } from '../../src/store/session-store'
import { carryStore, pickUp, putBack } from '../../src/ui/drag/carry'
import { pickUpByKeyboard } from '../../src/ui/drag/keyboard-carry'
import { beginPress, type TouchStart } from '../../src/ui/drag/pointer-drag'
import { onResponsibilityClick } from '../../src/ui/drag/take'
import { handleShortcut } from '../../src/ui/actions/shortcuts'

const pmo = { kind: 'responsibility', responsibilityIds: ['pmo'], fromId: 'cto' } as const
const ownerOfPmo = () => currentOrganisation().assignments.find(({ responsibilityId }) => responsibilityId === 'pmo')?.positionId
const carry = () => carryStore.getState().carry
let over: string | null = 'position:cio'

beforeEach(() => {
  openDocument('test', documentFromOutline({}, `
    CEO
      CTO: pmo
      CIO
      CFO (Ada) [other]
  `))
  resetSession('as-is')
  over = 'position:cio'
  document.elementFromPoint = () => {
    const element = document.createElement('div')
    if (over !== null) element.dataset.drop = over
    return element
  }
})

afterEach(async () => {
  fireEvent.pointerUp(window, { pointerId: 1, pointerType: 'mouse' })
  putBack()
  if (vi.isFakeTimers()) vi.runOnlyPendingTimers()
  vi.useRealTimers()
  // The click that may follow a drag is waited for until the next turn.
  await new Promise((resolve) => setTimeout(resolve))
})

function press(pointerType: 'mouse' | 'touch', touch: TouchStart): void {
  render(<button type="button" onPointerDown={(event) => beginPress(event, pmo, touch)}>PMO</button>)
  fireEvent.pointerDown(screen.getByRole('button', { name: 'PMO' }), { pointerId: 1, pointerType, isPrimary: true, button: 0, buttons: 1, clientX: 0, clientY: 0 })
}

const move = (clientX: number, clientY: number, more: object = {}) =>
  fireEvent.pointerMove(window, { pointerId: 1, buttons: 1, clientX, clientY, ...more })
const lift = () => fireEvent.pointerUp(window, { pointerId: 1, clientX: 100, clientY: 100 })

describe('dragging with a pointer', () => {
  it('drops on what lies under the pointer', () => {
    press('mouse', 'hold')
    move(100, 100)
    lift()
    expect(ownerOfPmo()).toBe('cio')
  })

  it('is no drag before the pointer has moved a little', () => {
    press('mouse', 'at-once')
    move(2, 2)
    expect(carry()).toBeNull()
  })

  it('puts back when it ends over nothing', () => {
    over = null
    press('mouse', 'at-once')
    move(100, 100)
    lift()
    expect(ownerOfPmo()).toBe('cto')
    expect(carry()).toBeNull()
  })

  it('puts back on Escape, and a later lift drops nothing', () => {
    press('mouse', 'at-once')
    move(100, 100)
    fireEvent.keyDown(window, { key: 'Escape' })
    lift()
    expect(ownerOfPmo()).toBe('cto')
  })

  it('puts back when the button was let go outside the window', () => {
    press('mouse', 'at-once')
    move(100, 100)
    move(110, 110, { buttons: 0 })
    expect(carry()).toBeNull()
  })

  it('puts back when a second finger comes: that is a zoom', () => {
    press('touch', 'at-once')
    move(100, 100)
    fireEvent.pointerDown(window, { pointerId: 2, pointerType: 'touch' })
    expect(carry()).toBeNull()
  })
})

describe('a finger', () => {
  it('pans over a card, sideways too, and moves it only after a rest', () => {
    vi.useFakeTimers()
    press('touch', 'hold')
    move(60, 0)
    vi.advanceTimersByTime(1000)
    expect(carry()).toBeNull()
  })

  it('picks a card up after a rest', () => {
    vi.useFakeTimers()
    press('touch', 'hold')
    vi.advanceTimersByTime(400)
    expect(carry()?.cargo).toBe(pmo)
  })

  it('scrolls the palette up and down, and drags out of it sideways', () => {
    press('touch', 'sideways-or-hold')
    move(2, 40)
    expect(carry()).toBeNull()
    move(80, 40)
    expect(carry()).toBeNull()
  })

  it('drags out of the palette sideways', () => {
    press('touch', 'sideways-or-hold')
    move(40, 2)
    expect(carry()?.cargo).toBe(pmo)
  })

  it('that taps a chip on another card places what it holds there', () => {
    pickUp(pmo, 'tap')
    render(<button type="button" onClick={(event) => onResponsibilityClick(event, { kind: 'responsibility', responsibilityIds: ['it-support'], fromId: 'cio' })}>Chip</button>)
    fireEvent.click(screen.getByRole('button', { name: 'Chip' }))
    expect(ownerOfPmo()).toBe('cio')
  })

  it('that taps the same chip again puts it back', () => {
    pickUp(pmo, 'tap')
    render(<button type="button" onClick={(event) => onResponsibilityClick(event, pmo)}>Chip</button>)
    fireEvent.click(screen.getByRole('button', { name: 'Chip' }))
    expect(carry()).toBeNull()
    expect(ownerOfPmo()).toBe('cto')
  })
})

describe('carrying with the keyboard', () => {
  const key = (name: string, more: object = {}) => fireEvent.keyDown(window, { key: name, ...more })

  it('does not drop while the key that picked up is still held', () => {
    pickUpByKeyboard(pmo)
    key('ArrowRight')
    key(' ', { repeat: true })
    expect(carry()).not.toBeNull()
  })

  it('walks, drops and says so', () => {
    pickUpByKeyboard(pmo)
    key('ArrowRight')
    key('Enter')
    expect(ownerOfPmo()).not.toBe('cto')
    expect(sessionStore.getState().message?.text).toMatch(/^Move PMO to /)
  })

  it('ends when somebody turns to the pointer, so that a field can be typed in', () => {
    pickUpByKeyboard(pmo)
    fireEvent.pointerDown(window, { pointerId: 7 })
    key('Backspace')
    expect(carry()).toBeNull()
    expect(ownerOfPmo()).toBe('cto')
  })

  it('says so when what is dropped is there already, and does not tell an older step again', () => {
    pickUpByKeyboard(pmo)
    key('Enter')
    expect(sessionStore.getState().message?.text).toBe('It is there already.')
  })

  it('takes a responsibility off its card with Delete', () => {
    pickUpByKeyboard(pmo)
    key('Delete')
    expect(ownerOfPmo()).toBeUndefined()
  })
})

describe('shortcuts', () => {
  const positions = () => currentOrganisation().positions.length
  const shortcut = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { cancelable: true, bubbles: true, ...init })
    document.body.dispatchEvent(event)
    return event
  }

  beforeEach(() => window.addEventListener('keydown', handleShortcut))
  afterEach(() => window.removeEventListener('keydown', handleShortcut))

  it('remove one position for one press of Delete, however long it is held', () => {
    select({ kind: 'position', id: 'cfo' })
    shortcut({ key: 'Delete' })
    for (let repeat = 0; repeat < 5; repeat++) shortcut({ key: 'Delete', repeat: true })
    expect(positions()).toBe(3)
  })

  it('step back through the history for as long as the keys are held', () => {
    select({ kind: 'position', id: 'cfo' })
    shortcut({ key: 'Delete' })
    shortcut({ key: 'z', ctrlKey: true, repeat: true })
    expect(positions()).toBe(4)
  })

  it('put what was picked up by a tap back on Escape', () => {
    pickUp(pmo, 'tap')
    shortcut({ key: 'Escape' })
    expect(carry()).toBeNull()
  })

  it('survive a key press without a key, as autofill sends one', () => {
    const event = new Event('keydown', { bubbles: true })
    expect(() => document.body.dispatchEvent(event)).not.toThrow()
    expect(documentStore.getState().past).toHaveLength(0)
  })
})
