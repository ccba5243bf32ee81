import type { PeopleReading, PeopleSource } from '../../formats/people/people-reading'
import { namelessPositions } from '../../model/nameless'

/** Messages that repeat what stands in the cells. */
const quoting: ReadonlySet<string> = new Set(['no-manager-found', 'no-headers'])

/** What is shown of a list while names are hidden. What is imported has them. */
export function namelessReading(reading: PeopleReading): PeopleReading {
  const source = reading.source && { ...reading.source, sample: [] }
  if (!reading.ok) {
    const { kind, description } = reading
    return { ...reading, source, description: quoting.has(kind) ? { ...description, detail: 'Names are hidden. Show them to see what the cells hold.' } : description }
  }
  const scenarios = reading.document.scenarios.map((scenario) => ({ ...scenario, positions: namelessPositions(scenario.positions) }))
  // Any of these may be somebody's name, or hold one.
  const problems = reading.problems.map((group) => ({ ...group, rows: group.rows.map(({ place }) => ({ place, name: '', value: '', outcome: '' })) }))
  return { ...reading, source: source as PeopleSource, document: { ...reading.document, scenarios }, problems }
}
