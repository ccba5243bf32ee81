import { strict as assert } from 'node:assert'
import type { PeopleReading } from '../../src/formats/people/people-reading'
import { noteOf } from '../../src/formats/people/problem-groups'
import { violationsOf } from '../../src/model/invariants'

/** What holds of every reading of a list, whatever was read: a sound chart in which every row is a position or told as left out, or a message. */
export function expectReading(reading: PeopleReading): void {
  if (!reading.ok) {
    assert.ok(Object.values(reading.description).every((words) => words !== '' && words.length < 600), 'A message is empty or long.')
    return
  }
  const { document, counts, problems } = reading
  assert.deepEqual(violationsOf(document), [])
  assert.equal(counts.fromRows + counts.leftOut, counts.rows, 'A row is neither read nor left out.')
  assert.equal(document.scenarios[0]!.positions.length, counts.fromRows + counts.added, 'A row is no position.')
  // Very many empty rows are told as one.
  const isListed = problems.every(({ kind, rows }) => kind !== 'empty-row' || rows.every(({ place }) => !place.includes('\u2026')))
  if (isListed) assert.equal(problems.flatMap(({ rows }) => rows).filter(({ outcome }) => outcome === 'left out').length, counts.leftOut, 'A row that is left out is not told.')
  assert.ok(problems.every((group) => group.title !== '' && group.detail.endsWith('.') && noteOf(group).length < 1_500), 'A problem is not told in words.')
}
