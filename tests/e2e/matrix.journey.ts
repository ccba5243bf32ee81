import { expect, test, type Locator, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

/** A company with a CEO, a CTO and a CIO, seen as a matrix. */
async function openMatrix(page: Page): Promise<ChartPage> {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('Mature company with a CIO and a CTO')
  await chart.show('Matrix')
  await expect(page.getByRole('grid')).toBeVisible()
  return chart
}

const cell = (page: Page, responsibility: string, position: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${responsibility}, ${position}:`) })
const holding = (page: Page, responsibility: string, position: string, what: string): Locator =>
  page.getByRole('gridcell', { name: `${responsibility}, ${position}: ${what}`, exact: true })

test('with the keyboard alone: give A and R, clear, take over, copy, paste, undo, announced', async ({ page }) => {
  await openMatrix(page)
  const status = page.getByRole('status')
  await page.getByRole('combobox', { name: 'Positions' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+Home')
  await expect(page.getByRole('columnheader', { name: /^Responsibility/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('columnheader', { name: /^CEO, / })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cell(page, 'IT infrastructure', 'CEO')).toBeFocused()

  await page.keyboard.press('a')
  await expect(holding(page, 'IT infrastructure', 'CEO', 'accountable')).toBeFocused()
  await expect(status.filter({ hasText: /^Assign IT infrastructure to CEO\. Load from .* Raises/ })).toBeAttached()
  await page.keyboard.press('r')
  await expect(holding(page, 'IT infrastructure', 'CEO', 'responsible')).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  await expect(status.filter({ hasText: 'Copied 2 cells.' })).toBeAttached()
  await page.keyboard.press('Delete')
  await expect(holding(page, 'IT infrastructure', 'CEO', 'empty')).toBeVisible()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+v')
  await expect(holding(page, 'IT support', 'CEO', 'responsible')).toBeFocused()
  await expect(status.filter({ hasText: /^Paste 2 cells/ })).toBeAttached()
  await page.keyboard.press('Control+z')
  await expect(holding(page, 'IT support', 'CEO', 'empty')).toBeFocused()

  await page.keyboard.press('Shift+A')
  await expect(holding(page, 'IT support', 'CEO', 'accountable')).toBeFocused()
  await expect(page.getByRole('rowheader', { name: /^IT support, Operations: 1 is accountable/ })).toBeVisible()
  await page.keyboard.press('Control+End')
  await expect(page.getByRole('gridcell', { name: /^Product alignment, / }).last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Aligning product/, level: 2 })).toBeVisible()
})

test('by mouse: click, drag a range, fill it, drop from the palette, select', async ({ page }) => {
  const chart = await openMatrix(page)
  await cell(page, 'PMO', 'CEO').click()
  await expect(holding(page, 'PMO', 'CEO', 'accountable')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /^PMO, .*2 are accountable/ })).toBeVisible()
  await cell(page, 'PMO', 'CEO').click()
  await cell(page, 'PMO', 'CEO').click()
  await expect(holding(page, 'PMO', 'CEO', 'empty')).toBeVisible()

  await chart.drag(cell(page, 'IT operations', 'CEO'), cell(page, 'IT support', 'CTO'))
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(12)
  await page.keyboard.press('r')
  await expect(holding(page, 'Service delivery', 'CTO', 'responsible')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Undo: Fill \d+ cells with R/ })).toBeVisible()
  await chart.undo().click()
  await expect(holding(page, 'Service delivery', 'CTO', 'empty')).toBeVisible()

  await chart.drag(chart.inPalette('Cybersecurity'), page.getByRole('columnheader', { name: /^CEO, / }))
  await expect(holding(page, 'Cybersecurity', 'CEO', 'accountable')).toBeVisible()
  await page.getByRole('columnheader', { name: /^CIO, / }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('CIO')
  await chart.show('Canvas')
  await expect(chart.chip('Cybersecurity', 'CEO')).toBeVisible()
})

test('a block with names from a spreadsheet goes where the names are', async ({ page }) => {
  await openMatrix(page)
  await cell(page, 'PMO', 'CEO').click({ modifiers: ['ControlOrMeta'] })
  await page.getByRole('grid').evaluate((grid) => {
    const data = new DataTransfer()
    data.setData('text/plain', 'RACI\tCIO\tCEO\tCOO\r\nCybersecurity\tC\tAccountable\tR\r\n')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    return grid.id
  })
  await expect(holding(page, 'Cybersecurity', 'CEO', 'accountable')).toBeVisible()
  await expect(holding(page, 'Cybersecurity', 'CIO', 'empty')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Not found here: COO.' })).toBeAttached()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the matrix is clean: as it opens, with a range, with a selection, empty', async ({ page }) => {
      const chart = await openMatrix(page)
      expect(await violationsOn(page)).toEqual([])
      await chart.drag(cell(page, 'IT operations', 'CEO'), cell(page, 'IT support', 'CTO'))
      expect(await violationsOn(page)).toEqual([])
      await page.getByRole('columnheader', { name: /^CIO, / }).click()
      await page.getByRole('rowheader', { name: /^PMO/ }).hover()
      expect(await violationsOn(page)).toEqual([])
      await chart.startEmpty()
      await expect(page.getByText('Who leads technology here?')).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
    })
  })
}

test.describe('by touch, on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap chooses, another goes on; letters are buttons', async ({ page }) => {
    await openMatrix(page)
    await cell(page, 'IT operations', 'CEO').tap()
    await expect(holding(page, 'IT operations', 'CEO', 'empty')).toBeFocused()
    await cell(page, 'IT operations', 'CEO').tap()
    await expect(holding(page, 'IT operations', 'CEO', 'accountable')).toBeFocused()
    const letters = page.getByRole('group', { name: 'Chosen cell' })
    await letters.getByRole('button', { name: 'Responsible' }).tap()
    await expect(holding(page, 'IT operations', 'CEO', 'responsible')).toBeFocused()
    await letters.getByRole('button', { name: 'Neither' }).tap()
    await expect(holding(page, 'IT operations', 'CEO', 'empty')).toBeFocused()
    for (const button of await letters.getByRole('button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  })
})
