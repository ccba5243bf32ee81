// `npm run soak -- --minutes 60 --seed 1`: somebody who edits without a plan and without a pause, in the built page; every minute
// memory, storage and long tasks are measured on the same chart, so that what grows is what was left behind. With `--reloads` the page
// is loaded anew now and then, often in the middle of an edit, and has to be as it was; what grows is not judged then.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from '../support/find-browser.mjs'
import { actions, startAnew } from './soak-actions.mjs'
import { judged, measure, slopeOf, tableOf } from './soak-figures.mjs'
import { reload } from './soak-reload.mjs'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: {
  minutes: { type: 'string', default: '60' },
  seed: { type: 'string', default: '1' },
  built: { type: 'string' },
  reloads: { type: 'boolean', default: false },
} })
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error('--minutes is a number above 0.')

/** After one action in so many. */
const reloadsOften = 1 / 4
let reloads = 0

/** What is added to each page is refused where the brief is printed: nothing runs there. */
const ownScript = 'Blocked script execution in \'about:srcdoc\''

const outDir = resolve(root, values.built ?? 'dist')
if (values.built === undefined || !existsSync(outDir)) await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
const server = await preview({ root, logLevel: 'error', configFile: false, build: { outDir }, preview: { port: Number(process.env.HATRACK_PORT ?? 4187), strictPort: false } })
const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
try {
  process.exitCode = await soak(server.resolvedUrls.local[0]) ? 0 : 1
} finally {
  await browser.close()
  await server.close()
}

async function soak(url) {
  const troubles = []
  const page = await openPage(url, troubles)
  const cdp = await page.context().newCDPSession(page)
  const random = randomFrom(Number(values.seed))
  const samples = []
  const counts = new Map(actions.map(({ name }) => [name, { done: 0, skipped: 0 }]))
  const end = performance.now() + minutes * 60_000
  await startAnew(page)
  samples.push(await measure(page, cdp, 0))
  while (performance.now() < end && troubles.length < 10) {
    const minuteEnd = performance.now() + 60_000
    while (performance.now() < minuteEnd) {
      const { name, run } = actions[Math.floor(random() * actions.length)]
      const tally = counts.get(name)
      // What is not there just now, such as a scenario to remove, is no fault: the next one is tried.
      const isDone = await run(page, random).then(() => true, () => false)
      tally[isDone ? 'done' : 'skipped'] += 1
      await settled(page, name, troubles)
      if (!values.reloads || random() > reloadsOften) continue
      await reload(page, name, troubles)
      reloads += 1
    }
    await startAnew(page).catch((error) => { throw new Error(`No chart could be started: ${error.message}\n${troubles.join('\n')}`) })
    const sample = await measure(page, cdp, samples.length)
    samples.push(sample)
    console.log(JSON.stringify(sample))
  }
  return told(samples, counts, troubles)
}

async function openPage(url, troubles) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  page.setDefaultTimeout(4_000)
  page.on('pageerror', (error) => troubles.push(`error: ${error.stack ?? error.message}`))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith(ownScript)) troubles.push(`console: ${message.text()}`) })
  page.on('crash', () => troubles.push('The page crashed.'))
  page.on('download', (download) => { download.delete().catch(() => undefined) })
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name)
    globalThis.soakTasks = []
    new globalThis.PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.soakTasks.push(Math.round(duration)) }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(url, { timeout: 60_000 })
  await page.getByRole('region', { name: 'Chart' }).waitFor({ timeout: 60_000 })
  return page
}

/** Dialogs and menus are closed, and the page still answers. */
async function settled(page, name, troubles) {
  for (let press = 0; press < 3 && await page.getByRole('dialog').or(page.getByRole('menu')).count() > 0; press += 1) await page.keyboard.press('Escape')
  const answer = await Promise.race([page.evaluate(() => globalThis.document.body.innerText.slice(0, 20_000)), new Promise((answered) => setTimeout(answered, 60_000, null))])
  if (answer === null) troubles.push(`After \u201c${name}\u201d the page did not answer for a minute.`)
  else if (/\bNaN\b|undefined|\[object/.test(answer)) troubles.push(`After \u201c${name}\u201d the page says: ${/.{0,60}(?:\bNaN\b|undefined|\[object).{0,60}/.exec(answer)?.[0]}`)
  else if (/Hatrack stopped working/.test(answer)) troubles.push(`After \u201c${name}\u201d the page gave up: ${answer.slice(0, 300)}`)
}

function told(samples, counts, troubles) {
  console.log(`\n${tableOf(samples)}\n`)
  if (values.reloads) console.log(`${reloads} reloads`)
  const grown = values.reloads ? [] : judged(samples)
  for (const { what, slope, most, unit } of slopeOf(samples)) console.log(`${what}: ${slope.toFixed(2)} ${unit} a minute (at most ${most})`)
  console.log(`\n${[...counts].map(([name, { done, skipped }]) => `${name} ${done}${skipped > 0 ? ` (${skipped} not possible)` : ''}`).join(', ')}`)
  for (const trouble of [...troubles, ...grown]) console.error(`\n${trouble}`)
  return troubles.length + grown.length === 0
}

/** Mulberry32: the same seed always does the same, as far as the page takes the same time. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
