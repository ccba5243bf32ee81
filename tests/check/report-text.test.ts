import { expect, it } from 'vitest'
import { checkFile, isReport, textOf } from '../../src/check'
import type { Report } from '../../src/check/report'
import { writeDocument } from '../../src/formats/json/write-document'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import type { HatrackDocument } from '../../src/model/organisation'
import { bothHats } from '../../src/samples/both-hats'
import { neglect } from '../../src/samples/neglect'

async function reported(document: HatrackDocument, withFixes = false): Promise<Report> {
  const [report] = await checkFile('org.hatrack.json', new TextEncoder().encode(writeDocument(document)), { scenarios: [], withFixes })
  if (!report || !isReport(report)) throw new Error('No report')
  return report
}

const grown = { ...bothHats.document, company: { ...bothHats.document.company, headcount: 240 } }

it('reads well in a terminal', async () => {
  const text = textOf(await reported(grown))
  expect(text.slice(0, text.indexOf('  critical  Head of Technology wears both hats'))).toBe(`org.hatrack.json

  Company     Tidewren: start-up, mature, 240 employees, goal: develop a
              technology strategy
  Scenario    As is
  Chart       5 positions, 3 levels deep
  At the top  CEO (Inês Carvalho)
  Most load   Head of Technology: 123 %, CEO: 38 %, IT and Operations Manager:
              16 %, Head of Sales: 16 %, Product Team: 7 %
  Attention   operations 85 %, innovation 85 %, alignment 81 %

CRITICAL (3)

  critical  Head of Technology is overloaded: 123 %
    Kofi Mensah (Head of Technology) carries 123 % of what this seat can take.
    What does not fit is left undone, across its 26 responsibilities.
    Utilisation   123 %
    Work carried  122.7 points
    Capacity      100 points
    bound  Critical overload above a utilisation of 120 % (our assumption)
    basis  Inferred from sources (rule overloaded-position)
    for    Where the roles are unclear, one position may be overloaded with
           responsibilities that conflict. (Race-car newsletter, unsigned,
           undated; race-car/risk-overload)

`)
  expect(text).toMatch(/\n\norg\.hatrack\.json: 3 critical, 0 warnings, 0 notes\n$/)
})

it('gives attention among the numbers as the message gives it, rounded down', async () => {
  expect(textOf(await reported(neglect.document))).toMatch(/gets 27 % of the attention[^]*?\n {4}Attention +27 %\n/)
})

it('fits into eighty columns, without a space at the end of a line', async () => {
  for (const line of textOf(await reported(grown, true)).split('\n')) {
    expect(line.length).toBeLessThanOrEqual(80)
    expect(line).toBe(line.trimEnd())
  }
})

it('names what would help where it was asked for', async () => {
  expect(textOf(await reported(grown))).not.toContain('Would help')
  expect(textOf(await reported(grown, true))).toContain('    Would help, best first\n      - ')
})

it('stays short where hundreds of findings say the same', async () => {
  const seats = Array.from({ length: 300 }, (_, at) => `  Manager ${at + 100} (vacant): ~it-support`).join('\n')
  const text = textOf(await reported(documentFromOutline({ headcount: 400 }, `CEO\n${seats}`)))
  expect(text).toContain('    Nobody sits in the seat of Manager 102')
  expect(text).not.toContain('    Nobody sits in the seat of Manager 103')
  expect(text).toContain('  warning  Manager 109 is vacant and has work\n  and 290 more of this rule; --json lists them all\n')
  expect(text.split('\n').length).toBeLessThan(160)
})

it('lets no name speak to the terminal or end a line', async () => {
  const text = textOf(await reported(documentFromOutline({ name: 'Evil\u001b[2J\u202e\r\nCompany' }, 'CEO (A\u0007da)')))
  expect(text).toContain('Evil [2J Company:')
  // eslint-disable-next-line no-control-regex -- these are what must not be there.
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
})
