import { expect, test, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

/** The system's own file windows cannot be driven, so the browser's private file system stands in: its handles are real ones. */
async function withFileOnDisk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const onDisk = async (name: string) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true })
    window.showOpenFilePicker = async () => [await onDisk('plan.hatrack.json')]
    window.showSaveFilePicker = (options) => onDisk(options?.suggestedName ?? 'unnamed')
  })
}

const textOf = (page: Page, name: string) => page.evaluate(async (fileName) => {
  const handle = await (await navigator.storage.getDirectory()).getFileHandle(fileName)
  return (await handle.getFile()).text()
}, name)

const put = (page: Page, name: string, text: string) => page.evaluate(async ([fileName, content]) => {
  const handle = await (await navigator.storage.getDirectory()).getFileHandle(fileName!, { create: true })
  const writing = await handle.createWritable()
  await writing.write(content!)
  await writing.close()
}, [name, text])

test('a chart is saved back to its file, also after a reload, and never over what others wrote', async ({ page }) => {
  await withFileOnDisk(page)
  const chart = new ChartPage(page)
  const line = (words: string | RegExp) => page.getByRole('banner').getByText(words).filter({ visible: true })
  await chart.open()

  await page.keyboard.press('Control+Shift+S')
  await expect(line(/^Saved just now to Tidewren\.hatrack\.json$/)).toBeVisible()
  await put(page, 'plan.hatrack.json', await textOf(page, 'Tidewren.hatrack.json'))

  await chart.choose('Open a file')
  await expect(line(/^Saved .* to plan\.hatrack\.json/)).toBeVisible()
  await chart.setHeadcount(137)
  await expect(line(/^Edited since it was saved .* to plan\.hatrack\.json$/)).toBeVisible()
  await expect(page).toHaveTitle('• Tidewren – Hatrack')
  await page.keyboard.press('Control+s')
  await expect(line(/^Saved just now to plan\.hatrack\.json$/)).toBeVisible()
  await expect(page).toHaveTitle('Tidewren – Hatrack')
  expect(await textOf(page, 'plan.hatrack.json')).toContain('"headcount": 137')

  await page.reload()
  await expect(line(/^Saved .* to plan\.hatrack\.json/)).toBeVisible()
  await put(page, 'plan.hatrack.json', 'Somebody else was here.')
  await chart.setHeadcount(138)
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'The file has changed' })
  await expect(dialog).toContainText('plan.hatrack.json')
  expect(await violationsOn(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(await textOf(page, 'plan.hatrack.json')).toBe('Somebody else was here.')
  await page.keyboard.press('Control+s')
  await dialog.getByRole('button', { name: 'Overwrite' }).click()
  await expect(line(/^Saved just now to plan\.hatrack\.json$/)).toBeVisible()
  expect(await textOf(page, 'plan.hatrack.json')).toContain('"headcount": 138')
})

test('a link opens as the same chart in another page, and the chart travels over no wire', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only there the clipboard may be read.')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(421)
  await chart.choose('Share as a link')
  const dialog = page.getByRole('dialog', { name: 'Share as a link' })
  await dialog.getByRole('checkbox', { name: 'Without names' }).check()
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Link copied.')
  expect(await violationsOn(page)).toEqual([])
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const other = await context.newPage()
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await other.goto(link)
  await expect(other.getByRole('textbox', { name: 'Headcount', exact: true })).toHaveValue('421')
  await expect(other).toHaveURL(/\/$/)
  await expect(new ChartPage(other).handle('CEO')).toBeVisible()
  expect(asked.filter((url) => url.split('#')[0]!.includes(link.split('.').at(-1)!.slice(0, 40)))).toEqual([])
  expect(asked.every((url) => new URL(url).origin === new URL(link).origin)).toBe(true)

  // In a page that has a chart of its own, a damaged link changes nothing.
  await other.evaluate((damaged) => { window.location.hash = damaged }, link.slice(link.indexOf('#'), -20))
  await expect(other.getByRole('dialog', { name: 'The link is cut off' })).toBeVisible()
  await other.keyboard.press('Escape')
  await expect(other.getByRole('textbox', { name: 'Headcount', exact: true })).toHaveValue('421')
})
