import { describe, expect, it } from 'vitest'
import { applyCommands, isRefusal, type Command } from '../../src/commands'
import { documentFromOutline, organisationFromOutline } from '../../src/formats/outline/read-outline'
import { cardLayoutOf } from '../../src/layout/card'
import { chartLayoutOf } from '../../src/layout/chart'
import { organisationOf } from '../../src/model/organisation-of'
import { rowOf } from '../../src/model/rows'

const document = documentFromOutline({}, `
  CEO
    CTO: product-development, engineering
      Robotics [team]
    CIO: it-infrastructure
  link CTO -- CIO
`)
const before = organisationOf(document, document.baselineId)!

function after(command: Command) {
  const outcome = applyCommands(document, [command])
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return organisationOf(outcome.document, document.baselineId)!
}

function cardOf(outline: string, id: string, isExpanded = false) {
  const organisation = organisationFromOutline({}, outline)
  return cardLayoutOf(organisation, rowOf(organisation.positions, id)!, isExpanded)
}

describe('a card', () => {
  it('is compact for a team without responsibilities', () => {
    expect(cardOf('Robotics [team]', 'robotics').isCompact).toBe(true)
  })

  it('is a full card for a CTO without responsibilities, with an empty bar', () => {
    expect(cardOf('CTO', 'cto')).toMatchObject({ isCompact: false, hasBar: true, columns: [] })
  })

  it('has a column for each hat where two of each orientation are worn', () => {
    const { columns } = cardOf('CTO: product-development, engineering, it-infrastructure, pmo', 'cto')
    expect(columns.map(({ orientation, count }) => [orientation, count])).toEqual([['outward', 2], ['inward', 2]])
  })

  it('has one column where one responsibility of the other orientation is an exception', () => {
    expect(cardOf('CTO: product-development, engineering, pmo', 'cto').columns).toHaveLength(1)
  })

  it('says how many responsibilities it does not show, until it is expanded', () => {
    const [column] = cardOf('CTO: all-outward', 'cto').columns
    const [expanded] = cardOf('CTO: all-outward', 'cto', true).columns
    const shown = column!.rows.flat().length
    expect(column!.hidden).toBe(14 - shown)
    expect(column!.hidden).toBeGreaterThan(0)
    expect(expanded!.rows.flat()).toHaveLength(14)
    expect(expanded!.hidden).toBe(0)
  })

  it('keeps chips inside the card', () => {
    const { columns, width } = cardOf('CIO [CIO-CTO]: all', 'cio', true)
    for (const { rows } of columns) {
      for (const row of rows) {
        expect(row.reduce((sum, chip) => sum + chip.width + 4, -4)).toBeLessThanOrEqual(width / 2 - 28)
      }
    }
  })
})

describe('a chart', () => {
  it('hands its boxes and lines on untouched when an edit changes no size and moves nobody', () => {
    const layout = chartLayoutOf(before)
    const renamed = chartLayoutOf(after({ type: 'edit-position', scenarioId: 'as-is', positionId: 'cio', patch: { holder: 'Ada' } }), {}, layout)
    expect(renamed.boxes).toBe(layout.boxes)
    expect(renamed.connectors).toBe(layout.connectors)
  })

  it('lays out anew when a card grows', () => {
    const layout = chartLayoutOf(before)
    const grown = chartLayoutOf(after({ type: 'assign-responsibility', scenarioId: 'as-is', responsibilityId: 'process-improvement', positionId: 'cio', kind: 'accountable' }), {}, layout)
    expect(grown.boxById.get('cio')!.height).toBeGreaterThan(layout.boxById.get('cio')!.height)
  })

  it('keeps the layout of every card that an edit does not touch', () => {
    const layout = chartLayoutOf(before)
    const grown = chartLayoutOf(after({ type: 'unassign-responsibility', scenarioId: 'as-is', responsibilityId: 'it-infrastructure', positionId: 'cio' }), {}, layout)
    expect(grown.cards.get('cto')).toBe(layout.cards.get('cto'))
    expect(grown.cards.get('cio')).not.toBe(layout.cards.get('cio'))
  })

  it('draws a dotted line between two that work together', () => {
    const { collaborations, boxById } = chartLayoutOf(before)
    expect(collaborations).toHaveLength(1)
    const cto = boxById.get('cto')!
    expect(collaborations[0]!.path.startsWith(`M${cto.x + cto.width} `)).toBe(true)
  })
})
