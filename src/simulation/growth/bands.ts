import { factOf, type Category, type Finding, type RuleOutcome, type Severity } from '../../rules/finding'
import { isWorse } from '../../rules/order'

/** What the rules say from a headcount on. */
export interface Told {
  readonly headcount: number
  readonly findings: readonly Finding[]
}

/** A stretch of headcounts over which a fact is told in one way. */
export interface Piece {
  /** Employees: the first headcount, and the last; null: to the end. */
  readonly from: number
  readonly to: number | null
  readonly severity: Severity
  readonly findingId: string
  /** The finding as it is told at `from`: what the reason is, with its numbers. */
  readonly title: string
  readonly message: string
}

/** One fact over all headcounts: it may ease, worsen, go and come back. */
export interface Band {
  /** Rule and subject: what a finding's id has without how it is told. */
  readonly key: string
  readonly ruleId: string
  readonly category: Category
  readonly outcome: RuleOutcome
  readonly positionIds: readonly string[]
  /** Ascending, at least one. */
  readonly pieces: readonly Piece[]
}

/** What it is called over all its headcounts: without the figure of the first, "CTO is overloaded". */
export function nameOfFact({ title }: Pick<Piece, 'title'>): string {
  return title.replace(/: [\d,]+\u00a0%$/, '')
}

/** From what is told at ascending headcounts, each up to the next. In the order of their first headcount, the worst first. */
export function bandsOf(told: readonly Told[]): readonly Band[] {
  const bands = new Map<string, Omit<Band, 'pieces'> & { readonly pieces: Piece[] }>()
  let present = new Map<string, Finding>()
  for (const { headcount, findings } of told) {
    const next = new Map<string, Finding>()
    // Where a rule tells two things of the same subjects, they are two facts.
    for (const finding of findings) next.set(next.has(factOf(finding)) ? finding.id : factOf(finding), finding)
    for (const key of present.keys()) if (!next.has(key)) end(bands.get(key)!.pieces, headcount)
    for (const [key, finding] of next) {
      const { ruleId, category, outcome, positionIds } = finding
      const band = bands.get(key) ?? { key, ruleId, category, outcome, positionIds, pieces: [] }
      bands.set(key, band)
      const was = present.get(key)
      if (was?.id === finding.id && was.severity === finding.severity) continue
      if (was) end(band.pieces, headcount)
      const { severity, id: findingId, title, message } = finding
      band.pieces.push({ from: headcount, to: null, severity, findingId, title, message })
    }
    present = next
  }
  return [...bands.values()].sort(byStart)
}

function end(pieces: Piece[], headcount: number): void {
  pieces.push({ ...pieces.pop()!, to: headcount - 1 })
}

function byStart(a: Band, b: Band): number {
  const [first, other] = [a.pieces[0]!, b.pieces[0]!]
  if (first.from !== other.from) return first.from - other.from
  if (first.severity === other.severity) return a.key < b.key ? -1 : 1
  return isWorse(first.severity, other.severity) ? -1 : 1
}
