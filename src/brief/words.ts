import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import { sources } from '../knowledge/sources'
import { figureOf, unitOf } from '../model/assumption-words'
import { assumptionOf, assumptions, type AssumptionId } from '../model/assumptions'
import type { Company } from '../model/organisation'
import type { Evidence } from '../rules/finding'
import { attentionPercent, counted, percent } from '../rules/texts'
import type { InnerBlock, TableBlock } from './brief'

/** "157 %"; without a capacity there is no percentage to give. */
export function utilisation(share: number): string {
  return Number.isFinite(share) ? percent(share) : 'no capacity'
}

export function attentionOf(share: number | null): string {
  return share === null ? 'nothing in scope' : attentionPercent(share)
}

/** At most one decimal. */
export function points(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 })
}

export function worded(value: number, unit: Evidence['unit']): string {
  switch (unit) {
    case 'share': return utilisation(value)
    case 'attention': return attentionOf(value)
    case 'points': return `${points(value)} points`
    case 'employees': return counted(Math.round(value), 'employee', 'employees')
    case 'responsibilities': return counted(Math.round(value))
  }
}

/** "75 % (our assumption)", "80 % (set by you; ours is 75 %)": a number that no source gives, and whose it is. */
export function assumed(company: Company, id: AssumptionId): string {
  const isOurs = company.assumptions[id] === undefined
  return `${valueOf(id, assumptionOf(company, id))} (${isOurs ? 'our assumption' : `set for this company; ours is ${valueOf(id, assumptions[id].value)}`})`
}

/** The space does not break. */
export function valueOf(id: AssumptionId, value: number): string {
  return `${figureOf(assumptions[id], value)} ${unitOf(assumptions[id])}`.trimEnd().replace(' %', '\u00a0%')
}

export function sourceWords(claim: ClaimId): string {
  return sources[sourceOf(claim)].short
}

export function paragraph(text: string): InnerBlock {
  return { kind: 'paragraph', text }
}

export function quiet(text: string): InnerBlock {
  return { kind: 'paragraph', text, isQuiet: true }
}

export function heading(text: string): InnerBlock {
  return { kind: 'heading', text }
}

/** The first rows; how many more there are stands below them. */
export function table(caption: string, columns: TableBlock['columns'], rows: readonly (readonly string[])[], most: number): TableBlock {
  // A single row that is left out takes as much room as the line that says so.
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most)
  return { kind: 'table', caption, columns, rows: shown, left: rows.length - shown.length }
}

/** The first of them as list items, and a last one that counts the others. */
export function few(texts: readonly string[], most: number): readonly { readonly text: string }[] {
  const shown = texts.length <= most + 1 ? texts : [...texts.slice(0, most), `and ${counted(texts.length - most, 'more', 'more')}`]
  return shown.map((text) => ({ text }))
}
