import { expect } from 'vitest'
import { importPeople } from '../../../src/formats/people/import-people'
import type { PeopleChoices, PeopleReading, ProblemGroup } from '../../../src/formats/people/people-reading'
import { noteOf } from '../../../src/formats/people/problem-groups'
import { violationsOf } from '../../../src/model/invariants'

/** Told of every list, or of most lists below, which have no titles; each has a test of its own. */
const usual = ['headcount', 'no-titles']

export async function readingOf(file: string | Uint8Array, choices: PeopleChoices = {}, fileName = 'People.csv'): Promise<PeopleReading> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const work = importPeople({ bytes, fileName, choices })
  for (;;) {
    const step = await work.next()
    if (step.done) return sound(step.value)
    expect(step.value).toBeGreaterThanOrEqual(0)
    expect(step.value).toBeLessThanOrEqual(1)
  }
}

/** What holds of every reading, whatever was read. */
function sound(reading: PeopleReading): PeopleReading {
  if (!reading.ok) {
    expect(Object.values(reading.description).every((words) => words !== '' && words.length < 600)).toBe(true)
    return reading
  }
  const { document, counts, problems } = reading
  expect(violationsOf(document)).toEqual([])
  expect(counts.fromRows + counts.leftOut).toBe(counts.rows)
  expect(document.scenarios[0]!.positions).toHaveLength(counts.fromRows + counts.added)
  // Very many empty rows are told as one.
  const isListed = problems.every(({ kind, rows }) => kind !== 'empty-row' || rows.every(({ place }) => !place.includes('\u2026')))
  if (isListed) expect(problems.flatMap(({ rows }) => rows).filter(({ outcome }) => outcome === 'left out')).toHaveLength(counts.leftOut)
  expect(problems.every((group) => group.title !== '' && group.detail.endsWith('.') && noteOf(group).length < 1_500)).toBe(true)
  return reading
}

/** What a list becomes, in short. */
export async function read(file: string | Uint8Array, choices: PeopleChoices = {}) {
  const reading = await readingOf(file, choices)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  const [scenario] = reading.document.scenarios
  const { positions, collaborations } = scenario!
  const groups = reading.problems.filter(({ kind }) => !usual.includes(kind))
  return {
    ...reading, positions, groups, told: groups.map(noteOf), kinds: groups.map(({ kind }) => kind),
    lines: positions.map(({ id, managerId }) => `${id} < ${managerId ?? '-'}`), dotted: collaborations.map(({ between }) => between.join(' ~ ')),
  }
}

export async function refused(file: string | Uint8Array, choices: PeopleChoices = {}) {
  const reading = await readingOf(file, choices)
  if (reading.ok) throw new Error('It was imported.')
  return reading
}

export function groupOf(groups: readonly ProblemGroup[], kind: string): ProblemGroup {
  const group = groups.find((one) => one.kind === kind)
  if (!group) throw new Error(`There is no ${kind} among ${groups.map((one) => one.kind).join(', ')}.`)
  return group
}

/** A table as rows, so that a test reads like one. */
export const table = (...rows: string[]) => rows.join('\n')
