import { expect, test, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

/** A start-up of 240 that has outgrown its one leader, and an option in which somebody is hired. */
async function withAnOption(page: Page): Promise<ChartPage> {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('Start-up with one leader for both')
  await chart.setHeadcount(240)
  await page.getByRole('button', { name: 'Duplicate as a new scenario' }).click()
  await chart.finding(/Head of Technology wears both hats/).click()
  await page.getByRole('button', { name: /^Apply: / }).first().click()
  return chart
}

const list = (page: Page) => page.getByRole('region', { name: 'What differs' })
const pane = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^Chart of ${name}`) })
const picture = (page: Page, name: string) => page.getByRole('img', { name: `The chart of ${name}` })

test('an option is set beside the baseline, and one of its changes is taken over and taken back', async ({ page }) => {
  await withAnOption(page)
  await expect(page.getByRole('tab', { name: 'As is, baseline' })).toBeVisible()
  await page.getByRole('button', { name: 'Compare scenarios' }).click()
  await expect(list(page).getByText('At 240 employees, compared with As is, Option A adds CIO under CEO')).toBeVisible()
  await expect(list(page).getByText(/^It resolves 3 critical findings/)).toBeVisible()
  await expect(picture(page, 'As is')).toBeVisible()
  await expect(picture(page, 'Option A')).toBeVisible()

  await page.getByRole('button', { name: 'Take over: CIO added under CEO' }).click()
  await page.getByRole('menuitem', { name: 'Do the same in As is' }).click()
  await expect(page.getByRole('button', { name: 'Take over: CIO added under CEO' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Take over: CIO added under CEO' })).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Chart' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Compare scenarios' })).toBeFocused()
})

test('both charts move and zoom in step, and come to what is chosen', async ({ page }) => {
  await withAnOption(page)
  await page.getByRole('button', { name: 'Compare scenarios' }).click()
  await expect(picture(page, 'As is')).toBeVisible()
  await expect(picture(page, 'Option A')).toBeVisible()
  const widths = async () => [(await picture(page, 'As is').boundingBox())!, (await picture(page, 'Option A').boundingBox())!] as const
  const [was, wasOther] = await widths()
  await pane(page, 'As is').focus()
  await page.keyboard.press('+')
  const [zoomed, zoomedOther] = await widths()
  expect(zoomed.width / was.width).toBeCloseTo(1.25, 2)
  expect(zoomedOther.width / wasOther.width).toBeCloseTo(1.25, 2)
  await page.keyboard.press('ArrowRight')
  const [moved, movedOther] = await widths()
  expect([Math.round(moved.x - zoomed.x), Math.round(movedOther.x - zoomedOther.x)]).toEqual([-64, -64])
  await pane(page, 'Option A').hover()
  await page.mouse.wheel(0, 100)
  const [scrolled, scrolledOther] = await widths()
  expect([Math.round(scrolled.y - moved.y), Math.round(scrolledOther.y - movedOther.y)]).toEqual([-100, -100])

  await list(page).getByRole('button', { name: 'Added: CIO added under CEO' }).click()
  const middle = (box: { x: number, width: number }) => box.x + box.width / 2
  await expect(async () => {
    const mark = (await page.locator('.compare-mark-added').boundingBox())!
    const around = (await pane(page, 'Option A').boundingBox())!
    expect(Math.abs(middle(mark) - middle(around))).toBeLessThan(3)
  }).toPass()
})

test('is told to everybody', async ({ page }) => {
  await withAnOption(page)
  await page.getByRole('button', { name: 'Compare scenarios' }).click()
  await expect(picture(page, 'Option A')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(picture(page, 'As is')).toBeHidden()
  await expect(picture(page, 'Option A')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
})
