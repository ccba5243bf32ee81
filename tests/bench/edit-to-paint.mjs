/* global window, requestAnimationFrame, MessageChannel -- what runs in the page, inside page.evaluate */
import { chromium } from '@playwright/test'
import { findBrowser } from '../support/find-browser.mjs'
import { openChart } from './open-chart.mjs'

const edits = 15

/**
 * Opens a file in the built app and moves a chip back and forth with the keyboard, as a user would. Times are taken in the
 * page: from the key to the frame after the one in which the change was painted.
 */
export async function editToPaint(url, file) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(url)
    await page.getByRole('region', { name: 'Chart' }).waitFor()
    const choose = await openChart(page, file)
    const start = Date.now()
    await choose()
    // Far away a chart of this size is drawn on one canvas.
    await page.locator('.far-chart').waitFor()
    const firstChartMs = Date.now() - start
    return { firstChartMs, ...await movesOf(page) }
  } finally {
    await browser.close()
  }
}

async function movesOf(page) {
  await page.evaluate(() => {
    window.taken = { edit: [], nothing: [] }
    window.addEventListener('keydown', (event) => {
      const what = event.key.toLowerCase() === 'z' ? 'edit' : event.key === 'F9' ? 'nothing' : null
      if (what === null) return
      const start = performance.now()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => window.taken[what].push(performance.now() - start)
        port2.postMessage(null)
      })
    }, { capture: true })
  })
  // One real edit, then undone and done again: each is a whole round of document, rules, layout and cards.
  await page.locator('[data-card=p0]').focus()
  await page.keyboard.press('ArrowDown')
  await page.locator('[data-card=p1]:focus').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  for (let edit = 0; edit < edits; edit++) {
    await page.keyboard.press(edit % 2 === 0 ? 'Control+z' : 'Control+Shift+z')
    await page.waitForTimeout(150)
    // A key that does nothing takes turns with the edits: what a frame costs here anyway.
    await page.keyboard.press('F9')
    await page.waitForTimeout(150)
  }
  return page.evaluate(() => window.taken)
}
