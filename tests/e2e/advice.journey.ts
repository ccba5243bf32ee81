import { expect, test, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

const panel = (page: Page) => page.getByRole('region', { name: 'Simulation' })

async function adviceOn(page: Page, template: string): Promise<ChartPage> {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom(template)
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await panel(page).getByRole('radio', { name: 'Advice' }).check()
  return chart
}

async function find(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Find the best allocation' }).click()
  await expect(panel(page).getByRole('button', { name: /^Take all/ })).toBeVisible({ timeout: 40_000 })
}

test('the best allocation is worked out off the main thread, shown on the chart, taken whole, and undone', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => { asked.push(request.url()) })
  const solver = () => asked.filter((url) => url.endsWith('.wasm'))
  const chart = await adviceOn(page, 'Overload: it all ends on one desk')
  expect(solver()).toEqual([])
  await find(page)
  expect(solver()).toHaveLength(1)
  const { origin } = new URL(page.url())
  expect(asked.filter((url) => url.startsWith('http') && new URL(url).origin !== origin)).toEqual([])

  const before = await chart.handle('Director of Technology').getAttribute('aria-label')
  await panel(page).getByRole('checkbox', { name: 'Show on the chart' }).check()
  await expect(chart.handle('Director of Technology')).not.toHaveAttribute('aria-label', before ?? '')
  await expect(chart.undo()).toBeDisabled()

  await panel(page).getByRole('button', { name: /^Take all/ }).click()
  await expect(panel(page).getByRole('button', { name: 'All taken' })).toBeFocused()
  await chart.undo().click()
  await expect(panel(page).getByRole('button', { name: /^Take all/ })).toBeVisible()
})

test('a search is cancelled at once, and asked again', async ({ page }) => {
  await adviceOn(page, 'Overload: it all ends on one desk')
  await page.route('**/*.wasm', () => { /* Never answered: the search goes on for as long as anybody waits. */ })
  await panel(page).getByRole('button', { name: 'Find the best allocation' }).click()
  await panel(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(panel(page).getByText(/Ended before it was done/)).toBeVisible()
  await page.unroute('**/*.wasm')
  await panel(page).getByRole('button', { name: 'Compute again' }).click()
  await expect(panel(page).getByRole('button', { name: /^Take all/ })).toBeVisible({ timeout: 40_000 })
})

test('a pinned responsibility stays pinned over a reload, and stays where it is', async ({ page }) => {
  await adviceOn(page, 'Overload: it all ends on one desk')
  await find(page)
  const first = panel(page).getByRole('button', { name: /^Take: / }).first()
  const name = (await first.getAttribute('aria-label'))!.replace('Take: ', '')
  await panel(page).getByRole('button', { name: `Leave ${name} as it is` }).click()
  await expect(panel(page).getByText(/You have changed what the search goes by/)).toBeVisible()
  await expect(page.getByText(/^Saved in this browser/)).toBeVisible()
  await page.reload()
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await panel(page).getByRole('radio', { name: 'Advice' }).check()
  await expect(panel(page).getByText('1 pinned')).toBeVisible()
  await find(page)
  await expect(panel(page).getByRole('button', { name: `Take: ${name}` })).toHaveCount(0)
})

test('the page of advice has no accessibility faults', async ({ page }) => {
  await adviceOn(page, 'Overload: it all ends on one desk')
  await find(page)
  await panel(page).getByText(/What counts how much/).click()
  await panel(page).getByText(/Who takes part/).click()
  // The link of the canvas library, below the chart, is no part of this page.
  expect((await violationsOn(page)).filter((violation) => !violation.includes('a[target="_blank"]'))).toEqual([])
})
