import { loadsOf, type Load } from '../../load/load'
import { unnamed } from '../../model/nameless'
import type { AssignmentKind, Organisation, Position, Waiver } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { hasRow, rowOf } from '../../model/rows'
import { severities, type Finding } from '../../rules/finding'
import { runRules } from '../../rules/run-rules'
import { withWaivers } from '../../rules/waivers'
import { tableIdsOf } from './position-ids'
import type { Table } from './write-csv'

/**
 * A row for each position, in the order of the chart, under headings by which our own reader finds ids, names, managers
 * and roles again. Findings are those that nobody has waived. Without a column for names where they are hidden.
 */
export function positionsTable(organisation: Organisation, waivers: readonly Waiver[]): Table {
  const { positions, collaborations } = organisation
  const ids = tableIdsOf(positions)
  const loads = loadsOf(organisation)
  const findings = byPosition(withWaivers(runRules(organisation).findings, waivers).standing)
  const partners = partnersOf(collaborations.map(({ between }) => between))
  const hasNames = positions.every(({ holder }) => holder !== unnamed)
  return {
    columns: [
      'ID', 'Title', ...hasNames ? ['Name'] : [], 'Role', 'Manager ID', 'Manager', 'Vacant', 'Capacity in points', 'Load in points', 'Utilisation in %',
      'Accountable for', 'Does for its owner', 'Works with', 'Critical findings', 'Warnings', 'Notes',
    ],
    rows: positions.map((position) => {
      const manager = position.managerId === null ? undefined : rowOf(positions, position.managerId)
      const load = loads.get(position.id)
      return [
        ids.get(position.id)!, position.title, ...hasNames ? [position.holder ?? ''] : [], position.role,
        manager ? ids.get(manager.id)! : '', manager?.title ?? '', vacantWord(position), ...figuresOf(load),
        workOf(load, 'accountable'), workOf(load, 'delegated'),
        (partners.get(position.id) ?? []).filter((id) => hasRow(positions, id)).map((id) => rowOf(positions, id)!.title).join('; '),
        ...severities.map((severity) => String(findings.get(position.id)?.filter((finding) => finding.severity === severity).length ?? 0)),
      ]
    }),
  }
}

/** Of a team nobody says whether it is. */
function vacantWord(position: Position): string {
  return position.role === 'team' ? '' : isVacant(position) ? 'yes' : 'no'
}

/** Plain numbers, so that a spreadsheet reckons with them; work without capacity has no percentage. */
function figuresOf(load: Load | undefined): readonly string[] {
  if (!load) return ['', '', '']
  const { capacity, total, utilisation } = load
  return [rounded(capacity, 1), rounded(total, 1), Number.isFinite(utilisation) ? rounded(utilisation * 100, 0) : '']
}

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}

function workOf(load: Load | undefined, kind: AssignmentKind): string {
  return (load?.carried ?? []).filter((part) => part.kind === kind).map(({ responsibility }) => responsibility.shortName).join('; ')
}

function byPosition(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) for (const id of finding.positionIds) found.set(id, [...found.get(id) ?? [], finding])
  return found
}

function partnersOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>()
  for (const [a, b] of pairs) {
    partners.set(a, [...partners.get(a) ?? [], b])
    partners.set(b, [...partners.get(b) ?? [], a])
  }
  return partners
}
