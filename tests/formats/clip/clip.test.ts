import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCommands, isRefusal } from '../../../src/commands'
import { clipInWords } from '../../../src/formats/clip/clip-in-words'
import { clipOf, clippedIds, leavesReports } from '../../../src/formats/clip/clip-of'
import { pasteOf } from '../../../src/formats/clip/paste-of'
import { readDocument } from '../../../src/formats/json/read-document'
import { writeDocument } from '../../../src/formats/json/write-document'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { newDocument } from '../../../src/model/new-document'
import type { HatrackDocument, Organisation } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { rowOf } from '../../../src/model/rows'

const organisation = organisationFromOutline({}, `
  CEO (Ada)
    CTO (Ben): engineering
      Lead (Cleo): ~engineering
        Team [team]
    CIO (vacant): pmo
  link CTO -- CIO`)

function pasted(clip: HatrackDocument): Organisation {
  const read = readDocument(writeDocument(clip))
  if (!read.ok) throw new Error(read.problem.kind)
  const empty = newDocument()
  let ids = 0
  const paste = pasteOf(read.document, { scenarioId: empty.baselineId, work: empty.work, managerOf: () => null, newId: (kind) => `${kind}-new-${++ids}` })
  const outcome = applyCommands(empty, paste ? [paste.command] : [])
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return organisationOf(outcome.document, empty.baselineId)!
}

/** Titles with those of their managers, and what each does: what a paste keeps, whatever the ids. */
function shapeOf({ positions, assignments }: Pick<Organisation, 'positions' | 'assignments'>) {
  const titleOf = (id: string | null) => id === null ? null : rowOf(positions, id)?.title
  return {
    lines: positions.map(({ title, managerId }) => [title, titleOf(managerId)]).toSorted(),
    work: assignments.map(({ positionId, responsibilityId, kind }) => [titleOf(positionId), responsibilityId, kind]).toSorted(),
  }
}

describe('a clip', () => {
  it('of any positions, pasted into an empty chart, keeps titles, lines and work', () => {
    const ids = organisation.positions.map(({ id }) => id)
    fc.assert(fc.property(fc.subarray(ids), (chosen) => {
      const clip = clipOf(organisation, new Set(chosen))
      const [scenario] = clip.scenarios
      expect(scenario!.positions.map(({ id }) => id).toSorted()).toEqual(chosen.toSorted())
      expect(shapeOf(pasted(clip))).toEqual(shapeOf(scenario!))
    }))
  })

  it('hangs who stays under the nearest manager who is in it', () => {
    const { positions } = clipOf(organisation, new Set(['ceo', 'lead'])).scenarios[0]!
    expect(positions.map(({ id, managerId }) => [id, managerId])).toEqual([['ceo', null], ['lead', 'ceo']])
  })

  it('has the branch of a manager who is folded, and only the manager of one who is not', () => {
    expect([...clippedIds(organisation, ['cto'], new Set())]).toEqual(['cto'])
    expect([...clippedIds(organisation, ['cto'], new Set(['cto']))]).toEqual(['cto', 'lead', 'team'])
    expect(leavesReports(organisation, new Set(['cto']))).toBe(true)
    expect(leavesReports(organisation, new Set(['cto', 'lead', 'team']))).toBe(false)
  })

  it('reads as an indented list in an e-mail', () => {
    expect(clipInWords(clipOf(organisation, new Set(['cto', 'lead', 'cio']))).split('\n')).toEqual([
      expect.stringMatching(/^- Ben \(CTO\): .+/),
      expect.stringMatching(/^ {2}- Cleo \(Lead\): .+ \(delegated\)$/),
      expect.stringMatching(/^- CIO \(vacant\): .+/),
    ])
  })
})
