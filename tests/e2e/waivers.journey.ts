import { expect, test, type Page } from './test'
import { ChartPage } from './chart-page'

const overloaded = /Head of Technology is overloaded/
const reason = 'We hire in March.'

const panel = (page: Page) => page.getByRole('region', { name: 'Findings' })
const waivedHead = (page: Page, count: number) => page.getByRole('heading', { name: `Waived (${count})`, exact: true })
const tab = (page: Page) => page.getByRole('tab', { name: /^Findings/ })

async function startUpAt240(page: Page): Promise<ChartPage> {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('Start-up with one leader for both')
  await chart.setHeadcount(240)
  await expect(page.getByRole('button', { name: '3 critical', exact: true })).toBeVisible()
  return chart
}

test('a finding is waived with a reason, stays waived over a reload and edits around it, goes with its fact, and undo brings both back', async ({ page }) => {
  const chart = await startUpAt240(page)
  await expect(chart.handle('Head of Technology')).toHaveAccessibleName(/3 critical/)
  const count = Number(/\d+/.exec(await tab(page).innerText())![0])
  await chart.finding(overloaded).click()
  await page.getByRole('button', { name: 'Waive…' }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill(reason)
  await page.getByRole('button', { name: 'Waive', exact: true }).click()

  await expect(page.getByRole('button', { name: '2 critical', exact: true })).toBeVisible()
  await expect(tab(page)).toHaveAccessibleName(`Findings ${count - 1}`)
  await expect(chart.handle('Head of Technology')).toHaveAccessibleName(/2 critical/)
  await waivedHead(page, 1).click()
  await expect(panel(page).getByText(reason)).toBeVisible()

  await expect(page.getByText(/^Saved in this browser/)).toBeVisible()
  await page.reload()
  await waivedHead(page, 1).click()
  await expect(panel(page).getByText(reason)).toBeVisible()

  await chart.handle('CEO').click()
  await page.getByRole('button', { name: 'Add report' }).click()
  await chart.rename('CFO')
  await tab(page).click()
  await expect(waivedHead(page, 1)).toBeVisible()

  await chart.setHeadcount(20)
  await expect(waivedHead(page, 1)).toHaveCount(0)
  await expect(chart.finding(overloaded)).toHaveCount(0)
  await chart.undo().click()
  await expect(waivedHead(page, 1)).toBeVisible()
  await expect(page.getByRole('button', { name: '2 critical', exact: true })).toBeVisible()
})

test('what got worse than it was when it was waived is back, with the reason', async ({ page }) => {
  const chart = await startUpAt240(page)
  await chart.setHeadcount(210)
  await chart.finding(overloaded).click()
  await expect(chart.finding(overloaded)).toHaveAccessibleName(/^Warning/)
  await page.getByRole('button', { name: 'Waive…' }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill(reason)
  await page.keyboard.press('Enter')
  await expect(waivedHead(page, 1)).toBeVisible()
  await chart.setHeadcount(240)
  await expect(waivedHead(page, 1)).toHaveCount(0)
  await chart.finding(overloaded).click()
  await expect(panel(page).getByText('Waived as a warning. It is critical now.')).toBeVisible()
  await expect(panel(page).getByText(reason)).toBeVisible()
})

test('by keyboard alone: waived, looked at, withdrawn, and the focus is never lost', async ({ page }) => {
  const chart = await startUpAt240(page)
  const { keyboard } = page
  const focused = page.locator(':focus')
  await chart.finding(overloaded).focus()
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Apply: / }).first()).toBeVisible()
  await tabTo(page, 'Waive…')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Waive…' })).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.type(reason)
  await keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: /^Waive “Head of Technology is overloaded/ })).toBeAttached()
  await expect(focused).toHaveAccessibleName(/^Critical/)

  await page.locator('summary').filter({ has: waivedHead(page, 1) }).focus()
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await expect(focused).toHaveAccessibleName(/Waived: We hire in March\.$/)
  await keyboard.press('Enter')
  await tabTo(page, 'Withdraw waiver')
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '3 critical', exact: true })).toBeVisible()
  await expect(focused).toHaveAccessibleName(overloaded)
})

async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole('button', { name, exact: true })
  for (let steps = 0; steps < 40; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not come to ${name}`)
}
