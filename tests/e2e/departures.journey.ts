import { writeFile } from 'node:fs/promises'
import { expect, test, type Page } from './test'
import { writeDocument } from '../../src/formats/json/write-document'
import { largeDocument } from '../bench/organisations'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'
import { longestTask } from './long-tasks'

const panel = (page: Page) => page.getByRole('region', { name: 'Simulation' })

async function openDepartures(page: Page, template = 'Technology at the core'): Promise<ChartPage> {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom(template)
  await showDepartures(page)
  return chart
}

async function showDepartures(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await panel(page).getByRole('radio', { name: 'Departures' }).check()
}

test('who would be missed most, who could take the work, and handing it over', async ({ page }) => {
  const chart = await openDepartures(page)
  const ranking = panel(page).getByRole('list', { name: 'Departures by cost' }).getByRole('button')
  await expect(ranking.first()).toHaveAccessibleName(/^CIO\s*−37\s%\s*of the attention to all work\.\s*Owns 15, 9 of them in no other hands\. Operations 100\s→\s29\s%\./)
  await expect(panel(page).getByRole('heading', { name: 'CIO and IT Operations Manager' })).toBeVisible()

  // A card on the chart leads there as the ranking does.
  await chart.handle('CIO').click()
  await expect(panel(page).getByRole('heading', { name: 'Without the CIO' })).toBeVisible()
  await expect(panel(page).getByText('Nobody is left on it')).toBeVisible()

  await panel(page).getByRole('button', { name: 'Show the chart without it' }).click()
  await expect(chart.card('CIO')).toContainText('Vacant')
  await expect(page.getByRole('meter', { name: 'Operations' })).toHaveAttribute('aria-valuenow', '29')
  await panel(page).getByRole('button', { name: 'Show the chart as it is' }).click()
  await expect(page.getByRole('meter', { name: 'Operations' })).toHaveAttribute('aria-valuenow', '100')

  await panel(page).getByRole('button', { name: 'Hand IT infrastructure over to IT Operations Manager now' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Hand IT infrastructure over from CIO to IT Operations Manager/ })).toBeAttached()
  await expect(panel(page).locator(':focus')).toHaveAccessibleName('Hand IT operations over to IT Operations Manager now')
  await panel(page).getByRole('button', { name: 'Hand over all as proposed' }).click()
  await expect(panel(page).getByText('Nothing: this seat has no work in scope.')).toBeVisible()
  await chart.undo().click()
  await chart.undo().click()
  await expect(panel(page).getByRole('button', { name: 'Hand IT infrastructure over to IT Operations Manager now' })).toBeVisible()
})

test('by keyboard alone, without anything that axe would complain of, in the dark and on a narrow screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const chart = await openDepartures(page)
  const { keyboard } = page
  await panel(page).getByRole('list', { name: 'Departures by cost' }).getByRole('button').first().focus()
  await keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Without the CIO' })).toBeVisible()
  await expect(panel(page).getByRole('heading', { name: 'If the manager covers it' })).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  const others = panel(page).getByRole('button', { name: 'Others for PMO' })
  await others.focus()
  await keyboard.press('Enter')
  await expect(others).toHaveAttribute('aria-expanded', 'true')
  await page.setViewportSize({ width: 390, height: 800 })
  await chart.showPlace('Findings')
  const { overflow } = await panel(page).locator('.departures').evaluate((element) => ({ overflow: element.scrollWidth - element.clientWidth }))
  expect(overflow).toBeLessThanOrEqual(0)
})

test('a thousand seats and half a million pairs do not hold up the page, and can be cancelled', async ({ page }, testInfo) => {
  test.setTimeout(180_000)
  const chart = new ChartPage(page)
  await chart.open()
  const file = testInfo.outputPath('large.hatrack.json')
  await writeFile(file, writeDocument(largeDocument(1_000)))
  await chart.openFile(file)
  // Whatever panel is open, the chart that is opened begins with its findings.
  await expect(page.getByRole('button', { name: 'Large: menu' })).toBeVisible()
  await showDepartures(page)
  const looked = panel(page).getByText('499,500 pairs of people who carry work looked at.')
  await expect(looked).toBeVisible({ timeout: 60_000 })
  // Fifty by itself; the journey beside this one and the worker share the machine's two cores with it.
  const enoughMs = 100
  // Once the chart itself has settled.
  expect(await longestTask(page, async () => {
    await cancelAsSoonAsItRuns(page)
    await panel(page).getByRole('radio', { name: 'Growth' }).check()
    await showDepartures(page)
    await panel(page).getByRole('button', { name: 'Compute again' }).click()
    await expect(looked).toBeVisible({ timeout: 60_000 })
  }, enoughMs)).toBeLessThanOrEqual(enoughMs)
})

/** Pressed in the page the moment it is there: a hand's way to it is longer than some machines take for all of it. */
async function cancelAsSoonAsItRuns(page: Page): Promise<void> {
  await page.evaluate(() => {
    const press = () => {
      const cancel = [...document.querySelectorAll<HTMLElement>('.departures button')].find(({ textContent }) => textContent === 'Cancel')
      if (!cancel) return
      watching.disconnect()
      cancel.click()
    }
    const watching = new MutationObserver(press)
    watching.observe(document.body, { childList: true, subtree: true })
  })
}
