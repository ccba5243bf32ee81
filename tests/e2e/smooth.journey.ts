import { writeFile } from 'node:fs/promises'
import { expect, test, type Page } from './test'
import { writeDocument } from '../../src/formats/json/write-document'
import { largeDocument } from '../bench/organisations'
import { ChartPage } from './chart-page'
import { longestTask } from './long-tasks'

/** What the browser calls a long task begins here. */
const limitMs = 50

// Each may be tried several times, on machines of any speed.
test.describe.configure({ timeout: 180_000 })

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Simulation' })

const hasEnded = (page: Page) => expect(panel(page).getByRole('progressbar')).toHaveCount(0, { timeout: 40_000 })

async function openLarge(page: Page, path: string, count: number): Promise<void> {
  const chart = new ChartPage(page)
  await chart.open()
  await writeFile(path, writeDocument(largeDocument(count, 2, 10)))
  await chart.openFile(path)
  await expect(page.getByRole('button', { name: 'Large: menu' })).toBeVisible()
}

async function show(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await panel(page).getByRole('radio', { name }).check()
}

test.describe('on a hundred positions nothing holds up the page:', () => {
  test.beforeEach(({ page }, testInfo) => openLarge(page, testInfo.outputPath('large.hatrack.json'), 100))

  test('growth', async ({ page }) => {
    await show(page, 'Growth')
    await expect(panel(page).getByRole('heading', { name: 'Every finding, from where to where' })).toBeVisible({ timeout: 40_000 })
    expect(await longestTask(page, async () => {
      await panel(page).getByRole('textbox', { name: 'From a headcount of' }).fill('300')
      // Asked for in each frame, and from before it begins: on a fast machine it is over before anybody would look a second time.
      const hasBegun = page.waitForFunction(() => document.querySelector('progress') !== null, undefined, { polling: 'raf' })
      await panel(page).getByRole('button', { name: 'Plan it' }).click()
      await hasBegun
      await hasEnded(page)
    })).toBeLessThanOrEqual(limitMs)
  })

  test('departures', async ({ page }) => {
    const hasLooked = () => expect(panel(page).getByText(/pairs of people who carry work looked at/)).toBeVisible({ timeout: 40_000 })
    await show(page, 'Departures')
    await hasLooked()
    expect(await longestTask(page, async () => {
      await show(page, 'Growth')
      await show(page, 'Departures')
      await hasLooked()
    })).toBeLessThanOrEqual(limitMs)
  })

  test('uncertainty', async ({ page }) => {
    await show(page, 'Uncertainty')
    await expect(panel(page).getByText(/10,000 futures drawn/)).toBeVisible({ timeout: 40_000 })
    expect(await longestTask(page, async () => {
      await panel(page).getByRole('button', { name: 'Draw anew' }).click()
      await hasEnded(page)
    })).toBeLessThanOrEqual(limitMs)
  })

  test('advice', async ({ page }) => {
    await show(page, 'Advice')
    const find = panel(page).getByRole('button', { name: /^Find the best/ })
    await find.click()
    await hasEnded(page)
    expect(await longestTask(page, async () => {
      await find.click()
      await hasEnded(page)
    })).toBeLessThanOrEqual(limitMs)
  })
})

