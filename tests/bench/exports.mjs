/* global window -- inside page.evaluate */
import { chromium } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { findBrowser } from '../support/find-browser.mjs'
import { median } from './figures.mjs'
import { openChart } from './open-chart.mjs'

/** Of ours; what takes a peer half a minute is measured once. */
const turns = 3
/** Beyond this nobody waits. */
const patienceMs = 40_000

/**
 * The same people as a picture: by us, and as React Flow's page on pictures has it, with html-to-image. Ours shows loads and work
 * too, theirs a box with a word. Then our pages and slides. Rows of `{ size, name, ms, growthMb, kb, pixels, ratio }`; null where it
 * took too long, or cannot be known.
 */
export async function compareExports({ hatrackUrl, peersUrl, charts, say }) {
  const rows = []
  for (const chart of charts) {
    let ours = null
    for (const contender of contenders(hatrackUrl, peersUrl)) {
      const row = await measuredApart(chart, contender)
      if (contender.isOurs) ours = row
      rows.push({ ...row, ratio: contender.isPeer && row.ms !== null && ours?.ms ? row.ms / ours.ms : null })
      say(`${chart.size} positions: ${contender.name}${row.why ? ` (${row.why})` : ''}`)
    }
  }
  return rows
}

/** A peer follows the row of ours that it is compared with. */
function contenders(hatrackUrl, peersUrl) {
  const pictures = [1, 2].flatMap((scale) => [
    { name: `Hatrack, PNG, ${scale}×`, isOurs: true, url: hatrackUrl, open: openExport('PNG', scale), make: saveAs('PNG') },
    { name: `React Flow and html-to-image, PNG, ${scale}×`, isPeer: true, url: `${peersUrl}react-flow.html`, open: openPeer, make: picturePeer(scale) },
  ])
  const others = ['SVG', 'PDF', 'PPTX'].map((format) => ({ name: `Hatrack, ${format}`, url: hatrackUrl, open: openExport(format, null), make: saveAs(format) }))
  return [...pictures, ...others]
}

async function measuredApart(chart, { name, url, open, make, isPeer }) {
  const row = { size: chart.size, name, ms: null, growthMb: null, kb: null, pixels: null }
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(patienceMs)
    await page.goto(url)
    await open(page, chart)
    const taken = []
    for (let turn = 0; turn < (isPeer ? 1 : turns); turn++) taken.push(await measured(browser, page, make))
    const growths = taken.map(({ growthMb }) => growthMb)
    return {
      ...row, ms: median(taken.map(({ ms }) => ms)), growthMb: growths.includes(null) ? null : Math.max(...growths),
      kb: taken[0].bytes.length / 1024, pixels: pixelsOf(taken[0].bytes),
    }
  } catch (error) {
    return { ...row, why: error.message.split('\n')[0] }
  } finally {
    await browser.close()
  }
}

/** From the press to the file, and by how much the page's process grows meanwhile: workers, canvases and all. */
async function measured(browser, page, make) {
  const before = await rendererMb(browser)
  let peak = before
  const sampling = setInterval(() => void rendererMb(browser).then((mb) => { peak = Math.max(peak, mb ?? 0) }), 50)
  const start = performance.now()
  // The page's own time limit does not hold what runs inside it.
  const bytes = await Promise.race([make(page), new Promise((_, reject) => { setTimeout(reject, patienceMs, new Error('Too long.')).unref() })])
  const ms = performance.now() - start
  clearInterval(sampling)
  return { ms, growthMb: before === null ? null : peak - before, bytes }
}

/** What the largest of the pages' processes has of the machine's memory; null where the system does not tell it as Linux does. */
async function rendererMb(browser) {
  const session = await browser.newBrowserCDPSession()
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    const sizes = await Promise.all(processInfo.filter(({ type }) => type === 'renderer').map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024
    }))
    return Math.max(...sizes)
  } catch {
    return null
  } finally {
    await session.detach().catch(() => {})
  }
}

/** Of a PNG, as its header has them: a picture of fewer pixels is another picture. */
function pixelsOf(bytes) {
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}` : null
}

function openExport(format, scale) {
  return async (page, { file }) => {
    await page.getByRole('region', { name: 'Chart' }).waitFor()
    const choose = await openChart(page, file)
    await choose()
    await page.locator('[data-card=p0], .far-chart').first().waitFor()
    await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('dialog').getByRole('radio', { name: format, exact: true }).check({ force: true })
    if (scale === null) return
    await page.getByRole('dialog').getByRole('radio', { name: `${scale}×` }).check({ force: true })
    // Drawn in the background meanwhile: it belongs to the opening.
    await page.locator('.export-preview img').waitFor()
  }
}

function saveAs(format) {
  return async (page) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save ${format}` }).click()])
    return readFile(await download.path())
  }
}

function picturePeer(scale) {
  return async (page) => Buffer.from(await page.evaluate((ratio) => window.peer.picture(ratio), scale), 'base64')
}

async function openPeer(page, { people }) {
  await page.evaluate((all) => window.peer.open(all), people)
  await page.waitForFunction(() => window.peer.isShown())
}

export function exportsTable(rows) {
  const cell = (value) => value === null ? '' : value.toFixed(0)
  const lines = rows.map(({ size, name, ms, growthMb, kb, pixels, ratio }) =>
    `| ${size.toLocaleString('en')} | ${name} | ${ms === null ? 'too long' : cell(ms)}${ratio === null ? '' : ` (${ratio.toFixed(1)} ×)`} | ${cell(growthMb)} | ${cell(kb)} | ${pixels ?? ''} |`)
  return ['| positions | | ms | memory, MB more | kB | pixels |', '|---|---|---:|---:|---:|---|', ...lines].join('\n')
}

/** As lines of the bench's table: each picture of ours beside the peer's of the same scale, and of 1,000 positions beside what is promised. */
export function exportsRows(rows) {
  return rows.flatMap((row, at) => {
    const what = `${row.name.replace('Hatrack, ', '')} of ${row.size.toLocaleString('en')} positions, from the press to the file`
    if (row.name.startsWith('React Flow')) return []
    if (row.ms === null) return [{ what, why: row.why ?? 'too long' }]
    const peer = rows[at + 1]?.name.startsWith('React Flow') ? rows[at + 1] : null
    const lines = [{ what, ours: row.ms, theirs: peer?.ms ?? null, against: peer ? `html-to-image${peer.ms === null ? ': too long or too large' : ''}` : 'no peer', unit: 'ms' }]
    return row.size === 1000 && row.name.endsWith('PNG, 1×') ? [...lines, { what, ours: row.ms, theirs: 1000, against: 'one second', unit: 'ms' }] : lines
  })
}
