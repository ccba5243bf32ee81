import { expect, test, type Page } from './test'
import { readFile } from 'node:fs/promises'
import { ChartPage } from './chart-page'

/** The name of the file that a format is saved as, where the browser keeps it, and its bytes. */
async function saved(page: Page, format: string, button = `Save ${format}`) {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: format }).check({ force: true })
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** What is kept of the chart on the screen, without when. */
async function documentOf(chart: ChartPage): Promise<unknown> {
  await chart.exportButton.click()
  const { bytes } = await saved(chart.page, 'Document', 'Save the document')
  await expect(chart.page.getByRole('dialog')).toBeHidden()
  const { savedAt: _, ...document } = JSON.parse(bytes.toString()) as Record<string, unknown>
  return document
}

test('a chart leaves as a picture, and comes back from it whole', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('CIO under a visionary CTO')
  const before = await documentOf(chart)
  await chart.exportButton.click()
  const picture = await saved(page, 'PNG')
  expect(picture.name).toMatch(/\.hatrack\.png$/)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()
  await chart.startEmpty()
  await chart.openFile({ name: picture.name, mimeType: 'image/png', buffer: picture.bytes })
  await expect(chart.card('CIO')).toBeVisible()
  expect(await documentOf(chart)).toEqual(before)
})

test('a picture that is copied is pasted as the chart', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('CIO under a visionary CTO')
  await chart.exportButton.click()
  await page.getByRole('button', { name: 'Copy picture' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('it opens as a chart')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()
  await chart.startEmpty()
  await page.getByRole('region', { name: 'Chart' }).click({ position: { x: 60, y: 500 } })
  await page.keyboard.press('ControlOrMeta+v')
  await expect(chart.card('CIO')).toBeVisible()
})

test('pages and slides are made on this machine: nothing leaves for anywhere else', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const chart = new ChartPage(page)
  await chart.open()
  await chart.exportButton.click()
  expect((await saved(page, 'PDF')).bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await saved(page, 'PPTX')).bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  const here = new URL(page.url()).origin
  expect(asked.filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== here)).toEqual([])
})
