import { render, screen } from '@testing-library/react'
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { openDocument } from '../../src/store/document-store'
import { announce, resetSession, selectedPositionIds, selectPositions, sessionStore } from '../../src/store/session-store'
import { addReport, edit, redoEdit, undoEdit } from '../../src/ui/actions/edits'
import { walkFrom } from '../../src/ui/canvas/walk'
import { movedByHand } from '../../src/ui/drag/moved-by-hand'
import { MessageLine } from '../../src/ui/shell/message-line'

const session = () => sessionStore.getState()

beforeEach(() => {
  openDocument('test', documentFromOutline({}, `
    CEO
      CTO
        Web
        Apps
      CIO
  `))
  resetSession('as-is')
})

afterEach(() => sessionStore.setState({ chartFocusId: null, namingId: null, message: null, flight: null }))

describe('a step back', () => {
  it('gives the focus to the manager of what it takes away, and lets go of it', () => {
    render(<div className="view-area"><button type="button" data-card="cto">CTO</button><button type="button">here</button></div>)
    addReport('cto')
    screen.getByRole('button', { name: 'here' }).focus()
    undoEdit()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'CTO' }))
    expect(selectedPositionIds(session())).toEqual([])
  })

  it('takes the chart to what it is about, and so does the step forth', () => {
    edit({ type: 'move-position', scenarioId: 'as-is', positionId: 'apps', managerId: 'cio' })
    undoEdit()
    expect(session().flight?.to).toEqual(['apps'])
    sessionStore.setState({ flight: null })
    redoEdit()
    expect(session().flight?.to).toEqual(['apps'])
  })
})

describe('the arrow keys', () => {
  const reached = (id: string, key: string) => walkFrom(id, key) ? session().chartFocusId : null

  it('lead up to the manager and down to the reports', () => {
    expect([reached('cto', 'ArrowUp'), reached('cto', 'ArrowDown')]).toEqual(['ceo', 'web'])
  })

  it('lead left to the manager and right to the reports in a chart from left to right', () => {
    edit({ type: 'arrange-chart', scenarioId: 'as-is', direction: 'right' })
    expect([reached('cto', 'ArrowLeft'), reached('cto', 'ArrowRight'), reached('cto', 'ArrowDown')]).toEqual(['ceo', 'web', 'cio'])
  })

  it('never lead to what is folded away', () => {
    sessionStore.setState({ collapsed: new Set(['cto']) })
    expect(reached('cto', 'ArrowDown')).not.toBe('web')
    expect(reached('ceo', 'End')).toBe('cio')
  })
})

it('what was placed by hand moves for itself, also with its manager in the same hand', () => {
  edit({ type: 'place-positions', scenarioId: 'as-is', places: [{ id: 'web', x: 900, y: 900 }] })
  selectPositions(['cto', 'web', 'apps'])
  expect(movedByHand(['cto', 'web', 'apps'])).toEqual(['cto', 'web'])
})

it('the same words said twice are two messages', () => {
  render(<MessageLine />)
  act(() => announce('No position that way.'))
  const first = screen.getByRole('status').firstElementChild
  act(() => announce('No position that way.'))
  expect(screen.getByRole('status').textContent).toBe('No position that way.')
  expect(screen.getByRole('status').firstElementChild).not.toBe(first)
})

it('what the page shows already is only spoken', () => {
  render(<MessageLine />)
  act(() => announce('Changes appear here.', 'spoken'))
  expect(screen.getByRole('status').textContent).toBe('Changes appear here.')
  expect(screen.getAllByText('Changes appear here.')).toHaveLength(1)
})
