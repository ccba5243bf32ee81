// `npm run bench`: ratios against named peers and our own budgets. Not part of `npm test`: a timed test is a random test.
// `npm run bench -- canvas` runs one part alone; `--sizes=100,1000 --rounds=1 --only=Hatrack` shorten it.
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, preview } from 'vite'
import { compareCanvases } from './canvas.mjs'
import { canvasTable } from './canvas-table.mjs'
import { editToPaint } from './edit-to-paint.mjs'
import { compareExports, exportsTable } from './exports.mjs'
import { median } from './figures.mjs'
import { buildPeers } from './peers/build.mjs'

const initialBudgetKb = 230
const turns = 25
const parts = { pure: measurePure, page: measurePage, canvas: measureCanvas, exports: measureExports }

const words = process.argv.slice(2)
const chosen = words.filter((word) => !word.startsWith('--'))
const unknown = chosen.filter((word) => !Object.hasOwn(parts, word))
if (unknown.length > 0) throw new Error(`There is no part “${unknown[0]}”: ${Object.keys(parts).join(', ')}.`)
const option = (name, usual) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual

const folder = await mkdtemp(join(tmpdir(), 'hatrack-bench-'))
try {
  await build({ logLevel: 'error', build: { ssr: 'tests/bench/pure.ts', outDir: folder, emptyOutDir: true, minify: false }, ssr: { noExternal: true } })
  // The solver looks for it beside itself.
  await copyFile(fileURLToPath(import.meta.resolve('highs/runtime')), join(folder, 'assets', 'highs.wasm'))
  const pure = await import(join(folder, 'pure.js'))
  for (const [name, measure] of Object.entries(parts)) if (chosen.length === 0 || chosen.includes(name)) await measure(pure)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measurePure({ measures }) {
  console.log(`Medians of ${turns} turns; below 1.00 is ahead of the peer or within the budget.\n`)
  for (const { name, run, peer } of measures()) {
    const ours = []
    const theirs = []
    for (let turn = 0; turn < turns + 3; turn++) {
      const taken = await timed(run)
      const peerTaken = peer.run ? await timed(peer.run) : peer.budgetMs
      if (turn >= 3) {
        ours.push(taken)
        theirs.push(peerTaken)
      }
    }
    row(name, median(ours), peer.name, median(theirs), 'ms')
  }
}

async function measurePage({ largeFile }) {
  await withPage(async (url, outDir) => {
    const page = await readFile(join(outDir, 'index.html'), 'utf8')
    const initial = new Set([...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file))
    let bytes = 0
    for (const file of initial) bytes += gzipSync(await readFile(join(outDir, file))).length
    const all = (await readdir(join(outDir, 'assets'))).filter((name) => name.endsWith('.js'))
    row(`initial JavaScript, gzip (${initial.size} of ${all.length} files)`, bytes / 1024, 'budget', initialBudgetKb, 'kB')

    const file = join(folder, 'large.hatrack.json')
    await writeFile(file, largeFile())
    const { firstChartMs, edit, nothing } = await editToPaint(url, file)
    row('file of 1,000 positions × 10,000 assignments to first chart', firstChartMs, 'one second', 1000, 'ms')
    row('one chip moved, to paint, at the same size', median(edit), 'a key that does nothing, to paint', median(nothing), 'ms')
  })
}

async function measureCanvas({ chartOf }) {
  const sizes = option('sizes', '100,1000,5000,10000').split(',').map(Number)
  const rounds = Number(option('rounds', '3'))
  const charts = await Promise.all(sizes.map(async (size) => {
    const { text, people } = chartOf(size)
    const file = join(folder, `chart-${size}.hatrack.json`)
    await writeFile(file, text)
    return { size, people, file }
  }))
  const peersDir = join(folder, 'peers')
  await buildPeers(peersDir)
  await withPage((hatrackUrl) => withServer(peersDir, async (peersUrl) => {
    const rows = await compareCanvases({ hatrackUrl, peersUrl, charts, rounds, only: option('only'), say: (line) => console.error(line) })
    console.log(canvasTable(rows, rounds))
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
  await withPage((hatrackUrl) => withServer(peersDir, async (peersUrl) => {
    console.log(exportsTable(await compareExports({ hatrackUrl, peersUrl, charts, say: (line) => console.error(line) })))
  }))
}

async function withPage(use) {
  const outDir = join(folder, 'dist')
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
  await withServer(outDir, (url) => use(url, outDir))
}

async function withServer(outDir, use) {
  const server = await preview({ logLevel: 'error', configFile: false, build: { outDir }, preview: { port: Number(process.env.HATRACK_PORT ?? 4187), strictPort: false } })
  try {
    await use(server.resolvedUrls.local[0])
  } finally {
    await server.close()
  }
}

async function timed(run) {
  const start = performance.now()
  const outcome = run()
  // A task of the queue costs time too: only what is asynchronous waits for one.
  if (outcome instanceof Promise) await outcome
  return performance.now() - start
}

function row(name, ours, peerName, peer, unit) {
  const ratio = ours / peer
  console.log(`${name.padEnd(74)} ${ours.toFixed(1).padStart(8)} ${unit}   ${ratio.toFixed(2).padStart(6)} × ${peerName} (${peer.toFixed(1)} ${unit})`)
}
