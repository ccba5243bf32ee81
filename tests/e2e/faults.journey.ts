import { once } from 'node:events'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { ChartPage } from './chart-page'
import { baseURL, launchOptions } from './launch'

const headcountOf = (page: Page) => page.getByRole('textbox', { name: 'Headcount', exact: true })
const alertOf = (page: Page) => page.getByRole('alert')

test.describe('the browser is killed', () => {
  test('in the middle of an edit, and in the middle of a write: what was stored is there, nothing is broken', async ({}, { outputPath }) => {
    const folder = outputPath('profile')
    const first = await launch(folder)
    await first.chart.setHeadcount(137)
    await expect.poll(() => storedText(first.page)).toContain('"headcount": 137')
    // Of these none may be stored yet.
    await first.chart.setHeadcount(138)
    await kill(first.context)

    const second = await launch(folder)
    await expect(headcountOf(second.page)).toHaveValue(/^13[78]$/)
    // Each hiding of the page is a write at once; the last ones are on their way when the end comes.
    await headcountOf(second.page).focus()
    for (const headcount of [201, 202, 203, 204]) {
      await second.chart.setHeadcount(headcount)
      await second.page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
    }
    await kill(second.context)

    const third = await launch(folder)
    await expect(headcountOf(third.page)).toHaveValue(/^(13[78]|20[1-4])$/)
    await expect(third.page.getByRole('dialog')).toBeHidden()
    await expect(third.chart.handle('CEO')).toBeVisible()
    await third.context.close()
  })
})

test('a full storage is told at once, with the way to a file; once there is room, the chart is saved by itself', async ({ page, context }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await expect.poll(() => storedText(page)).not.toBe('')
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL, quotaSize: 1 })
  await chart.setHeadcount(137)
  const line = page.getByRole('button', { name: /^Not saved: storage is full/ })
  await expect(line).toBeVisible()
  await expect(alertOf(page)).toContainText('no room left')
  await chart.withoutPickers()
  const saving = page.waitForEvent('download')
  await line.click()
  expect((await saving).suggestedFilename()).toMatch(/\.hatrack\.json$/)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL })
  await expect(line).toBeHidden()
  await page.reload()
  await expect(headcountOf(page)).toHaveValue('137')
})

test('a chart that cannot be read any more is told and left as it is; its text and its last readable version are to be had', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(137)
  await expect.poll(() => storedText(page)).toContain('"headcount": 137')
  await expect.poll(() => versionCount(page)).toBe(1)
  await chart.startEmpty()
  await page.evaluate(() => sessionStorage.clear())
  await page.close()
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
  const closed = once(context, 'close')
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL')
  await closed
}

/** Of the document that was stored last; empty: there is none. */
async function storedText(page: Page): Promise<string> {
  return await inDatabase<string[]>(page, 'texts').then((texts) => texts.join('\n'))
}

async function versionCount(page: Page): Promise<number> {
  return (await inDatabase<object[]>(page, 'versions')).length
}

function inDatabase<All>(page: Page, store: string): Promise<All> {
  return page.evaluate((name) => new Promise<never>((resolve, reject) => {
    const opening = indexedDB.open('hatrack')
    opening.onerror = () => reject(opening.error!)
    opening.onsuccess = () => {
      const database = opening.result
      const asking = database.transaction(name).objectStore(name).getAll()
      asking.onsuccess = () => {
        database.close()
        resolve(asking.result as never)
      }
      asking.onerror = () => reject(asking.error!)
    }
  }), store)
}
