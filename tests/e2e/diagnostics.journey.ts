import { expect, test } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

test('the report is reached by the address, is copied, and names nobody and nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/#diagnostics')
  const dialog = page.getByRole('dialog', { name: 'Diagnostics' })
  await dialog.getByRole('button', { name: 'Copy report' }).click()
  await expect(dialog.getByText(/^Copied/)).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toMatch(/Version: \d+\.\d+\.\d+/)
  expect(report).toMatch(/Size: 1 scenario, 5 positions/)
  expect(report).not.toMatch(/Tidewren|Kofi|Head of|document-|localhost|127\.0\.0\.1/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(new URL(page.url()).hash).toBe('')
})

test('everything on this device is cleared after asking, in other tabs too', async ({ page, context }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startEmpty()
  await expect(page.getByText(/^Saved in this browser/)).toBeVisible()
  const other = new ChartPage(await context.newPage())
  await other.open()

  await chart.choose('About Hatrack')
  const dialog = page.getByRole('dialog', { name: 'About Hatrack' })
  await dialog.getByRole('button', { name: /^Clear everything/ }).click()
  await expect(dialog.getByText(/^This deletes \d charts?, .*cannot be undone/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused()
  expect(await violationsOn(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Clear everything' }).click()

  // As on a first visit: the example, and nothing else.
  for (const tab of [page, other.page]) await expect(tab.getByRole('button', { name: 'Tidewren: menu' })).toBeVisible()
  await expect(dialog).toBeHidden()
  await chart.choose('New from a template')
  await expect(page.getByRole('heading', { name: 'Templates' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Delete Untitled/ })).toHaveCount(0)
})
