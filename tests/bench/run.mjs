// `npm run bench`: ratios against named peers and our own budgets. Not part of `npm test`: a timed test is a random test.
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, preview } from 'vite'
import { editToPaint } from './edit-to-paint.mjs'

const initialBudgetKb = 230
const turns = 25

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
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

const folder = await mkdtemp(join(tmpdir(), 'hatrack-bench-'))
await build({ logLevel: 'error', build: { ssr: 'tests/bench/pure.ts', outDir: folder, emptyOutDir: true, minify: false }, ssr: { noExternal: true } })
const { measures, largeFile } = await import(join(folder, 'pure.js'))
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

await build({ logLevel: 'error' })
const page = await readFile('dist/index.html', 'utf8')
const initial = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file)
let bytes = 0
for (const file of new Set(initial)) bytes += gzipSync(await readFile(join('dist', file))).length
row(`initial JavaScript, gzip (${new Set(initial).size} of ${(await readdir('dist/assets')).filter((name) => name.endsWith('.js')).length} files)`, bytes / 1024, 'budget', initialBudgetKb, 'kB')

const file = join(folder, 'large.hatrack.json')
await writeFile(file, largeFile())
const server = await preview({ logLevel: 'error', preview: { port: 4187 } })
try {
  const { firstChartMs, edit, nothing } = await editToPaint(server.resolvedUrls.local[0], file)
  row('file of 1,000 positions × 10,000 assignments to first chart', firstChartMs, 'one second', 1000, 'ms')
  row('one chip moved, to paint, at the same size', median(edit), 'a key that does nothing, to paint', median(nothing), 'ms')
} finally {
  await server.close()
}
