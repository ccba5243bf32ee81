import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCommands, isRefusal, type Command } from '../../../src/commands'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import type { HatrackDocument, Organisation } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { comparisonOf, pairOf, changeKey, type Change } from '../../../src/simulation/comparison/comparison'
import { linkKey } from '../../../src/simulation/comparison/structure'
import { takeOver, type Into } from '../../../src/simulation/comparison/take-over'
import { arbitraryCommand, arbitraryDocument } from '../../support/arbitrary'
import { chartOf } from '../../commands/chart-of'

/** Two scenarios of one document, written as outlines. */
function twoOf(before: string, after: string): HatrackDocument {
  const one = documentFromOutline({}, before)
  const other = documentFromOutline({}, after).scenarios[0]!
  return { ...one, scenarios: [...one.scenarios, { ...other, id: 'option', name: 'B' }] }
}

function comparedIn(document: HatrackDocument, beforeId = document.scenarios[0]!.id, afterId = 'option') {
  return comparisonOf(organisationOf(document, beforeId)!, organisationOf(document, afterId)!)
}

function applied(document: HatrackDocument, commands: readonly Command[]): HatrackDocument {
  const outcome = applyCommands(document, commands)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome.document
}

/** Takes over the one change with this key. */
function took(document: HatrackDocument, key: string, into: Into = 'before') {
  const comparison = comparedIn(document)
  const changes: readonly Change[] = [...comparison.structure, ...comparison.work]
  const change = changes.find((one) => changeKey(one) === key)
  if (!change) throw new Error(`There is no ${key} among ${changes.map(changeKey).join(', ')}.`)
  const { commands, ...more } = takeOver(comparison, [change], into)
  const after = applied(document, commands)
  return { chart: chartOf(after, into === 'before' ? document.scenarios[0]!.id : 'option'), ...more }
}

describe('a single change is taken over', () => {
  test('as a new position among those it stands between', () => {
    const document = twoOf('CEO (A)\n  CTO (B)\n  COO (C)', 'CEO (A)\n  CTO (B)\n  CIO (D): pmo\n  COO (C)')
    expect(took(document, 'added/cio')).toEqual({ chart: ['CEO', '  CTO', '  CIO', '  COO'], brought: [], alsoMoved: [] })
  })

  test('with the managers that it needs, and says which', () => {
    const document = twoOf('CEO (A)', 'CEO (A)\n  CIO (B)\n    IT manager (C)\n      Support (D)')
    expect(took(document, 'added/support')).toEqual({
      chart: ['CEO', '  CIO', '    IT manager', '      Support'], brought: ['cio', 'it-manager'], alsoMoved: [],
    })
  })

  test('without managers above one who is there already', () => {
    const document = twoOf('CTO (B)', 'CEO (A)\n  CTO (B)\n    Lead (C)')
    expect(took(document, 'added/lead')).toEqual({ chart: ['CTO', '  Lead'], brought: [], alsoMoved: [] })
  })

  test('as a removal, whose reports move up', () => {
    const document = twoOf('CEO (A)\n  CIO (B)\n    IT manager (C)', 'CEO (A)\n  IT manager (C)')
    expect(took(document, 'removed/cio').chart).toEqual(['CEO', '  IT manager'])
  })

  test('as a move that brings its new manager along', () => {
    const document = twoOf('CEO (A)\n  CTO (B)\n    IT manager (C)', 'CEO (A)\n  CTO (B)\n  CIO (D)\n    IT manager (C)')
    expect(took(document, 'moved/it-manager')).toEqual({ chart: ['CEO', '  CTO', '  CIO', '    IT manager'], brought: ['cio'], alsoMoved: [] })
  })

  test('as a move below somebody who stands below it now: that one moves first', () => {
    const document = twoOf('CIO (A)\n  CTO (B)\n    Lead (C)', 'Lead (C)\n  CTO (B)\n    CIO (A)')
    expect(took(document, 'moved/cio')).toEqual({ chart: ['Lead', '  CTO', '    CIO'], brought: [], alsoMoved: ['lead', 'cto'] })
  })

  test('as exactly the holders of the other scenario', () => {
    const document = twoOf('CTO (A): pmo\nCOO (B): ~pmo', 'CTO (A): ~pmo\nCOO (B)\nCIO (C): pmo')
    expect(took(document, 'work/pmo')).toEqual({ chart: ['CTO: ~pmo', 'COO', 'CIO: pmo'], brought: ['cio'], alsoMoved: [] })
  })

  test('as sharing on purpose', () => {
    const document = twoOf('CTO (A): pmo', 'CTO (A): pmo\nCIO (B): pmo\nshared pmo')
    expect(took(document, 'work/pmo').chart).toEqual(['CTO: pmo', 'CIO: pmo', 'shared pmo'])
  })

  test('as a link with both its ends', () => {
    const document = twoOf('CTO (A)', 'CTO (A)\nCIO (B)\nlink CTO -- CIO')
    expect(took(document, 'linked/cto/cio')).toMatchObject({ chart: ['CTO', 'CIO', 'link cto -- cio'], brought: ['cio'] })
  })

  test('as an order of reports', () => {
    const document = twoOf('CEO (A)\n  X (B)\n  Y (C)\n  Z (D)', 'CEO (A)\n  Z (D)\n  X (B)\n  Y (C)')
    expect(took(document, 'reordered/ceo').chart).toEqual(['CEO', '  Z', '  X', '  Y'])
  })

  test('the other way: what was added is removed in the later scenario', () => {
    const document = twoOf('CTO (A): pmo', 'CTO (A)\nCIO (B): pmo')
    expect(took(document, 'added/cio', 'after').chart).toEqual(['CTO'])
    expect(took(document, 'work/pmo', 'after').chart).toEqual(['CTO: pmo', 'CIO'])
  })

  test('in the later scenario’s own ids, where positions were matched by title', () => {
    const other = documentFromOutline({}, 'Chief (A)\n  Lead (C): pmo')
    const positions = other.scenarios[0]!.positions.map((position) => ({ ...position, id: `x-${position.id}`, managerId: position.managerId && `x-${position.managerId}` }))
    const assignments = other.scenarios[0]!.assignments.map((assignment) => ({ ...assignment, positionId: `x-${assignment.positionId}` }))
    const one = documentFromOutline({}, 'Chief (A): pmo')
    const document: HatrackDocument = { ...one, scenarios: [...one.scenarios, { ...other.scenarios[0]!, id: 'option', name: 'B', positions, assignments }] }
    const comparison = comparedIn(document)
    expect([...comparison.renaming]).toEqual([['x-chief', 'chief']])
    const { commands } = takeOver(comparison, comparison.work, 'after')
    expect(organisationOf(applied(document, commands), 'option')!.assignments).toEqual([{ responsibilityId: 'pmo', positionId: 'x-chief', kind: 'accountable' }])
  })
})

