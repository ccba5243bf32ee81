import { expect, test } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

test('a name is typed on the card itself, by mouse and by keyboard, one step for title and holder', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  // Half the size is half the size of everything: targets are measured at their own.
  await page.getByRole('button', { name: /set to 100 %$/ }).click()
  await chart.handle('CEO').dblclick()
  const title = chart.card('CEO').getByRole('textbox', { name: 'Title' })
  await expect(title).toBeFocused()
  await page.keyboard.type('Founder')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ada')
  expect(await violationsOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(chart.handle('Founder')).toBeFocused()
  await expect(chart.card('Founder')).toContainText('Ada')
  await chart.undo().click()
  await expect(chart.card('CEO')).toBeVisible()
  await expect(chart.card('CEO')).not.toContainText('Ada')

  await chart.handle('CEO').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('F2')
  await expect(title).toBeFocused()
  await page.keyboard.type('Nobody')
  await page.keyboard.press('Escape')
  await expect(chart.handle('CEO')).toBeFocused()
})

test('a report is added from the toolbar of the selected card, and its title is open to be typed over', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.handle('CEO').click()
  const toolbar = page.getByRole('toolbar', { name: 'Edit CEO' })
  await expect(toolbar).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await toolbar.getByRole('button', { name: 'Add a report to CEO' }).click()
  await chart.rename('CFO')
  await expect(chart.handle('CFO')).toBeFocused()
  const beside = page.getByRole('toolbar', { name: 'Edit CFO' })
  await beside.getByRole('button', { name: 'Add a report to CFO' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await chart.rename('COO')
  await expect(chart.card('COO')).toBeVisible()
})

test('a branch is folded and unfolded where its manager stands', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  const cards = page.getByRole('article')
  const all = await cards.count()
  const fold = chart.card('CEO').getByRole('button', { name: /positions below CEO$/i })
  const before = await chart.card('CEO').boundingBox()
  await chart.handle('CEO').focus()
  await fold.focus()
  await page.keyboard.press('Enter')
  await expect(cards).toHaveCount(1)
  await expect(fold).toHaveText(`+${all - 1}`)
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  expect(await violationsOn(page)).toEqual([])
  await expect.poll(async () => {
    const after = await chart.card('CEO').boundingBox()
    return Math.abs(after!.x - before!.x) + Math.abs(after!.y - before!.y)
  }).toBeLessThan(2)
  await fold.click()
  await expect(cards).toHaveCount(all)
})

test('what the colours stand for is chosen, and the legend says it in words', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await page.getByRole('combobox', { name: 'Colour by' }).selectOption('Utilisation')
  await expect(page.getByText('Over 100 %')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('combobox', { name: 'Colour by' }).selectOption('Role')
  await expect(page.getByText('CIO and CTO in one').first()).toBeVisible()
})

test('the badge of a card opens its finding', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(240)
  await chart.card('Head of Technology').getByRole('button', { name: /^Open the finding/ }).click()
  await expect(page.getByRole('button', { expanded: true, name: /Critical|critical/ }).or(page.getByText('How the load adds up')).first()).toBeVisible()
})

test('the canvas is as it was left, after the outline', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const percent = page.getByRole('button', { name: /set to 100 %$/ })
  await expect(percent).not.toHaveText('100 %')
  const zoomed = await percent.textContent()
  await page.getByRole('button', { name: 'Outline', exact: true }).click()
  await expect(percent).toHaveCount(0)
  await page.getByRole('button', { name: 'Canvas', exact: true }).click()
  await expect(percent).toHaveText(zoomed!)
})

test('the map of a chart that is larger than the window takes the window there, and can be put away', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  // A decoration has no role: the outline serves whoever does not see it.
  const map = page.locator('.minimap')
  await expect(map).toHaveCount(0)
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(map).toBeVisible()
  const before = (await chart.card('CEO').boundingBox())!
  const box = (await map.boundingBox())!
  await page.mouse.click(box.x + box.width - 6, box.y + box.height - 6)
  await expect.poll(async () => (await chart.card('CEO').boundingBox())?.x ?? -Infinity).toBeLessThan(before.x - 50)
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await expect(map).toHaveCount(0)
})
