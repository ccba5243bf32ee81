import { expect, test, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Simulation' })

async function openUncertainty(page: Page, headcount: number): Promise<ChartPage> {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('Overload: it all ends on one desk')
  await chart.setHeadcount(headcount)
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await panel(page).getByRole('radio', { name: 'Uncertainty' }).check()
  return chart
}

test('what is to be expected is told first, follows guesses and chart, and is kept with the document', async ({ page }) => {
  const chart = await openUncertainty(page, 120)
  const director = panel(page).getByRole('button', { name: /^Director of Technology is overloaded/ })
  await expect(director).toHaveText(/over 99\u00a0%/)
  await expect(panel(page).getByRole('img', { name: /^Load of Director of Technology: / })).toBeVisible()

  await panel(page).getByRole('combobox', { name: 'Distribution' }).first().selectOption('Fixed')
  const growth = panel(page).getByRole('textbox', { name: 'Always' })
  await growth.fill('-5')
  await expect(director).toBeHidden()
  await expect(panel(page).getByText(/10,000 futures drawn/)).toBeVisible()

  await expect(page.getByText(/^Saved in this browser/)).toBeVisible()
  await page.reload()
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await panel(page).getByRole('radio', { name: 'Uncertainty' }).check()
  await expect(panel(page).getByRole('textbox', { name: 'Always' })).toHaveValue('-5')
  await panel(page).getByRole('button', { name: 'Back to our assumption' }).click()
  await expect(director).toBeVisible()
  await chart.undo().click()
  await expect(panel(page).getByRole('textbox', { name: 'Always' })).toHaveValue('-5')
})

test('a long computation is ended at once, and begun again', async ({ page }) => {
  await openUncertainty(page, 120)
  await panel(page).getByRole('textbox', { name: 'Quarters' }).fill('40')
  await panel(page).getByRole('textbox', { name: 'Futures' }).fill('100,000')
  // What has just been typed begins a computation of its own a moment later: only that one is called so.
  await expect(panel(page).getByRole('progressbar', { name: 'Computing 100,000 futures' })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(panel(page).getByText(/Ended before it was done/)).toBeVisible()
  await panel(page).getByRole('textbox', { name: 'Futures' }).fill('1,000')
  await expect(panel(page).getByText(/1,000 futures drawn/)).toBeVisible()
})

test('can be used by everyone', async ({ page }) => {
  await openUncertainty(page, 120)
  await expect(panel(page).getByText(/10,000 futures drawn/)).toBeVisible()
  await panel(page).getByRole('button', { name: 'Numbers' }).first().click()
  expect(await violationsOn(page)).toEqual([])
})
