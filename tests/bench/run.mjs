// `npm run bench`: what is promised on speed and size, against named peers and our own budgets, as one table. Not part of `npm test`:
// a timed test is a random test. `-- canvas` runs one part alone, `--write` puts the figures into docs/performance.md;
// `--sizes=100,1000 --rounds=1 --only=Hatrack` shorten the comparison of canvases.
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { bundleWeights } from '../support/bundle-size.mjs'
import { compareCanvases } from './canvas.mjs'
import { canvasRows, canvasTable } from './canvas-table.mjs'
import { editToPaint } from './edit-to-paint.mjs'
import { compareExports, exportsRows, exportsTable } from './exports.mjs'
import { median } from './figures.mjs'
import { lighthouseRows, lighthouseScores } from './lighthouse.mjs'
import { buildPeers } from './peers/build.mjs'
import { circumstances, markdownTable, tableRow, writeDocs } from './report.mjs'

const turns = 25
/** Of one measure; then what there is has to do, when it was taken three times at least. */
const enoughMs = 12_000
/** Each answers with the lines of the table, and what there is to say beyond. */
const parts = { pure: measurePure, size: measureSize, page: measurePage, canvas: measureCanvas, exports: measureExports, lighthouse: measureLighthouse }

const words = process.argv.slice(2)
const chosen = words.filter((word) => !word.startsWith('--'))
const unknown = chosen.filter((word) => !Object.hasOwn(parts, word))
if (unknown.length > 0) throw new Error(`There is no part “${unknown[0]}”: ${Object.keys(parts).join(', ')}.`)
const option = (name, usual) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual

const folder = await mkdtemp(join(tmpdir(), 'hatrack-bench-'))
try {
  await build({ configFile: false, envFile: false, logLevel: 'error', build: { ssr: 'tests/bench/pure.ts', outDir: folder, emptyOutDir: true, minify: false }, ssr: { noExternal: true } })
  // The solver looks for it beside itself.
  await copyFile(fileURLToPath(import.meta.resolve('highs/runtime')), join(folder, 'assets', 'highs.wasm'))
  const pure = await import(join(folder, 'pure.js'))
  const done = []
  for (const [name, measure] of Object.entries(parts)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    console.error(`${name} …`)
    const start = performance.now()
    // A part that fails is a line that says so: the others still count.
    const { rows, details } = await measure(pure).catch((error) => ({ rows: [{ what: `all of “${name}”`, why: error.message.split('\n')[0] }] }))
    done.push({ name, rows: rows.map((row) => tableRow(name, row)), details, machine: circumstances(name, (performance.now() - start) / 1000) })
    if (details) console.log(`${details}\n`)
  }
  console.log(`${markdownTable(done.flatMap(({ rows }) => rows))}\n\n${done.map(({ machine }) => machine).join('\n')}`)
  if (words.includes('--write')) await writeDocs(done)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measurePure({ measures }) {
  const rows = []
  for (const { name, run, peer } of measures()) {
    const ours = []
    const theirs = []
    const start = performance.now()
    // The first warms up.
    for (let turn = 0; turn <= turns && (turn <= 3 || performance.now() - start < enoughMs); turn++) {
      const taken = await timed(run)
      const peerTaken = peer.run ? await timed(peer.run) : peer.budgetMs
      if (turn === 0) continue
      ours.push(taken)
      theirs.push(peerTaken)
    }
    rows.push({ what: name, ours: median(ours), theirs: median(theirs), against: peer.name, unit: 'ms' })
  }
  return { rows }
}

async function measureSize() {
  return withBuild(async (outDir) => ({
    rows: bundleWeights(outDir).map(({ what, kb, budgetKb }) => ({ what: `${what}, gzip`, ours: kb, theirs: budgetKb, against: 'budget', unit: 'kB' })),
  }))
}

async function measurePage({ largeFile }) {
  return withPage(async (url) => {
    const file = join(folder, 'large.hatrack.json')
    await writeFile(file, largeFile())
    const { firstChartMs, edit, nothing } = await editToPaint(url, file)
    return { rows: [
      { what: 'file of 1,000 positions × 10,000 assignments to first chart', ours: firstChartMs, theirs: 1000, against: 'one second', unit: 'ms' },
      { what: 'one chip moved, to paint, at the same size', ours: median(edit), theirs: median(nothing), against: 'a key that does nothing, to paint', unit: 'ms' },
    ] }
  })
}

async function measureLighthouse() {
  return withBuild(async (outDir) => ({ rows: lighthouseRows(await lighthouseScores(outDir)) }))
}

async function measureCanvas({ chartOf }) {
  const sizes = option('sizes', '100,1000,5000,10000').split(',').map(Number)
  const rounds = Number(option('rounds', '1'))
  const charts = await Promise.all(sizes.map(async (size) => {
    const { text, people } = chartOf(size)
    const file = join(folder, `chart-${size}.hatrack.json`)
    await writeFile(file, text)
    return { size, people, file }
  }))
  const peersDir = join(folder, 'peers')
  await buildPeers(peersDir)
  return withPage((hatrackUrl) => withServer(peersDir, async (peersUrl) => {
    const rows = await compareCanvases({ hatrackUrl, peersUrl, charts, rounds, only: option('only'), say: (line) => console.error(line) })
    return { rows: canvasRows(rows), details: canvasTable(rows, rounds) }
  }))
}

async function measureExports({ chartOf }) {
  const charts = await Promise.all(option('sizes', '50,300,1000').split(',').map(Number).map(async (size) => {
    const { text, people } = chartOf(size)
    const file = join(folder, `export-${size}.hatrack.json`)
    await writeFile(file, text)
    return { size, people, file }
  }))
  const peersDir = join(folder, 'peers')
  await buildPeers(peersDir)
  return withPage((hatrackUrl) => withServer(peersDir, async (peersUrl) => {
    const rows = await compareExports({ hatrackUrl, peersUrl, charts, say: (line) => console.error(line) })
    return { rows: exportsRows(rows), details: exportsTable(rows) }
  }))
}

async function withPage(use) {
  return withBuild((outDir) => withServer(outDir, (url) => use(url)))
}

async function withBuild(use) {
  const outDir = join(folder, 'dist')
  if (!existsSync(outDir)) await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return use(outDir)
}

async function withServer(outDir, use) {
  const server = await preview({ logLevel: 'error', configFile: false, build: { outDir }, preview: { port: Number(process.env.HATRACK_PORT ?? 4187), strictPort: false } })
  try {
    return await use(server.resolvedUrls.local[0])
  } finally {
    await server.close()
  }
}

/** In ms, and no more than the processor worked for it: what other programs had of it meanwhile is not counted. */
async function timed(run) {
  const start = performance.now()
  const before = process.cpuUsage()
  const outcome = run()
  // A task of the queue costs time too: only what is asynchronous waits for one.
  if (outcome instanceof Promise) await outcome
  const { user, system } = process.cpuUsage(before)
  return Math.min(performance.now() - start, (user + system) / 1000)
}
