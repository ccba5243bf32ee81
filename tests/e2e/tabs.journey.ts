import { expect, test, type BrowserContext, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

const bar = (page: Page) => page.getByRole('complementary', { name: 'Another tab' })
const headcount = (page: Page) => page.getByRole('textbox', { name: 'Headcount', exact: true })

/** Two tabs with the same chart: the first edits it, the second shows it. */
async function twoTabs(context: BrowserContext, page: Page): Promise<readonly [ChartPage, ChartPage]> {
  const first = new ChartPage(page)
  await first.open()
  await first.setHeadcount(111)
  await expect(page.getByText(/^Saved in this browser/)).toBeVisible()
  const second = new ChartPage(await context.newPage())
  await second.open()
  await expect(bar(second.page)).toBeVisible()
  await expect(headcount(second.page)).toHaveValue('111')
  return [first, second]
}

test('a second tab shows the same chart as it changes, edits nothing and says so, and can go on with a copy', async ({ page, context }) => {
  const [first, second] = await twoTabs(context, page)
  await first.setHeadcount(112)
  await expect(headcount(second.page)).toHaveValue('112')
  await second.setHeadcount(999)
  await expect(second.page.getByRole('alert')).toHaveText(/^This chart is being edited in another tab/)
  await expect(headcount(second.page)).toHaveValue('112')
  expect(await violationsOn(second.page)).toEqual([])
  await bar(second.page).getByRole('button', { name: 'Open a copy' }).click()
  await expect(bar(second.page)).toBeHidden()
  await second.setHeadcount(222)
  await expect(headcount(page)).toHaveValue('112')
})

test('\u201cEdit here\u201d takes the chart over with all that was done, and back again', async ({ page, context }) => {
  const [first, second] = await twoTabs(context, page)
  await first.setHeadcount(333)
  await bar(second.page).getByRole('button', { name: 'Edit here' }).click()
  await expect(bar(page)).toBeVisible()
  await expect(bar(second.page)).toBeHidden()
  await expect(headcount(second.page)).toHaveValue('333')
  await second.setHeadcount(444)
  await expect(headcount(page)).toHaveValue('444')
  await bar(page).getByRole('button', { name: 'Edit here' }).press('Enter')
  await expect(bar(page)).toBeHidden()
  await expect(page.locator('#chart')).toBeFocused()
  await expect(bar(second.page)).toBeVisible()
})

test('when the tab that edits is closed, the other one goes on', async ({ page, context }) => {
  const [first, second] = await twoTabs(context, page)
  await first.setHeadcount(555)
  await page.close({ runBeforeUnload: true })
  await expect(bar(second.page)).toBeHidden()
  await expect(headcount(second.page)).toHaveValue('555')
  await second.setHeadcount(556)
  await expect(second.page.getByText(/^Saved in this browser/)).toBeVisible()
})

test('a tab that does not answer is taken over, and what it had not stored is kept as a copy', async ({ page, context }) => {
  const [, second] = await twoTabs(context, page)
  let wake: () => void = () => undefined
  const asleep = new Promise<void>((resolve) => { wake = resolve })
  await page.route('**/asleep', async (route) => {
    await asleep
    await route.fulfill({ body: '' })
  })
  // It falls asleep over the edit: nothing is stored, and no word of the other tab is heard.
  await page.evaluate(() => window.addEventListener('input', () => {
    const request = new XMLHttpRequest()
    request.open('GET', 'asleep', false)
    request.send()
  }, { once: true }))
  const typing = headcount(page).fill('666')
  await bar(second.page).getByRole('button', { name: 'Edit here' }).click()
  await expect(bar(second.page)).toBeHidden()
  await second.setHeadcount(777)
  await expect(second.page.getByText(/^Saved in this browser/)).toBeVisible()
  wake()
  await typing
  await expect(page.getByRole('dialog')).toContainText('(from the other tab)')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeVisible()
  await expect(headcount(second.page)).toHaveValue('777')
})
