import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

/** Of the chart that the page begins with. */
const names = /Carvalho|Mensah|Ruiz|Tanaka/

/** Everything that eyes, pointers and screen readers get to know. */
async function told(page: Page): Promise<string> {
  return [await page.locator('body').ariaSnapshot(), await page.evaluate(() => document.body.outerHTML)].join('\n')
}

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: /: menu$/ }).focus()
  await page.keyboard.press('Enter')
  // The menu is fetched when it is first opened; keys are its own once it has the focus.
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('p')
  await expect(page.getByRole('menuitem', { name: 'Present' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Presentation' })).toBeFocused()
}

test('by keyboard alone: a chart is presented, finding by finding, its names hidden, and left as it was', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(240)
  await present(page)
  const heading = page.getByRole('region', { name: 'Presentation' }).getByRole('heading')
  await expect(heading).toHaveText('Tidewren')
  await page.keyboard.press('ArrowRight')
  await expect(heading).toHaveText(/Head of Technology/)
  await expect(page.getByRole('status').filter({ hasText: /^2 of \d+\. (Critical|Warning|Note): / })).toHaveCount(1)
  expect(await told(page)).toMatch(names)
  await page.keyboard.press('h')
  await expect(page.getByRole('status').filter({ hasText: /^Names are hidden\.$/ })).toHaveCount(1)
  expect(await told(page)).not.toMatch(names)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  expect(await told(page)).not.toMatch(names)
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Presentation' })).toBeHidden()
  await expect(page.getByRole('button', { name: /: menu$/ })).toBeFocused()
  await expect(chart.card('Head of Technology')).toBeVisible()
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
})

test('hidden names are in no view of the page, and in no picture that is exported', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(240)
  await page.getByRole('button', { name: /: menu$/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Hide names' }).click()
  await chart.finding(/Head of Technology is overloaded/).click()
  await expect(page.getByRole('button', { name: /^Apply: / }).first()).toBeVisible()
  expect(await told(page)).not.toMatch(names)
  await chart.handle('Head of Technology').click()
  await expect(page.getByRole('textbox', { name: 'Holder' })).not.toBeEditable()
  expect(await told(page)).not.toMatch(names)
  await page.getByRole('button', { name: 'Remove…' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await told(page)).not.toMatch(names)
  await page.keyboard.press('Escape')
  await chart.exportButton.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: 'Without names' })).toBeChecked()
  await dialog.getByRole('radio', { name: 'SVG' }).check({ force: true })
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save SVG' }).click()
  const picture = await readFile(await (await download).path(), 'utf8')
  expect(picture).toContain('Head of Technology')
  expect(picture).not.toMatch(names)
})

test('a finger swipes from slide to slide', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await present(page)
  const swipe = async (from: number, to: number) => {
    await page.mouse.move(from, 300)
    await page.mouse.down()
    await page.mouse.move(to, 300, { steps: 4 })
    await page.mouse.up()
  }
  await swipe(700, 300)
  await expect(page.getByText('2 of 2', { exact: true })).toBeVisible()
  await swipe(300, 700)
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('2 of 2', { exact: true })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [[1440, 900], [1024, 768], [390, 844], [720, 450]] as const) {
    test.describe(`in ${colorScheme}, ${width} × ${height}`, () => {
      test.use({ colorScheme, viewport: { width, height } })

      test('a presentation is clean, large enough to be read from afar, and nothing runs out of it', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        const chart = new ChartPage(page)
        await chart.open()
        await present(page)
        const region = page.getByRole('region', { name: 'Presentation' })
        for (const key of ['Home', 'End']) {
          await page.keyboard.press(key)
          expect(await violationsOn(page)).toEqual([])
          const smallest = await region.evaluate((stage) => Math.min(...[...stage.querySelectorAll('*')]
            .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
            .map((element) => parseFloat(getComputedStyle(element).fontSize))))
          expect(smallest).toBeGreaterThanOrEqual(20)
          for (const button of await region.getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 })
          expect(await region.evaluate((stage) => stage.scrollWidth - stage.clientWidth)).toBeLessThanOrEqual(0)
        }
      })
    })
  }
}
