import { expect, test } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the page is clean: chart, open finding, waived finding, both inspectors, empty chart', async ({ page }) => {
      const chart = new ChartPage(page)
      await chart.open()
      await chart.setHeadcount(240)
      await chart.finding(/Head of Technology is overloaded/).click()
      await expect(page.getByRole('button', { name: /^Apply: / }).first()).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
      await page.getByRole('button', { name: 'Waive…' }).click()
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.type('Known.')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Waived (1)' }).click()
      expect(await violationsOn(page)).toEqual([])
      await chart.finding(/Waived: Known/).click()
      expect(await violationsOn(page)).toEqual([])
      await chart.handle('CEO').click()
      expect(await violationsOn(page)).toEqual([])
      await chart.inPalette('IT infrastructure').click()
      expect(await violationsOn(page)).toEqual([])
      await chart.startEmpty()
      expect(await violationsOn(page)).toEqual([])
    })

    for (const dialog of ['New from a template', 'Company profile', 'Assumptions', 'Rules and sources', 'About Hatrack']) {
      test(`the dialog "${dialog}" is clean`, async ({ page }) => {
        const chart = new ChartPage(page)
        await chart.open()
        await chart.choose(dialog)
        await expect(page.getByRole('dialog')).toBeVisible()
        expect(await violationsOn(page)).toEqual([])
      })
    }

    test('the export is clean', async ({ page }) => {
      const chart = new ChartPage(page)
      await chart.open()
      await chart.exportButton.click()
      await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
    })
  })
}

for (const [name, width, height] of [['1440 px', 1440, 900], ['1024 px', 1024, 768], ['390 px', 390, 844], ['200 % zoom of 1440 px', 720, 450]] as const) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport: { width, height } })

    test('nothing runs out of the window sideways', async ({ page }) => {
      const chart = new ChartPage(page)
      await chart.open()
      await chart.setHeadcount(100_000)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      for (const control of [chart.exportButton, page.getByRole('button', { name: /: menu$/ }), page.getByRole('button', { name: /^Undo/ })]) {
        await expect(control).toBeInViewport({ ratio: 1 })
      }
      expect(await violationsOn(page)).toEqual([])
    })
  })
}

test('the export dialog keeps its size when the picture arrives, so that no button moves under the pointer', async ({ page }) => {
  // Without the opening's own movement, which is over before anybody presses.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const chart = new ChartPage(page)
  await chart.open()
  await chart.exportButton.click()
  const save = page.getByRole('button', { name: 'Save PNG' })
  await save.waitFor()
  const before = await save.boundingBox()
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  expect(await save.boundingBox()).toEqual(before)
})

test('with reduced motion nothing travels', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const chart = new ChartPage(page)
  await chart.open()
  const seconds = await page.locator('.react-flow__node').first().evaluate((node) => parseFloat(getComputedStyle(node).transitionDuration))
  expect(seconds).toBeLessThan(0.01)
})
