import { expect, test } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'
import { smallTargetsOn } from './small-targets'

/** The main screens, each brought up on a page that has just been opened. */
const screens: readonly (readonly [name: string, show: (chart: ChartPage) => Promise<void>])[] = [
  ['the chart', async () => {}],
  ['an open finding', async (chart) => {
    await chart.showPlace('Findings')
    await chart.finding(/wears both hats/).click()
    await expect(chart.page.getByRole('button', { name: 'Waive…' })).toBeVisible()
  }],
  ['the inspector', async (chart) => {
    await chart.handle('Head of Technology').focus()
    await chart.page.keyboard.press('Enter')
    await chart.showPlace('Findings')
    await expect(chart.page.getByRole('textbox', { name: 'Holder' })).toBeVisible()
  }],
  ['the responsibilities', async (chart) => chart.showPlace('Responsibilities')],
  ...['New from a template', 'Company profile', 'Assumptions', 'Rules and sources'].map((dialog) => [`the dialog “${dialog}”`, async (chart: ChartPage) => {
    await chart.choose(dialog)
    await expect(chart.page.getByRole('dialog')).toBeVisible()
  }] as const),
  ['an import with problems', async (chart) => {
    await chart.dropFile('people.csv', 'ID;Name;Title;Manager ID\n1;Ada Lind;CEO;\n2;Ben Ode;CTO;1\n3;Cleo;CIO;99\n3;Dan;CIO;97\n5;Eve;CIO;97\n')
    await expect(chart.page.getByRole('tree', { name: 'Preview of the chart' })).toBeVisible()
    for (const fold of ['What else a column can be', 'How the file was read']) await chart.page.getByText(fold).click()
  }],
  ['the export', async (chart) => {
    await chart.exportButton.click()
    await expect(chart.page.getByRole('dialog').getByRole('img')).toBeVisible()
  }],
]

for (const [name, show] of screens) {
  test(`${name}, in forced colours and without movement: what is on, chosen or open is not told by colour of ground alone`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    const chart = new ChartPage(page)
    await chart.open()
    await show(chart)
    const unmarked = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[aria-pressed=true], [aria-selected=true], [aria-current]:not([aria-current=false])')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => {
        const style = getComputedStyle(element.closest('.card') ?? element)
        const mark = [style.outlineStyle, style.borderTopStyle]
        return mark.every((one) => one === 'none')
      }).map((element) => element.outerHTML.slice(0, 120)))
    expect(unmarked).toEqual([])
    const boundless = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.card, .menu, .dialog, .input, .select')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => { const style = getComputedStyle(element); return style.borderTopStyle === 'none' && style.outlineStyle === 'none' })
      .map((element) => element.className))
    expect(boundless).toEqual([])
    const moving = await page.evaluate(() => document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1).length)
    expect(moving).toBe(0)
  })

  test.describe('at 200 % zoom', () => {
    test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

    test(`${name} is whole: nothing runs out sideways, nothing is too small to press`, async ({ page }) => {
      const chart = new ChartPage(page)
      await chart.open()
      await show(chart)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect(await smallTargetsOn(page)).toEqual([])
      expect(await violationsOn(page)).toEqual([])
    })
  })

  test(`${name} has no target below 24 px that stands too close to another`, async ({ page }) => {
    const chart = new ChartPage(page)
    await chart.open()
    await show(chart)
    expect(await smallTargetsOn(page)).toEqual([])
  })
}
