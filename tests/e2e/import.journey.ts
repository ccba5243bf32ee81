import { expect, test } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

const list = [
  'ID;Name;Title;Manager ID',
  '1;Ada Lind;CEO;', '2;Ben Ode;CTO;1', '3;Cleo Marsh;CIO;1', '4;Dan Fox;Head of IT;3', '5;Eve Ray;Head of Data;99', '6;Finn Oak;Head of Design;99', '',
].join('\n')

test('a list with a manager who is not in it: the repair is chosen by keyboard, seen in the preview, and the list becomes a chart', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.dropFile('people.csv', list)
  const dialog = page.getByRole('dialog', { name: 'Import people.csv' })
  const status = dialog.getByRole('status').first()
  await expect(status).toHaveText(/^6 rows, 6 positions, [1-9] problems?\.$/)
  const preview = dialog.getByRole('tree', { name: 'Preview of the chart' })
  await expect(preview.getByRole('treeitem', { level: 1 })).toHaveCount(3)
  expect(await violationsOn(page)).toEqual([])

  await dialog.getByRole('radio', { name: 'Let them stand at the top' }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(dialog.getByRole('radio', { name: /placeholder/ })).toBeFocused()
  await expect(status).toHaveText(/^6 rows, 7 positions/)
  await expect(preview.getByRole('treeitem', { level: 1 })).toHaveCount(2)

  const button = dialog.getByRole('button', { name: 'Import 7 positions' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'people: menu' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(7)
  await chart.choose('New from a template')
  await expect(page.getByRole('dialog').getByRole('button', { name: /Tidewren/ }).first()).toBeVisible()
})

test('cells copied in a spreadsheet are pasted on the page, and Enter imports them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startEmpty()
  await page.evaluate((cells) => navigator.clipboard.writeText(cells), 'Name\tTitle\tManager\r\nAda\tCEO\t\r\nBen\tCTO\tAda\r\n')
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('button', { name: 'Import 2 positions' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chart.card('CTO')).toContainText('Ben')
})
