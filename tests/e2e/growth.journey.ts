import { expect, test, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

const timeline = (page: Page) => page.getByRole('region', { name: 'Growth', exact: true })
const shown = (page: Page) => timeline(page).getByRole('slider', { name: 'Headcount shown' })

async function openGrowth(page: Page): Promise<ChartPage> {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('Start-up with one leader for both')
  await page.getByRole('button', { name: 'Growth', exact: true }).click()
  await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible()
  return chart
}

test('the founder’s three questions are answered on the page', async ({ page }) => {
  const chart = await openGrowth(page)
  await chart.setHeadcount(60)
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await expect(page.getByText('It does not hold at 60: something has been wrong since 50.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^From 160 .*Head of Technology is overloaded/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^From 200 .*Head of Technology is CIO and CTO in one/ })).toBeVisible()

  await page.getByRole('textbox', { name: 'From a headcount of' }).fill('150')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByLabel('From 150 employees on')).toContainText('With the planUntil 615 employees. From 616 on: CIO is overloaded')
  await expect(page.getByLabel('From 150 employees on')).toContainText('Without itIt does not hold at 150: something has been wrong since 50.')
  const row = page.getByRole('row', { name: /Head of Technology is overloaded ?, critical/ })
  await expect(row.getByRole('cell').first()).toHaveText('from 230')
  await expect(row.getByRole('cell').last()).toHaveText('from 953')

  await page.getByRole('button', { name: 'From 150: Hire a CIO', exact: true }).click()
  await expect(chart.card('CIO')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Tried out' })).toContainText('Shown at 150 employees')
  await page.getByRole('button', { name: 'Back to the chart as it is' }).click()
  await expect(chart.card('CIO')).toHaveCount(0)

  await page.getByRole('button', { name: 'From 150: Hire a CIO', exact: true }).click()
  await page.getByRole('button', { name: 'Make it so' }).click()
  await expect(chart.card('CIO')).toBeVisible()
  await expect(page.getByRole('button', { name: 'From 150: Hire a CIO', exact: true })).toHaveCount(0)
  await chart.undo().click()
  await chart.undo().click()
  await expect(chart.card('CIO')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'From 150: Hire a CIO', exact: true })).toHaveCount(0)
})

test('a plan whose headcount has been passed is no part of what is to come, and can be done now', async ({ page }) => {
  const chart = await openGrowth(page)
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await page.getByRole('textbox', { name: 'From a headcount of' }).fill('150')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await chart.setHeadcount(180)
  await expect(page.getByText('It does not hold at 180: something has been wrong since 50.')).toBeVisible()
  await page.getByRole('button', { name: 'Do it now' }).click()
  await expect(chart.card('CIO')).toBeVisible()
  await expect(page.getByText(/^Until \d+ employees/)).toBeVisible()
})

test('by mouse: the line is dragged along, and chart, findings and meters follow while the document stays', async ({ page }) => {
  const chart = await openGrowth(page)
  const box = (await timeline(page).getByRole('img', { name: /at most/ }).boundingBox())!
  await page.mouse.move(box.x + box.width * 0.3, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.75, box.y + 60, { steps: 8 })
  await page.mouse.up()
  await expect(shown(page)).toHaveAttribute('aria-valuetext', /\d,\d{3} employees/)
  await expect(chart.finding(/Head of Technology is overloaded/)).toBeVisible()
  await expect(page.getByRole('banner').getByRole('textbox', { name: 'Headcount' })).toHaveValue('40')
  await page.getByRole('button', { name: 'Back to the chart as it is' }).click()
  await expect(chart.finding(/Head of Technology is overloaded/)).toHaveCount(0)
})

test('by keyboard alone: from change to change, one by one, and what is shown is taken as one step', async ({ page }) => {
  const chart = await openGrowth(page)
  await timeline(page).getByRole('button', { name: 'Next change' }).focus()
  await page.keyboard.press('Enter')
  await expect(shown(page)).toHaveAttribute('aria-valuetext', '50 employees')
  await page.keyboard.press('Enter')
  await expect(shown(page)).toHaveAttribute('aria-valuetext', '116 employees')
  await shown(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(shown(page)).toHaveAttribute('aria-valuetext', '120 employees')
  await page.getByRole('button', { name: 'Make it so' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner').getByRole('textbox', { name: 'Headcount' })).toHaveValue('120')
  await expect(page.getByRole('complementary', { name: 'Tried out' })).toHaveCount(0)
  await chart.undo().click()
  await expect(page.getByRole('banner').getByRole('textbox', { name: 'Headcount' })).toHaveValue('40')
})

test('it plays, and stands still when it is told to', async ({ page }) => {
  await openGrowth(page)
  await timeline(page).getByRole('button', { name: 'Play' }).click()
  await expect(shown(page)).toHaveAttribute('aria-valuetext', /^\d{3} employees/)
  await timeline(page).getByRole('button', { name: 'Pause' }).click()
  const at = await shown(page).getAttribute('aria-valuetext')
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await expect(shown(page)).toHaveAttribute('aria-valuetext', at!)
})

test('an edit while a headcount is tried out is made in the document, and the same headcount is shown of it', async ({ page }) => {
  const chart = await openGrowth(page)
  await timeline(page).getByRole('button', { name: 'Next change' }).click()
  await chart.drag(chart.inPalette('PMO'), chart.handle('Head of Sales'))
  await expect(chart.chip('PMO', 'Head of Sales')).toBeVisible()
  await expect(shown(page)).toHaveAttribute('aria-valuetext', '50 employees')
  await page.getByRole('button', { name: 'Back to the chart as it is' }).click()
  await expect(chart.chip('PMO', 'Head of Sales')).toBeVisible()
})

test('the numbers are there as files', async ({ page }) => {
  await openGrowth(page)
  await page.getByRole('button', { name: 'Save the growth' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Save the numbers as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('Growth, load.csv')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`timeline and panel are clean in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openGrowth(page)
    await page.getByRole('tab', { name: 'Simulation' }).click()
    await timeline(page).getByRole('button', { name: 'Next change' }).click()
    expect(await violationsOn(page)).toEqual([])
  })
}

test('an empty chart is told so', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startEmpty()
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await expect(page.getByText('There is nobody on the chart yet.')).toBeVisible()
})
