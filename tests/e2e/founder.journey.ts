import { expect, test } from './test'
import { ChartPage } from './chart-page'

test('a founder sets the headcount to 240 and sees what breaks, why, and what would help', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('Start-up with one leader for both')
  await expect(page.getByRole('button', { name: /critical/ })).toHaveCount(0)

  await chart.setHeadcount(240)
  await expect(page.getByRole('button', { name: '3 critical', exact: true })).toBeVisible()
  await chart.finding(/Head of Technology is overloaded/).click()
  await expect(page.getByText('At 240 people')).toBeVisible()
  await expect(page.getByRole('button', { name: /our assumption/ }).first()).toBeVisible()
  await expect(page.getByText(/Race-car newsletter/).first()).toBeVisible()

  await page.getByRole('button', { name: /^Apply: / }).first().click()
  await expect(chart.finding(/Head of Technology is overloaded/)).toHaveCount(0)
  await chart.undo().click()
  await expect(page.getByRole('button', { name: '3 critical', exact: true })).toBeVisible()
})

test('the finding that is opened shows the card it is about', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('Start-up with one leader for both')
  await chart.setHeadcount(240)
  await page.mouse.move(600, 700)
  await page.mouse.wheel(3000, 3000)
  await expect(chart.card('Head of Technology')).not.toBeInViewport()
  await chart.finding(/Head of Technology is overloaded/).click()
  await expect(chart.card('Head of Technology')).toBeInViewport({ ratio: 0.9 })
})
