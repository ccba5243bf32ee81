import { describe, expect, it } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { raciTable } from '../../../src/formats/tables/raci-table'
import { organisationOf } from '../../../src/model/organisation-of'
import { newPosition } from '../../../src/model/position'
import { responsibilitiesInScope } from '../../../src/model/responsibilities'

const document = documentFromOutline({ name: 'Kestrel', headcount: 200 }, `
  CEO (Ada Obi)
    CTO (Maya Chen): engineering
      Team [team]: ~engineering
  link CEO -- CTO
`)
const chart = organisationOf(document, document.baselineId)!
const table = raciTable(chart, responsibilitiesInScope(chart), [...chart.positions, newPosition('team 2', 'Team', 'team')])
const row = (name: string) => table.rows.find(([first]) => first === name)

describe('the RACI table', () => {
  it('has A where one is accountable and R where one does it, and makes up no C or I', () => {
    expect(row('Engineering leadership')?.slice(5)).toEqual(['', 'A', 'R', ''])
    expect(table.rows.flatMap((cells) => cells.slice(5)).filter((cell) => cell !== '')).toEqual(['A', 'R'])
  })

  it('says of each responsibility what it is about', () => {
    expect(row('IT infrastructure (networks, servers, databases)')?.slice(0, 5)).toEqual(['IT infrastructure (networks, servers, databases)', 'Operations', 'inward', '7', ''])
  })

  it('tells positions of one title apart', () => {
    expect(table.columns.slice(5)).toEqual(['CEO', 'CTO', 'Team', 'Team (2)'])
  })
})
