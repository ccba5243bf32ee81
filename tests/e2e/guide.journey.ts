import { expect, test, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

const dialogCalled = (page: Page, name: string) => page.getByRole('dialog', { name })

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [[1440, 900], [390, 844]] as const) {
    test.describe(`in ${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height } })

      test('from a finding to its rule, to what a source says, and back to the finding', async ({ page }) => {
        const chart = new ChartPage(page)
        await chart.open()
        await chart.setHeadcount(240)
        if (width < 600) await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Findings' }).click()
        await chart.finding(/wears both hats/).click()
        await page.getByRole('button', { name: 'About this rule' }).click()
        const rule = dialogCalled(page, 'No one wears both hats')
        await expect(rule.getByRole('heading', { name: 'What the sources say' })).toBeVisible()
        expect(await violationsOn(page)).toEqual([])
        await rule.getByRole('button', { name: 'Coleman, by January 2013' }).first().click()
        const source = dialogCalled(page, 'CIO vs. CTO – What’s The Difference?')
        await expect(source.getByText(/At around two hundred employees both roles become necessary/)).toBeInViewport()
        expect(await violationsOn(page)).toEqual([])
        await source.getByRole('button', { name: 'Back' }).click()
        await rule.getByRole('button', { name: 'Close' }).last().click()
        await expect(page.getByRole('dialog')).toBeHidden()
        await expect(page.getByRole('button', { name: 'About this rule' })).toBeFocused()
      })
    })
  }
}

test('by keyboard alone: the list, a rule, back to where one was, and out', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  const menu = page.getByRole('button', { name: /: menu$/ })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Rules and sources' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Rules and sources' })).toBeFocused()
  const link = page.getByRole('dialog').getByRole('button', { name: 'No one wears both hats' })
  while (!await link.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'No one wears both hats' })).toBeFocused()
  const back = page.getByRole('button', { name: 'Back' })
  while (!await back.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(link).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(menu).toBeFocused()
})

test('a rule that found nothing has its page too', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await page.getByText('What was not checked, and why').click()
  await page.getByRole('button', { name: 'A CTO does not report to a CIO' }).click()
  await expect(dialogCalled(page, 'A CTO does not report to a CIO').getByText('An example that fires')).toBeVisible()
})
