import { readFile } from 'node:fs/promises'
import { expect, test, type Locator } from './test'
import { ChartPage } from './chart-page'

const vendors = 'Infrastructure vendors'

test('by mouse: build, hand out, see what two sources say, undo, export the picture and the file', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startEmpty()
  await page.getByRole('button', { name: 'Add a position' }).click()
  await chart.rename('CEO')
  await page.getByRole('button', { name: 'Add a report to CEO' }).click()
  await chart.rename('CTO')
  await page.getByRole('combobox', { name: 'Role' }).selectOption('CTO')
  await page.getByRole('textbox', { name: 'Holder' }).fill('Maya Chen')
  await page.getByRole('textbox', { name: 'Holder' }).press('Enter')
  await expect(chart.handle('CTO')).toHaveAccessibleName(/Maya Chen/)
  await chart.handle('CEO').click()
  await page.getByRole('button', { name: 'Add a report to CEO' }).click()
  await chart.rename('CIO')
  await page.getByRole('combobox', { name: 'Role' }).selectOption('CIO')
  await page.getByRole('textbox', { name: 'Holder' }).fill('Sam Lee')
  await page.getByRole('textbox', { name: 'Holder' }).press('Enter')
  await expect(chart.handle('CIO')).toHaveAccessibleName(/Sam Lee/)

  await chart.lift(chart.inPalette(vendors), chart.handle('CTO'))
  await expect(page.getByText(/0\s% →/)).toBeVisible()
  await page.mouse.up()
  await expect(chart.chip(vendors, 'CTO')).toBeVisible()

  await page.getByRole('tab', { name: /Findings/ }).click()
  await chart.finding(/CIO or CTO: who should own/).click()
  const panel = page.getByRole('region', { name: 'Findings' })
  await expect(panel.getByText(/CTO Academy, 2022/)).toBeVisible()
  await expect(panel.getByText(/Coleman, by January 2013/)).toBeVisible()

  await chart.undo().click()
  await expect(chart.chip(vendors, 'CTO')).toHaveCount(0)
  await page.getByRole('button', { name: /^Redo/ }).click()
  await expect(chart.chip(vendors, 'CTO')).toBeVisible()

  await chart.exportButton.click()
  const picture = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save PNG' }).click()
  const png = await readFile(await (await picture).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.length).toBeGreaterThan(5_000)
  await page.getByRole('radio', { name: 'SVG' }).check({ force: true })
  const drawing = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save SVG' }).click()
  expect(await readFile(await (await drawing).path(), 'utf8')).toContain('Maya Chen')
  await page.getByRole('radio', { name: 'Document' }).check({ force: true })
  const document = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the document' }).click()
  const download = await document
  expect(download.suggestedFilename()).toMatch(/\.hatrack\.json$/)
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ type: 'hatrack', version: 1 })
})

test('vendor management is dropped whole, as one step, or in its parts', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('CIO under a visionary CTO')
  await chart.drag(chart.inPalette('Vendor management'), chart.handle('CTO'))
  for (const part of ['Infrastructure vendors', 'Product vendors']) await expect(chart.chip(part, 'CTO')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo: Move Vendor management to CTO' })).toBeVisible()
  await chart.drag(chart.inPalette('Infrastructure vendors'), chart.handle('CIO'))
  await expect(chart.chip('Infrastructure vendors', 'CIO')).toBeVisible()
  await expect(chart.chip('Product vendors', 'CTO')).toBeVisible()
})

test('by mouse: from card to card, from card to palette, and a card under another manager', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('Mature company with a CIO and a CTO')
  await chart.drag(chart.chip('Product development', 'CTO'), chart.handle('CIO'))
  await expect(chart.chip('Product development', 'CIO')).toBeVisible()
  await chart.drag(chart.chip('Product development', 'CIO'), page.getByRole('heading', { name: 'Responsibilities' }))
  await expect(chart.chip('Product development', 'CIO')).toHaveCount(0)
  await expect(chart.inPalette('Product development')).toHaveAccessibleName(/nobody/)

  await chart.drag(chart.handle('CIO'), chart.handle('CTO'))
  await expect(chart.handle('CIO')).toHaveAccessibleName(/reports to CTO/)
  await chart.drag(chart.handle('CTO'), chart.handle('CIO'))
  await expect(page.getByRole('alert')).toContainText('that would make a loop')
  await expect(chart.handle('CTO')).toHaveAccessibleName(/reports to CEO/)
  await expect(page.getByRole('button', { name: /^Undo: Move CIO under CTO/ })).toBeVisible()
})

