import { ownersOf } from '../../model/assignments'
import { newCompany } from '../../model/company'
import { newDocument } from '../../model/new-document'
import type { Assignment, Collaboration, Company, HatrackDocument, Organisation, Position, Scenario, Work } from '../../model/organisation'
import { organisationOf } from '../../model/organisation-of'
import { hasRow } from '../../model/rows'
import { readPosition, slugOf } from './read-position'

/**
 * An organisation as indented text, for people who write samples and tests; not for users' files, so it throws.
 *
 *     CEO (Ada)
 *       CTO (Ben) [visionary, expert]: all-outward, -product-vendors, it-support
 *         Platform team [team, capacity 60]: ~product-infrastructure
 *       VP Operations (vacant) [inward]: all-inward, -it-support
 *     link CTO -- VP Operations
 *     shared it-budget
 *
 * A line is a position: title, holder (“Someone” if left out), role and what is known of the holder, what it is
 * accountable for and, after `~`, what is delegated to it. Two spaces deeper is a report. `all`, `all-inward` and
 * `all-outward` stand for the catalogue's; `-id` takes one away again. Ids are slugs: “VP Operations” is `vp-operations`.
 */
export function documentFromOutline(profile: Partial<Company>, outline: string, work: Work = noWork): HatrackDocument {
  const empty = newDocument()
  const scenarios = empty.scenarios.map((scenario) => ({ ...scenario, ...partsOf(work, outline) }))
  return { ...empty, company: { ...newCompany('Sample'), ...profile }, work, scenarios }
}

export function organisationFromOutline(profile: Partial<Company>, outline: string, work: Work = noWork): Organisation {
  const document = documentFromOutline(profile, outline, work)
  return organisationOf(document, document.baselineId)!
}

const noWork: Work = { own: [], adjustments: [] }

function partsOf(work: Work, outline: string): Omit<Scenario, 'id' | 'name' | 'waivers' | 'arrangement' | 'plan'> {
  const lines = linesOf(outline)
  const positions: Position[] = []
  const assignments: Assignment[] = []
  const known = new Set<string>()
  /** The position last read on each level down to the present one. */
  const managers: string[] = []
  const isAside = ({ text }: Line) => linkForm.test(text) || sharedForm.test(text)
  for (const line of lines.filter((candidate) => !isAside(candidate))) {
    named(line, () => {
      const depth = line.indent / 2
      if (!Number.isInteger(depth)) throw new Error('is not indented by two spaces a level')
      if (depth > managers.length) throw new Error('is indented more than one level below the line before')
      const read = readPosition(work, line.text)
      const { id } = read.position
      if (known.has(id)) throw new Error(`has the same id as a position above it, “${id}”`)
      known.add(id)
      positions.push({ ...read.position, managerId: managers[depth - 1] ?? null })
      for (const [responsibilityId, kind] of read.assignments) assignments.push({ responsibilityId, positionId: id, kind })
      managers.splice(depth, Infinity, id)
    })
  }
  const asides = lines.filter(isAside)
  return {
    positions,
    assignments,
    // Last, so that they may stand before the positions that they speak of.
    collaborations: asides.flatMap((line) => named(line, () => collaborationsOf(positions, line.text))),
    shared: asides.flatMap((line) => named(line, () => sharedOf(assignments, line.text))),
  }
}

const linkForm = /^link (.+) -- (.+)$/
const sharedForm = /^shared (\S+)$/

function collaborationsOf(positions: readonly Position[], text: string): readonly Collaboration[] {
  const [, a, b] = linkForm.exec(text) ?? []
  if (a === undefined || b === undefined) return []
  const ends = [slugOf(a), slugOf(b)] as const
  const unknown = [a, b].find((title) => !hasRow(positions, slugOf(title)))
  if (unknown !== undefined) throw new Error(`links “${unknown}”, which is no position`)
  if (ends[0] === ends[1]) throw new Error('links a position with itself')
  return [{ id: ends.join('--'), between: ends }]
}

function sharedOf(assignments: readonly Assignment[], text: string): readonly string[] {
  const id = sharedForm.exec(text)?.[1]
  if (id === undefined) return []
  if (ownersOf(assignments, id).length < 2) throw new Error(`shares “${id}”, which has fewer than two owners`)
  return [id]
}

interface Line {
  readonly number: number
  /** Spaces, without those that all lines have in common. */
  readonly indent: number
  readonly text: string
}

function linesOf(outline: string): readonly Line[] {
  const lines = outline.split('\n')
    .map((raw, at) => ({ number: at + 1, indent: raw.search(/[^ ]/), text: raw.trim() }))
    .filter(({ text }) => text !== '')
  const common = Math.min(...lines.map(({ indent }) => indent))
  return lines.map((line) => ({ ...line, indent: line.indent - common }))
}

function named<Value>({ number, text }: Line, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new Error(`Line ${number} ${(error as Error).message}: ${text}`, { cause: error })
  }
}
