import { expect, test, type Locator, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

const row = (page: Page, name: string | RegExp): Locator => page.getByRole('tree', { name: 'Positions' }).getByRole('treeitem', { name })
const rowsOf = (page: Page) => page.getByRole('treeitem').evaluateAll((items) => items.map((item) => `${item.getAttribute('aria-level')} ${item.firstElementChild?.textContent?.split(',')[0]}`))

async function showOutline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Outline', exact: true }).click()
}

/** A chart of five, from nothing, without the mouse. Leaves the focus on the last. */
async function buildFive(page: Page): Promise<void> {
  const press = (key: string) => page.keyboard.press(key)
  const title = page.getByRole('tree').getByRole('textbox', { name: 'Title', exact: true })
  const name = async (text: string) => {
    await expect(title).toBeFocused()
    await page.keyboard.type(text)
    await press('Enter')
    await expect(row(page, new RegExp(`^${text},`))).toBeFocused()
  }
  await page.getByRole('button', { name: 'Add a position', exact: true }).focus()
  await press('Enter')
  await name('CEO')
  await press('Control+Enter')
  await name('CTO')
  await press('Shift+Enter')
  await name('CIO')
  await press('Insert')
  await name('IT manager')
  await press('Shift+Enter')
  await name('Service desk')
}

test('a chart of five is built, named, seated, assigned, delegated, moved and undone by keyboard alone', async ({ page }) => {
  const chart = new ChartPage(page)
  const press = (key: string) => page.keyboard.press(key)
  await chart.open()
  await chart.startEmpty()
  await showOutline(page)
  await buildFive(page)
  expect(await rowsOf(page)).toEqual(['1 CEO', '2 CTO', '2 CIO', '3 IT manager', '3 Service desk'])
  await expect(row(page, /^Service desk/)).toHaveAttribute('aria-posinset', '2')
  await expect(row(page, /^Service desk/)).toHaveAttribute('aria-setsize', '2')

  // The holder: Tab goes on from the title to whoever sits there, and then out of the row's fields.
  await press('Home')
  await press('F2')
  await press('Tab')
  await expect(page.getByRole('textbox', { name: 'Holder of CEO' })).toBeFocused()
  await page.keyboard.type('Ada')
  await press('Tab')
  await expect(row(page, /^CEO, Ada/)).toBeFocused()
  await press('Enter')
  await page.keyboard.type('Nobody')
  await press('Escape')
  await expect(row(page, /^CEO, Ada/)).toBeFocused()

  // A responsibility for the CIO, delegated to the IT manager.
  await press('ArrowDown')
  await press('ArrowDown')
  await expect(row(page, /^CIO/)).toBeFocused()
  await press('a')
  await expect(page.getByRole('combobox', { name: 'Assign a responsibility to CIO' })).toBeFocused()
  await page.keyboard.type('infrastructure nobody')
  await press('Enter')
  await expect(row(page, /^CIO/)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'IT infrastructure to CIO' })).toHaveCount(1)
  await press('ArrowDown')
  await expect(row(page, /^IT infrastructure, accountable/)).toBeFocused()
  await press('d')
  await expect(page.getByRole('combobox', { name: 'Delegate IT infrastructure to…' })).toBeFocused()
  await expect(page.getByRole('option').first()).toHaveAccessibleName(/^IT manager/)
  await press('Enter')
  await expect(row(page, /^IT infrastructure, accountable/)).toBeFocused()
  expect(await rowsOf(page)).toEqual(['1 CEO', '2 CTO', '2 CIO', '3 IT infrastructure', '3 IT manager', '4 IT infrastructure', '3 Service desk'])

  // Enter changes the part and back.
  await press('Enter')
  await expect(row(page, /^IT infrastructure, delegated/).first()).toBeFocused()
  await press('Enter')
  await expect(row(page, /^IT infrastructure, accountable/)).toBeFocused()

  // Indent, outdent, order; the focus goes along and the browser goes nowhere.
  await press('End')
  await expect(row(page, /^Service desk/)).toBeFocused()
  await press('Alt+ArrowRight')
  await expect(row(page, /^Service desk/)).toHaveAttribute('aria-level', '4')
  await expect(row(page, /^Service desk/)).toBeFocused()
  await press('Alt+ArrowLeft')
  await press('Control+[')
  await expect(row(page, /^Service desk/)).toHaveAttribute('aria-level', '2')
  await press('Alt+ArrowUp')
  await press('Alt+ArrowUp')
  await expect(row(page, /^Service desk/)).toBeFocused()
  expect((await rowsOf(page)).slice(0, 4)).toEqual(['1 CEO', '2 Service desk', '2 CTO', '2 CIO'])
  await press('Alt+ArrowUp')
  await expect(page.getByRole('alert')).toHaveText('Service desk is the first on its level already.')

  // Picked up, carried, dropped on the CTO.
  await press('Space')
  await press('ArrowDown')
  await press('Enter')
  await expect(row(page, /^Service desk/)).toHaveAttribute('aria-level', '3')
  await expect(row(page, /^Service desk/)).toBeFocused()

  // Removed, and brought back.
  await press('Delete')
  await expect(row(page, /^Service desk/)).toHaveCount(0)
  await expect(row(page, /^CTO/)).toBeFocused()
  await press('Control+z')
  await expect(row(page, /^Service desk/)).toHaveCount(1)
  await expect(row(page, /^CTO/)).toBeFocused()
  for (let steps = 0; steps < 30; steps++) await press('Control+z')
  await expect(row(page, /./)).toHaveCount(0)
  for (let steps = 0; steps < 30; steps++) await press('Control+y')
  expect((await rowsOf(page)).length).toBe(6)
})

