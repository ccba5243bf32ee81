import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { ChartPage } from './chart-page'
import { baseURL, launchOptions } from './launch'
import { expect, test, type BrowserContext, type Page } from './test'

const headcountOf = (page: Page) => page.getByRole('textbox', { name: 'Headcount', exact: true })
const alertOf = (page: Page) => page.getByRole('alert')

test('a browser that is killed in the middle of an edit or of a write loses no more than that, and breaks nothing', async () => {
  const folder = test.info().outputPath('profile')
  const first = await launch(folder)
  await first.chart.setHeadcount(137)
  await expect.poll(() => storedText(first.page)).toContain('"headcount": 137')
  // Each hiding of the page is a write at once; the last ones are on their way, or have not begun, when the end comes.
  for (const headcount of [201, 202, 203, 204]) {
    await first.chart.setHeadcount(headcount)
    await first.page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
  }
  await first.chart.setHeadcount(205)
  await kill(first.context)

  const second = await launch(folder)
  await expect(headcountOf(second.page)).toHaveValue(/^(137|20[1-5])$/)
  await expect(second.page.getByRole('dialog')).toBeHidden()
  await expect(second.chart.handle('CEO')).toBeVisible()
  await second.context.close()
})

test('a full storage is told at once, with the way to a file; once there is room, the chart is saved by itself', async ({ page, context }) => {
  // Before anything is stored: the browser remembers for a while how much room there was.
  await page.goto('/hatrack.schema.json')
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL, quotaSize: 1 })
  const chart = new ChartPage(page)
  await chart.open()
  const line = page.getByRole('button', { name: /^Not saved: storage is full/ })
  await expect(line).toBeVisible()
  await expect(alertOf(page)).toContainText('There is no room left in this browser')
  await chart.setHeadcount(137)
  await chart.withoutPickers()
  const saving = page.waitForEvent('download')
  await line.click()
  expect((await saving).suggestedFilename()).toMatch(/\.hatrack\.json$/)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL })
  await expect(line).toBeHidden()
  await page.reload()
  await expect(headcountOf(page)).toHaveValue('137')
})

test('a browser that does not answer is told; when it does, the chart that it had is on the screen and is kept as ever', async ({ page, context }) => {
  const first = await readFile(new URL('../fixtures/first-release.hatrack.json', import.meta.url), 'utf8')
  const older = await context.newPage()
  await older.goto('/hatrack.schema.json')
  await older.evaluate(writeFirstRelease, [['alder', 'Alder & Sons', '2026-11-21T22:00:00.000Z', first]] as const)
  // As long as it is open in its first form nobody else gets it in the present one.
  await older.evaluate(() => new Promise((resolve) => { indexedDB.open('hatrack').onsuccess = resolve }).then(() => undefined))
  const chart = new ChartPage(page)
  await page.goto('/')
  await expect(alertOf(page)).toContainText('This browser has not answered yet')
  await expect(page.getByRole('button', { name: /^Not saved: this browser has not answered yet/ })).toBeVisible()
  await older.close()
  await expect(headcountOf(page)).toHaveValue('240')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await chart.setHeadcount(241)
  await expect.poll(() => storedTexts(page)).toEqual([expect.stringContaining('"headcount": 241')])
})

test('from the first release\u2019s storage, one chart of it cut off: that one is told and stays as it is, the other opens whole', async ({ page }) => {
  const first = await readFile(new URL('../fixtures/first-release.hatrack.json', import.meta.url), 'utf8')
  await page.goto('/hatrack.schema.json')
  await page.evaluate(writeFirstRelease, [['cut', 'Cut off', '2026-11-21T23:00:00.000Z', first.slice(0, 900)], ['alder', 'Alder & Sons', '2026-11-21T22:00:00.000Z', first]] as const)
  const chart = new ChartPage(page)
  await page.goto('/')
  const dialog = page.getByRole('dialog', { name: /Cut off.* could not be opened/ })
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save it to a file as it is' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toBe(first.slice(0, 900))
  await chart.choose('New from a template')
  await page.getByRole('button', { name: 'Open Alder & Sons' }).click()
  await expect(headcountOf(page)).toHaveValue('240')
  await expect(chart.handle('CIO')).toBeVisible()
  await chart.setHeadcount(241)
  await expect.poll(() => storedTexts(page)).toContainEqual(expect.stringContaining('"headcount": 241'))
  expect(await storedTexts(page)).toContain(first.slice(0, 900))
})

