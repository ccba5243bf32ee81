import { expect, test } from 'vitest'
import { csvOf } from '../../../src/ui/simulation/table'

test('numbers are written as a spreadsheet reads them, and nothing in a title is run as a formula', async () => {
  const csv = await csvOf({ columns: ['Headcount', '=HYPERLINK("x"), load'], rows: [['1,000', '98\u00a0%'], ['2', '@cmd']] })
  expect(csv).toBe('Headcount,"\'=HYPERLINK(""x""), load"\r\n"1,000",98\u00a0%\r\n2,"\'@cmd"')
})
