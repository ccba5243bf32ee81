/** What the page holds on to right now, after its garbage is gone. */
export async function measure(page, cdp, minute) {
  await page.waitForTimeout(1_000)
  // Twice, because what is freed first may hold on to more.
  for (let turn = 0; turn < 2; turn += 1) await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('Performance.enable')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (name) => metrics.find((each) => each.name === name)?.value ?? 0
  const { usage, tasks } = await page.evaluate(async () => {
    const { usage } = await globalThis.navigator.storage.estimate()
    return { usage, tasks: globalThis.soakTasks.splice(0) }
  })
  return {
    minute, heapMB: rounded(metric('JSHeapUsedSize') / 1_000_000), nodes: metric('Nodes'), listeners: metric('JSEventListeners'),
    storageMB: rounded((usage ?? 0) / 1_000_000), longTasks: tasks.length, longestMs: Math.max(0, ...tasks),
  }
}

/** A minute; what is fetched and remembered once is fetched in the first minutes, which are left out. */
const bounds = [
  { key: 'heapMB', what: 'JS heap', unit: 'MB', most: 0.3 },
  { key: 'nodes', what: 'DOM nodes', unit: 'nodes', most: 60 },
  { key: 'listeners', what: 'listeners', unit: 'listeners', most: 10 },
  { key: 'storageMB', what: 'storage', unit: 'MB', most: 1 },
]
const warmUp = 3

/** How much each figure grows in a minute: the line of least squares. */
export function slopeOf(samples) {
  const points = samples.filter(({ minute }) => minute >= warmUp)
  return bounds.map((bound) => ({ ...bound, slope: leastSquares(points.map((sample) => [sample.minute, sample[bound.key]])) }))
}

/** Sentences about what grows beyond its bound; none for a run too short to tell. */
export function judged(samples) {
  if (samples.length < warmUp + 5) return []
  return slopeOf(samples).filter(({ slope, most }) => slope > most).map(({ what, slope, most, unit }) => `${what} grows by ${slope.toFixed(2)} ${unit} a minute; at most ${most} are allowed.`)
}

function leastSquares(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
}

export function tableOf(samples) {
  const rows = samples.map(({ minute, heapMB, nodes, listeners, storageMB, longTasks, longestMs }) => `| ${minute} | ${heapMB} | ${nodes} | ${listeners} | ${storageMB} | ${longTasks} | ${longestMs} |`)
  return ['| minute | JS heap, MB | DOM nodes | listeners | storage, MB | long tasks | longest, ms |', '|---:|---:|---:|---:|---:|---:|---:|', ...rows].join('\n')
}

function rounded(value) {
  return Math.round(value * 100) / 100
}