/** What an organisation is, whatever the order of its records, the ids of its links and the blanks around its names. */
function contentOf({ positions, assignments, collaborations, shared }: Organisation) {
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort()
  return {
    positions: sorted(positions.map(({ id, title, role, holder, managerId, capacity, style, strength, hasTechnicalExpertise }) =>
      [id, title.trim(), role, holder?.trim() ?? null, managerId, capacity, style, strength, hasTechnicalExpertise])),
    assignments: sorted(assignments.map(({ positionId, responsibilityId, kind }) => [positionId, responsibilityId, kind])),
    links: collaborations.map(linkKey).sort(),
    shared: [...shared].sort(),
  }
}

/** Two scenarios: one, and what many edits made of a copy of it; or two that have nothing to do with each other. */
const arbitraryPair = fc.oneof(
  arbitraryDocument({ unknownFields: false }).chain((document) => {
    const start = applied(document, [{ type: 'duplicate-scenario', scenarioId: document.scenarios[0]!.id, newId: 'option', name: 'B' }])
    return fc.array(arbitraryCommand({ ...start, scenarios: [start.scenarios.at(-1)!], baselineId: 'option' }), { maxLength: 12 }).map((commands) =>
      commands.reduce((at, command) => {
        const outcome = applyCommands(at, [command])
        const isGone = isRefusal(outcome) || !organisationOf(outcome.document, 'option') || !organisationOf(outcome.document, document.scenarios[0]!.id)
        return isGone ? at : outcome.document
      }, start))
  }).map((document) => ({ document, beforeId: document.scenarios[0]!.id })),
  fc.tuple(arbitraryDocument({ unknownFields: false }), arbitraryDocument({ unknownFields: false })).map(([one, other]) => ({
    document: { ...one, work: other.work, scenarios: [{ ...one.scenarios[0]!, id: 'a', assignments: [], shared: [] }, { ...other.scenarios[0]!, id: 'option' }], baselineId: 'a' },
    beforeId: 'a',
  })),
)

describe('of any two scenarios', () => {
  test.each<Into>(['before', 'after'])('all changes taken over at once make %s like the other', (into) => {
    fc.assert(fc.property(arbitraryPair, ({ document, beforeId }) => {
      const comparison = comparedIn(document, beforeId)
      const { commands, brought, alsoMoved } = takeOver(comparison, [...comparison.structure, ...comparison.work], into)
      expect({ brought, alsoMoved }).toEqual({ brought: [], alsoMoved: [] })
      const after = applied(document, commands)
      const { before, after: later } = pairOf(organisationOf(after, beforeId)!, organisationOf(after, 'option')!)
      expect(contentOf(into === 'before' ? before : later)).toEqual(contentOf(into === 'before' ? later : before))
      expect(comparedIn(after, beforeId).structure.filter(({ kind }) => kind === 'reordered')).toEqual([])
    }))
  })

  test('any one change can be made by itself, and is then no difference any more', () => {
    fc.assert(fc.property(arbitraryPair, fc.nat(), fc.constantFrom<Into>('before', 'after'), ({ document, beforeId }, pick, into) => {
      const comparison = comparedIn(document, beforeId)
      const changes: readonly Change[] = [...comparison.structure, ...comparison.work]
      const change = changes[pick % Math.max(1, changes.length)]
      if (!change) return
      const after = applied(document, takeOver(comparison, [change], into).commands)
      const left = comparedIn(after, beforeId)
      const isBlank = change.kind === 'edited' && change.fields.every((field) => field === 'title' || field === 'holder')
      if (!isBlank) expect([...left.structure, ...left.work].filter((one) => one.kind === change.kind).map(changeKey)).not.toContain(changeKey(change))
    }))
  })
})
