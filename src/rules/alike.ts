import type { Finding } from './finding'
import { ruleById } from './rules'

/** Findings that say one thing of many, or a single one. */
export interface Alike {
  /** The same while they say it, whoever comes and goes. */
  readonly id: string
  /** One line for all of them; null: they stand for themselves. */
  readonly title: string | null
  readonly findings: readonly Finding[]
}

/** So many of one kind are read as quickly as a line that counts them. */
const mostApart = 3

/** Numbers in titles count as numbers: Manager 9 stands before Manager 10. */
const byTitle = new Intl.Collator('en', { numeric: true })

/** Of overloads the greatest comes first; the others are as bad as one another. */
function worseFirst(a: Finding, b: Finding): number {
  const load = ({ category, evidence: [first] }: Finding) => category === 'overload' && first?.label === 'Utilisation' ? first.value : 0
  return load(b) - load(a) || byTitle.compare(a.title, b.title)
}

/** Puts together what differs only in whom it is about, so that a chart of a thousand positions gives a list to read. */
export function alikeAmong(findings: readonly Finding[]): readonly Alike[] {
  const kinds = new Map<string, Finding[]>()
  for (const finding of findings) {
    const kind = `${finding.severity} ${finding.ruleId}/${finding.messageId}`
    const alike = kinds.get(kind)
    if (alike) alike.push(finding)
    else kinds.set(kind, [finding])
  }
  return [...kinds].flatMap(([id, alike]): readonly Alike[] => {
    const [first] = alike
    const many = ruleById.get(first!.ruleId)?.messages[first!.messageId]?.many
    if (many === undefined || alike.length <= mostApart) return alike.map((finding) => ({ id: finding.id, title: null, findings: [finding] }))
    return [{ id, title: many.replace('{count}', String(alike.length)), findings: [...alike].sort(worseFirst) }]
  })
}