test('with the keyboard alone: add, name, hand out, move, take back, announced', async ({ page }) => {
  const chart = new ChartPage(page)
  const status = page.getByRole('status').filter({ hasText: /\S/ })
  await chart.open()
  await page.getByRole('button', { name: /: menu$/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'New empty chart' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add a position' }).focus()
  await page.keyboard.press('Enter')
  await chart.rename('CTO')
  await chart.handle('CTO').focus()
  await page.keyboard.press('Insert')
  await chart.rename('IT manager')

  await chart.inPalette('IT infrastructure').focus()
  await page.keyboard.press('Space')
  await expect(status.filter({ hasText: 'Picked up IT infrastructure' })).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(status.filter({ hasText: /^CTO\./ })).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(chart.chip('IT infrastructure', 'CTO')).toBeFocused()

  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(chart.chip('IT infrastructure', 'IT manager')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Delete')
  await expect(chart.chip('IT infrastructure', 'IT manager')).toHaveCount(0)
  await expect(chart.handle('IT manager')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(chart.chip('IT infrastructure', 'IT manager')).toBeVisible()

  await chart.handle('IT manager').focus()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('dialog', { name: /Remove IT manager/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await chart.handle('IT manager').focus()
  await page.keyboard.press('ArrowUp')
  await expect(chart.handle('CTO')).toBeFocused()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

  test('tap to pick up, tap to place; drag from card to card', async ({ page }) => {
    const chart = new ChartPage(page)
    await chart.open()
    await chart.startFrom('Mature company with a CIO and a CTO')
    await chart.inPalette('Product development').tap()
    await expect(page.getByRole('group', { name: 'Holding Product development' })).toBeVisible()
    await chart.handle('CIO').tap()
    await expect(chart.chip('Product development', 'CIO')).toBeVisible()

    await chart.chip('Product development', 'CIO').tap()
    await page.getByRole('button', { name: 'Take off' }).tap()
    await expect(chart.chip('Product development', 'CIO')).toHaveCount(0)
    await chart.undo().tap()
    await expect(chart.chip('Product development', 'CIO')).toBeVisible()

    await touchDrag(chart, chart.chip('Product development', 'CIO'), chart.handle('CTO'))
    await expect(chart.chip('Product development', 'CTO')).toBeVisible()
    await touchDrag(chart, chart.inPalette('R&D'), chart.handle('CIO'))
    await expect(chart.chip('R&D', 'CIO')).toBeVisible()
  })
})

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a responsibility picked in its place is placed on the chart', async ({ page }) => {
    const chart = new ChartPage(page)
    await chart.open()
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Responsibilities' }).tap()
    await chart.inPalette('Process').tap()
    await expect(page.getByRole('group', { name: /^Holding/ })).toBeVisible()
    await chart.handle('CEO').tap()
    await expect(chart.handle('CEO')).toHaveAccessibleName(/3 responsibilities/)
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Findings' }).tap()
    await expect(page.getByRole('region', { name: /Findings|Inspector/ })).toBeVisible()
    await expect(chart.card('CEO')).toBeHidden()

    const complaints: string[] = []
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
    await page.getByRole('tab', { name: /Findings/ }).tap()
    await chart.finding(/wears both hats/).tap()
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Chart' }).tap()
    await expect(chart.card('Head of Technology')).toBeInViewport()
    expect(complaints).toEqual([])
  })
})

/** A finger that presses, moves and lifts: through the browser's own input, so that touch-action and scrolling count. */
async function touchDrag({ page }: ChartPage, from: Locator, to: Locator): Promise<void> {
  // Each waits until what it is about stands still.
  await to.scrollIntoViewIfNeeded()
  await from.scrollIntoViewIfNeeded()
  const start = (await from.boundingBox())!
  const end = (await to.boundingBox())!
  const session = await page.context().newCDPSession(page)
  const at = (x: number, y: number) => [{ x, y }]
  const [x, y] = [start.x + start.width / 2, start.y + start.height / 2]
  const [toX, toY] = [end.x + end.width / 2, end.y + end.height / 2]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(x, y) })
  for (let step = 1; step <= 8; step++) {
    // Sideways first, as a finger leaves the palette.
    const part = step / 8
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x + (toX - x) * part, y + (toY - y) * part ** 2) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
