import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from './test'
import { ChartPage } from './chart-page'

const list = resolve(import.meta.dirname, '../fixtures/hr-export.csv')
const twenty = [
  'IT infrastructure', 'IT operations', 'Service delivery', 'IT support', 'PMO', 'Change management',
  'Internal communication', 'Enterprise systems', 'Data management', 'Cybersecurity',
  'Product development', 'Engineering', 'Web and mobile', 'Product architecture', 'Technology strategy',
  'R&D', 'Emerging technology', 'Product infrastructure', 'Digital experience', 'Product vendors',
]

test('an HR list becomes a chart, gets a CIO, a CTO and twenty responsibilities, is checked, saved, reopened and drawn', async ({ page }) => {
  test.slow()
  const chart = new ChartPage(page)
  await chart.open()
  await chart.dropFile('hr-export.csv', await readFile(list, 'utf8'))
  await page.getByRole('dialog', { name: 'Import hr-export.csv' }).getByRole('button', { name: /^Import \d+ positions$/ }).click()

  const root = page.getByRole('article').first()
  await root.getByRole('button').first().click()
  for (const role of ['CIO', 'CTO']) {
    await page.getByRole('button', { name: /^Add a report to / }).first().click()
    await chart.rename(role)
    await page.getByRole('combobox', { name: 'Role' }).selectOption(role)
    await page.getByRole('textbox', { name: 'Holder' }).fill(`${role} holder`)
    await page.getByRole('textbox', { name: 'Holder' }).press('Enter')
    if (role === 'CIO') {
      await page.keyboard.press('Escape')
      await root.getByRole('button').first().click()
    }
  }
  for (const [at, responsibility] of twenty.entries()) {
    await chart.inPalette(responsibility).click()
    await page.getByRole('combobox', { name: 'Accountable' }).selectOption({ label: at < 10 ? 'CIO, CIO holder' : 'CTO, CTO holder' })
  }
  await page.getByRole('tab', { name: /Findings/ }).click()
  await expect(chart.finding(/CIO and CTO/i).or(chart.finding(/owns|own/i)).first()).toBeVisible()

  await chart.withoutPickers()
  const saving = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const saved = await readFile(await (await saving).path(), 'utf8')
  const { scenarios } = JSON.parse(saved) as { scenarios: [{ positions: unknown[], assignments: unknown[] }] }
  expect(scenarios[0].assignments).toHaveLength(20)
  await chart.startEmpty()
  await chart.dropFile('saved.hatrack.json', saved)
  await expect(page.getByRole('button', { name: /: menu$/ })).toHaveAccessibleName(/hr-export/)

  await chart.exportButton.click()
  const picture = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save PNG' }).click()
  const png = await readFile(await (await picture).path())
  expect(png.readUInt32BE(16)).toBeGreaterThan(2_000)
})