test('adding and naming is one step, after whose undo the focus is on the position above', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startEmpty()
  await showOutline(page)
  await buildFive(page)
  await page.keyboard.press('Control+z')
  await expect(row(page, /^Service desk/)).toHaveCount(0)
  await expect(row(page, /^CIO/)).toBeFocused()
})

test('several are selected and moved in one step; folding is told with what is below', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startEmpty()
  await showOutline(page)
  await buildFive(page)
  await page.keyboard.press('Shift+ArrowUp')
  await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(2)
  await page.keyboard.press('Alt+ArrowLeft')
  expect(await rowsOf(page)).toEqual(['1 CEO', '2 CTO', '2 CIO', '2 IT manager', '2 Service desk'])
  await expect(row(page, /^IT manager/)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, /^CEO, .*4 below$/)).toBeFocused()
  await expect(row(page, /^CEO/)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Tab')
  await expect(row(page, /^CEO/)).not.toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the outline is clean in ${colorScheme}: rows, a field, a choice, the keys, nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const chart = new ChartPage(page)
    await chart.open()
    await showOutline(page)
    await expect(row(page, /^CEO/)).toBeVisible()
    await chart.setHeadcount(240)
    expect(await violationsOn(page)).toEqual([])
    await row(page, /^CEO/).dblclick({ position: { x: 60, y: 18 } })
    await expect(page.getByRole('textbox', { name: 'Title', exact: true }).first()).toBeVisible()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await expect(page.getByRole('combobox', { name: /^Assign/ })).toBeFocused()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keys', exact: true }).click()
    expect(await violationsOn(page)).toEqual([])
    await chart.startEmpty()
    expect(await violationsOn(page)).toEqual([])
  })
}

test('an open finding takes the outline to the row, unfolds what hides it and marks it', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await showOutline(page)
  await chart.setHeadcount(240)
  await page.getByRole('button', { name: 'Fold all' }).click()
  await expect(row(page, /^Head of Technology/)).toHaveCount(0)
  await chart.finding(/Head of Technology is overloaded/).click()
  await expect(row(page, /^Head of Technology/)).toBeInViewport()
})

test('a row is dragged onto another by mouse, and the palette onto a row', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startEmpty()
  await showOutline(page)
  await buildFive(page)
  await chart.drag(row(page, /^Service desk/), row(page, /^CTO/))
  await expect(row(page, /^Service desk/)).toHaveAttribute('aria-posinset', '1')
  await chart.drag(chart.inPalette('PMO'), row(page, /^CTO/))
  await expect(row(page, /^PMO, accountable/)).toBeVisible()
  await chart.drag(row(page, /^PMO, accountable/), row(page, /^CIO/))
  expect((await rowsOf(page)).indexOf('3 PMO')).toBeGreaterThan((await rowsOf(page)).indexOf('2 CIO'))
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('a tap selects, shows what can be done, and a report is added and named', async ({ page }) => {
    const chart = new ChartPage(page)
    await chart.open()
    await showOutline(page)
    await row(page, /^CEO/).tap()
    await expect(row(page, /^CEO/)).toHaveAttribute('aria-selected', 'true')
    const add = page.getByTitle('Add a report to CEO')
    const { width, height } = (await add.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    expect(await violationsOn(page)).toEqual([])
    await add.tap()
    await page.keyboard.type('CFO')
    await page.keyboard.press('Enter')
    await expect(row(page, /^CFO/)).toBeFocused()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
