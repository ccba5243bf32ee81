/* global window, document, MutationObserver, WheelEvent -- inside page.evaluate */
import { openChart } from './open-chart.mjs'

/**
 * Who takes part. Each opens the same people, shows them near and far, and changes one: Hatrack as its users do, the
 * others through what their documentation names.
 */
export function contenders({ hatrackUrl, peersUrl }) {
  return [
    hatrack(hatrackUrl),
    peer('d3-org-chart 3.1.1', `${peersUrl}d3-org-chart.html`, '#chart svg'),
    peer('React Flow', `${peersUrl}react-flow.html`, '.react-flow__pane'),
    peer('React Flow, culled', `${peersUrl}react-flow.html?culled`, '.react-flow__pane'),
  ]
}

function peer(name, url, surface) {
  return {
    name, url, surface, ctrlKey: false,
    prepare: async () => {},
    open: (page, { people }) => page.evaluate(async (all) => {
      const start = performance.now()
      window.peer.open(all)
      // Some draw their cards unseen first, to measure them.
      for (;;) {
        const at = await window.gauge.painted()
        if (window.peer.isShown()) return { firstChartMs: at - start }
      }
    }, people),
    near: (page) => page.evaluate(() => window.peer.near()),
    far: (page) => page.evaluate(() => window.peer.far()),
    edits: {
      renamed: (page, turn) => page.evaluate(async (title) => {
        const start = performance.now()
        window.peer.rename('p1', title)
        return await window.gauge.painted() - start
      }, `Renamed ${turn}`),
    },
  }
}

function hatrack(url) {
  return {
    name: 'Hatrack', url, surface: '.react-flow__pane', ctrlKey: true,
    prepare: (page) => page.getByRole('region', { name: 'Chart' }).waitFor(),
    open: openHatrack,
    async near(page) {
      await page.locator('[data-card=p0]').focus()
      await page.keyboard.press('ArrowDown')
      await page.locator('[data-card=p1]:focus').waitFor()
      await page.evaluate(async () => {
        const surface = document.querySelector('.react-flow__pane')
        const zoom = () => parseInt(document.querySelector('.canvas-percent').textContent)
        // The flight to the card takes its time.
        for (let frame = 0; frame < 30; frame++) await window.gauge.frame()
        for (let step = 0; step < 60 && zoom() < 97; step++) {
          surface.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -16, clientX: 720, clientY: 450 }))
          await window.gauge.frame()
        }
      })
    },
    async far(page) {
      await page.getByRole('button', { name: 'Show the whole chart' }).click()
      await page.evaluate(async () => { for (let frame = 0; frame < 30; frame++) await window.gauge.frame() })
    },
    edits: {
      renamed: async (page, turn) => {
        const title = page.getByRole('textbox', { name: 'Title' })
        if (!await title.isVisible()) await page.locator('[data-card=p1]').press('Enter')
        await title.fill(`Renamed ${turn}`)
        return pressTimed(page, 'Enter')
      },
      moved: async (page, turn) => {
        if (turn === 0) await moveWhatP1Carries(page)
        return pressTimed(page, turn % 2 === 0 ? 'Control+z' : 'Control+Shift+z')
      },
    },
  }
}

/** From the choice of the file to the frame in which the chart is there, where it will stay. */
async function openHatrack(page, { file }) {
  await page.evaluate(() => {
    const isThere = () => document.querySelector('.far-chart, [data-card=p0]') !== null
    const place = () => document.querySelector('.react-flow__viewport')?.style.transform
    window.opened = new Promise((resolve) => {
      const observer = new MutationObserver(() => { if (isThere()) { observer.disconnect(); void watch() } })
      observer.observe(document.body, { childList: true, subtree: true })
      async function watch() {
        const seen = []
        for (let frame = 0; frame < 40; frame++) seen.push({ at: await window.gauge.painted(), place: place() })
        resolve(seen.find((each) => each.place === seen.at(-1).place).at)
      }
    })
  })
  const choose = await openChart(page, file)
  await choose()
  return page.evaluate(async () => {
    const at = await window.opened
    const mark = (name) => performance.getEntriesByName(name).at(-1).startTime
    return { firstChartMs: at - mark('file read'), readingMs: mark('file read') - mark('file chosen') }
  })
}

async function moveWhatP1Carries(page) {
  await page.locator('[data-card=p1]').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.evaluate(async () => { for (let frame = 0; frame < 30; frame++) await window.gauge.frame() })
}

async function pressTimed(page, key) {
  await page.evaluate(() => {
    window.pressed = new Promise((resolve) => window.addEventListener('keydown', (event) => {
      if (event.key === 'Control' || event.key === 'Shift') return
      const start = performance.now()
      void window.gauge.painted().then((at) => resolve(at - start))
    }, { capture: true }))
  })
  await page.keyboard.press(key)
  return page.evaluate(() => window.pressed)
}
