/* global window -- inside page.evaluate */
import { chromium } from '@playwright/test'
import { findBrowser } from '../support/find-browser.mjs'
import { contenders } from './contenders.mjs'
import { installGauge } from './in-page.mjs'
import { median, percentile } from './figures.mjs'

/** Beyond this nobody waits: what takes longer is told as such, and not tried at a larger size. */
export const patienceMs = 20_000
const frames = 90
const edits = 7

/**
 * Everybody opens the same chart, is moved near and far, and edited; in rounds, so that a slow moment of the machine meets
 * all. `charts`: `{ size, people, file }`, growing. Returns rows of `{ size, name, figures }`, a figure null where it took too long.
 */
export async function compareCanvases({ hatrackUrl, peersUrl, charts, rounds, only, say }) {
  const executablePath = await findBrowser()
  const rows = []
  const tired = new Set()
  for (const chart of charts) {
    const taken = new Map()
    for (let round = 0; round < rounds; round++) {
      for (const contender of contenders({ hatrackUrl, peersUrl })) {
        if (tired.has(contender.name) || (only && !contender.name.includes(only))) continue
        const start = Date.now()
        const figures = await oneRound(executablePath, contender, chart)
        if (figures.firstChartMs === null) tired.add(contender.name)
        taken.set(contender.name, [...taken.get(contender.name) ?? [], figures])
        say(`${chart.size} positions, round ${round + 1} of ${rounds}: ${contender.name}, ${((Date.now() - start) / 1000).toFixed(1)} s`)
      }
    }
    for (const { name } of contenders({ hatrackUrl, peersUrl })) {
      if (taken.has(name)) rows.push({ size: chart.size, name, figures: medians(taken.get(name)) })
      else if (tired.has(name)) rows.push({ size: chart.size, name, figures: { firstChartMs: null } })
    }
  }
  return rows
}

async function oneRound(executablePath, contender, chart) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--js-flags=--expose-gc'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(patienceMs)
    const { surface, ctrlKey } = contender
    await page.addInitScript(installGauge)
    await page.goto(contender.url)
    await contender.prepare(page)
    const figures = {}
    const worked = await workGauge(page)
    const opened = await inTime(contender.open(page, chart))
    if (opened === null) return { firstChartMs: null }
    Object.assign(figures, opened, { openWork: await worked() })
    figures.heapMb = await inTime(heapOf(page))
    for (const [distance, first] of [['far', 'in'], ['near', 'out']]) {
      if (await inTime(contender[distance](page).then(() => true)) === null) return figures
      await worked()
      const panned = await inTime(page.evaluate(([on, count]) => window.gauge.pan(on, count), [surface, frames]))
      if (panned) figures[`pan${distance}Work`] = await worked() / panned.length
      const zoomed = await inTime(page.evaluate(([on, count, how]) => window.gauge.zoom(on, count, how), [surface, frames, { ctrlKey, first }]))
      if (zoomed) figures[`zoom${distance}Work`] = await worked() / zoomed.length
      figures[`pan${distance}`] = panned && median(panned)
      figures[`pan${distance}95`] = panned && percentile(panned, 95)
      figures[`zoom${distance}`] = zoomed && median(zoomed)
      figures[`zoom${distance}95`] = zoomed && percentile(zoomed, 95)
    }
    for (const [name, edit] of Object.entries(contender.edits)) figures[name] = await editsTimed(page, edit)
    return figures
  } finally {
    await browser.close()
  }
}

async function editsTimed(page, edit) {
  const taken = []
  const start = Date.now()
  for (let turn = 0; turn < edits && Date.now() - start < patienceMs / 2; turn++) {
    const ms = await inTime(edit(page, turn))
    if (ms === null) return null
    taken.push(ms)
    await page.waitForTimeout(Math.min(150, ms))
  }
  return median(taken)
}

/**
 * Each call tells how long the page's main thread has worked since the one before, in ms of its own time: the same whoever
 * else has the processor meanwhile. What other threads do to bring it to the screen is not in it.
 */
async function workGauge(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const total = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  let last = await total()
  return async () => {
    const before = last
    last = await total()
    return last - before
  }
}

/** In MB, after all that nobody holds is gone. */
async function heapOf(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.enable')
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize / 1e6
}

/** What it settles with, or null when it takes too long. */
async function inTime(promise) {
  let timer
  const late = new Promise((resolve) => { timer = setTimeout(() => resolve(null), patienceMs) })
  promise.catch(() => {})
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A figure of each kind; null where one round took too long. */
function medians(rounds) {
  const names = [...new Set(rounds.flatMap((figures) => Object.keys(figures)))]
  return Object.fromEntries(names.map((name) => {
    const values = rounds.map((figures) => figures[name])
    return [name, values.some((value) => value === null || value === undefined) ? null : median(values)]
  }))
}
