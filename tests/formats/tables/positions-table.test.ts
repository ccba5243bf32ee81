import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/formats/csv/read-csv'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { positionsTable } from '../../../src/formats/tables/positions-table'
import { csvOf } from '../../../src/formats/tables/write-csv'
import { nameless } from '../../../src/model/nameless'
import type { HatrackDocument, Organisation, Position, Waiver } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { runRules } from '../../../src/rules/run-rules'
import { samples } from '../../../src/samples'
import { overload } from '../../../src/samples/overload'
import { arbitraryDocument } from '../../support/arbitrary-document'

const organisation = (document: HatrackDocument): Organisation => organisationOf(document, document.baselineId)!

const chart = organisation(documentFromOutline({ name: 'Kestrel', headcount: 200 }, `
  CEO (Ada Obi)
    CTO (Maya Chen): engineering, it-infrastructure
      Platform Team [team]: ~engineering
    CIO (vacant): pmo
  link CTO -- CIO
`))

const overloaded = organisation(overload.document)

function rowsOf(table: ReturnType<typeof positionsTable>): readonly Readonly<Record<string, string>>[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column, row[at]!])))
}

const keptOf = ({ title, role, holder }: Position) => ({ title, role, holder })

function linesOf(positions: readonly Position[]) {
  const at = new Map(positions.map(({ id }, place) => [id, place]))
  return positions.map((position) => ({ ...keptOf(position), under: position.managerId === null ? null : at.get(position.managerId) ?? null }))
}

describe('the table of positions', () => {
  it('has a row for each with its manager, its load and its work', () => {
    const [ceo, cto, team, cio] = rowsOf(positionsTable(chart, []))
    expect(ceo).toMatchObject({ Title: 'CEO', Name: 'Ada Obi', Role: 'CEO', Manager: '', Vacant: 'no', 'Load in points': '0' })
    expect(cto).toMatchObject({
      Manager: 'CEO', 'Manager ID': ceo!.ID, 'Capacity in points': '100', 'Works with': 'CIO', 'Accountable for': 'IT infrastructure; Engineering',
    })
    expect(team).toMatchObject({ Role: 'team', Vacant: '', Name: '', 'Does for its owner': 'Engineering' })
    expect(cio).toMatchObject({ Vacant: 'yes', Name: '', 'Utilisation in %': '' })
  })

  it('counts the findings that nobody has waived', () => {
    const { findings } = runRules(overloaded)
    const about = (id: string) => findings.filter(({ severity, positionIds }) => severity === 'critical' && positionIds.includes(id))
    const leader = overloaded.positions.find(({ role }) => role === 'CIO-CTO')!
    const critical = (waivers: readonly Waiver[]) => rowsOf(positionsTable(overloaded, waivers)).find(({ Title }) => Title === leader.title)?.['Critical findings']
    const [one] = about(leader.id)
    expect(critical([])).toBe(String(about(leader.id).length))
    expect(critical([{ id: one!.id, severity: 'critical', reason: 'Known.' }])).toBe(String(about(leader.id).length - 1))
  })

  it.each(samples)('is read back as the same chart: $id', ({ document }) => {
    const { positions } = organisation(document)
    const reading = readCsv(csvOf(positionsTable(organisation(document), [])))
    expect(reading.ok && linesOf(reading.positions)).toEqual(linesOf(positions))
    expect(reading.ok && reading.positions.map(({ id }) => id)).toEqual(positions.map(({ id }) => id))
  })

  it('tells no name where names are hidden, nor an id that may be one', () => {
    const document = { ...chart, positions: chart.positions.map((position) => position.holder === 'Maya Chen' ? { ...position, id: 'maya@example.com' } : position) }
    const text = csvOf(positionsTable(nameless(document), []))
    expect(text).not.toMatch(/Maya|maya|Ada|Obi/)
    expect(text).toMatch(/^\ufeffID,Title,Role/)
  })

  it('has as many cells in each row as there are columns, whatever the document', () => {
    fc.assert(fc.property(arbitraryDocument(), (document) => {
      const { columns, rows } = positionsTable(organisation(document), [])
      expect(rows.every((row) => row.length === columns.length && row.every((cell) => typeof cell === 'string' && !/NaN|Infinity|undefined/.test(cell.replace(/own-\w+/, ''))))).toBe(true)
    }), { numRuns: 50 })
  })
})