test('a browser that throws everything away under the page gets the chart on the screen again, and the page says so', async ({ page, context }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(137)
  await expect.poll(() => storedText(page)).toContain('"headcount": 137')
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: baseURL, storageTypes: 'indexeddb' })
  await expect(alertOf(page)).toContainText('has been cleared')
  await expect.poll(() => storedText(page)).toContain('"headcount": 137')
  await chart.setHeadcount(138)
  await page.reload()
  await expect(headcountOf(page)).toHaveValue('138')
})

test('a newer Hatrack in another tab takes over: the older one stores its last edit, says so and writes no more', async ({ page, context }) => {
  const chart = new ChartPage(page)
  await chart.open()
  const other = await context.newPage()
  await other.goto('/hatrack.schema.json')
  await chart.setHeadcount(137)
  await other.evaluate(() => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('hatrack', 1_000)
    opening.onsuccess = () => resolve(opening.result.close())
    opening.onerror = () => reject(opening.error!)
  }))
  await expect(alertOf(page)).toContainText('A newer Hatrack')
  const line = page.getByRole('button', { name: /^A newer Hatrack is open/ })
  await chart.setHeadcount(138)
  expect(await storedText(other)).toContain('"headcount": 137')
  await line.click()
  const dialog = page.getByRole('dialog', { name: 'Your last edits are not stored' })
  await expect(dialog.getByRole('button', { name: 'Reload' })).toBeVisible()
  await chart.withoutPickers()
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save to a file' }).click()
  await saving
  await line.click()
  await expect(alertOf(page)).toContainText('A newer Hatrack')
  expect(await storedText(other)).toContain('"headcount": 137')
})

async function launch(folder: string): Promise<{ context: BrowserContext, page: Page, chart: ChartPage }> {
  const context = await chromium.launchPersistentContext(folder, { ...launchOptions, baseURL, viewport: { width: 1440, height: 900 } })
  const page = context.pages()[0] ?? await context.newPage()
  const chart = new ChartPage(page)
  await chart.open()
  return { context, page, chart }
}

/** As when the machine kills it: no page hears of its end. */
async function kill(context: BrowserContext): Promise<void> {
  const devtools = await context.browser()!.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  const closed = context.waitForEvent('close')
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL')
  await closed
}

/** All that are stored, as they are. */
async function storedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => new Promise<string[]>((resolve, reject) => {
    const opening = indexedDB.open('hatrack')
    opening.onerror = () => reject(opening.error!)
    opening.onsuccess = () => {
      const database = opening.result
      const asking = database.transaction('texts').objectStore('texts').getAll()
      asking.onerror = () => reject(asking.error!)
      asking.onsuccess = () => {
        database.close()
        resolve(asking.result as string[])
      }
    }
  }))
}

const storedText = async (page: Page) => (await storedTexts(page)).join('\n')

/** In the browser: the database as its first version was, with records of id, title, time and text. */
function writeFirstRelease(records: readonly (readonly string[])[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hatrack', 1)
    opening.onerror = () => reject(opening.error!)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('documents', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
      opening.result.createObjectStore('texts')
    }
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['documents', 'texts'], 'readwrite')
      for (const [id, title, savedAt, text] of records) {
        transaction.objectStore('documents').put({ id, title, savedAt, savedToFileAt: null })
        transaction.objectStore('texts').put(text, id)
      }
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}
