/* global window -- inside page.evaluate */
import { chromium } from '@playwright/test'
import { findBrowser } from '../support/find-browser.mjs'
import { median } from './figures.mjs'

const turns = 3
/** Beyond this nobody waits. */
const patienceMs = 120_000

/**
 * The same people as a picture at 2×: by us, and as React Flow's page on pictures has it, with html-to-image. Ours shows loads and work
 * too, theirs a box with a word. Then our pages and slides. Rows of `{ size, name, ms, heapMb, kb }`; null where it took too long.
 */
export async function compareExports({ hatrackUrl, peersUrl, charts, say }) {
  const executablePath = await findBrowser()
  const rows = []
  for (const chart of charts) {
    const contenders = [
      ...['PNG', 'PDF', 'PPTX'].map((format) => ({ name: `Hatrack, ${format}`, url: hatrackUrl, open: openExport(format), make: saveAs(format) })),
      { name: 'React Flow and html-to-image, PNG', url: `${peersUrl}react-flow.html`, open: openPeer, make: (page) => page.evaluate(() => window.peer.picture()) },
    ]
    for (const { name, url, open, make } of contenders) {
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
      try {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
        page.setDefaultTimeout(patienceMs)
        await page.goto(url)
        await open(page, chart)
        const taken = []
        for (let turn = 0; turn < turns; turn++) taken.push(await measured(page, make))
        rows.push({ size: chart.size, name, ms: median(taken.map(({ ms }) => ms)), heapMb: Math.max(...taken.map(({ heapMb }) => heapMb)), kb: taken[0].kb })
      } catch (error) {
        rows.push({ size: chart.size, name, ms: null, heapMb: null, kb: null, why: error.message.split('\n')[0] })
      } finally {
        await browser.close()
      }
      say(`${chart.size} positions: ${name}`)
    }
  }
  return rows
}

/** How long it takes from the press to the file, and how much memory of scripts the page has then at most. */
async function measured(page, make) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  let peak = 0
  const look = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    peak = Math.max(peak, metrics.find(({ name }) => name === 'JSHeapUsedSize').value)
  }
  const sampling = setInterval(() => void look().catch(() => {}), 50)
  const start = performance.now()
  const bytes = await make(page)
  const ms = performance.now() - start
  clearInterval(sampling)
  await look()
  await session.detach()
  return { ms, heapMb: peak / 2 ** 20, kb: bytes / 1024 }
}

function openExport(format) {
  return async (page, { file }) => {
    await page.getByRole('region', { name: 'Chart' }).waitFor()
    await page.getByRole('button', { name: /: menu$/ }).click()
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: /^Open a file/ }).click()])
    await chooser.setFiles(file)
    await page.locator('[data-card=p0], .far-chart').first().waitFor()
    await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('dialog').getByRole('radio', { name: format }).check({ force: true })
  }
}

function saveAs(format) {
  return async (page) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save ${format}` }).click()])
    const parts = []
    for await (const part of await download.createReadStream()) parts.push(part)
    return parts.reduce((sum, { length }) => sum + length, 0)
  }
}

async function openPeer(page, { people }) {
  await page.evaluate((all) => window.peer.open(all), people)
  await page.waitForFunction(() => window.peer.isShown())
}

export function exportsTable(rows) {
  const cell = (value, digits = 0) => value === null ? 'too long' : value.toFixed(digits)
  const lines = rows.map(({ size, name, ms, heapMb, kb }) => `| ${size} | ${name} | ${cell(ms)} | ${cell(heapMb)} | ${cell(kb)} |`)
  return ['| positions | what | ms | MB of scripts, at most | kB |', '|---|---|---|---|---|', ...lines].join('\n')
}
