// `npm run fuzz -- --minutes 10 --seed 1 --target reader`: what `npm test` tries for seconds with one seed, for as long as one likes.
// `npm run fuzz -- --target reader --seed 123 --runs 400 --path 4:0:1` repeats a failure.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: {
  minutes: { type: 'string', default: '1' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  target: { type: 'string', multiple: true },
  runs: { type: 'string', default: '400' },
  path: { type: 'string' },
} })
const minutes = Number(values.minutes)
const firstSeed = Number(values.seed)
const runs = Number(values.runs)
if (!(minutes > 0) || !Number.isInteger(firstSeed) || !(runs > 0)) throw new Error('--minutes and --runs are numbers above 0, --seed is a whole number.')

/** An input that takes longer than this never comes to an end. */
const hangMs = 120_000
/** Batches of one target with failures: beyond, the same fault would only be found again. */
const mostFailures = 5

const folder = await mkdtemp(join(tmpdir(), 'hatrack-fuzz-'))
const kept = join(root, 'test-results', 'fuzz')
try {
  await build({
    root, configFile: false, envFile: false, logLevel: 'error',
    build: { ssr: 'tests/fuzz/targets.ts', outDir: folder, minify: false, rolldownOptions: { output: { entryFileNames: 'targets.mjs' } } },
    ssr: { noExternal: true },
  })
  const bundle = pathToFileURL(join(folder, 'targets.mjs')).href
  const { inputOf, targets } = await import(bundle)
  const names = values.target ?? targets.map(({ name }) => name)
  process.exitCode = await fuzz(bundle, names, inputOf) ? 1 : 0
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function fuzz(bundle, names, inputOf) {
  const tallies = new Map(names.map((name) => [name, { inputs: 0, ms: 0, failures: [] }]))
  const end = performance.now() + minutes * 60_000
  console.log(`Seed ${firstSeed}, ${minutes} minutes, ${runs} inputs a batch.`)
  for (let seed = firstSeed; performance.now() < end; seed += 1) {
    for (const [name, tally] of tallies) {
      if (tally.failures.length >= mostFailures || performance.now() > end) continue
      const start = performance.now()
      const { inputs, failure } = await batch(bundle, name, seed, inputOf)
      tally.inputs += inputs
      tally.ms += performance.now() - start
      if (failure) tally.failures.push(await told(name, seed, failure))
    }
    if (values.path !== undefined) break
    if ([...tallies.values()].every(({ failures }) => failures.length >= mostFailures)) break
  }
  console.log('\n| target | inputs | minutes | failing batches |\n|---|---:|---:|---:|')
  for (const [name, { inputs, ms, failures }] of tallies) console.log(`| ${name} | ${inputs.toLocaleString('en')} | ${(ms / 60_000).toFixed(1)} | ${failures.length} |`)
  return [...tallies.values()].some(({ failures }) => failures.length > 0)
}

/** In a thread of its own, which can be ended whatever it is doing. */
async function batch(bundle, name, seed, inputOf) {
  const tried = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(`
    const { parentPort, workerData } = require('node:worker_threads')
    const { bundle, name, tried, ...batch } = workerData
    import(bundle)
      .then(({ tryBatch }) => tryBatch(name, { ...batch, onInput: () => { Atomics.add(tried, 0, 1) } }))
      .then((failure) => parentPort.postMessage(failure))
  `, { eval: true, workerData: { bundle, name, seed, runs, tried, ...(values.path === undefined ? {} : { path: values.path }) } })
  let [last, since] = [0, performance.now()]
  let watch
  try {
    const failure = await new Promise((settle, fail) => {
      worker.once('message', settle)
      worker.once('error', fail)
      watch = setInterval(() => {
        if (tried[0] !== last) [last, since] = [tried[0], performance.now()]
        else if (performance.now() - since > hangMs) settle({ path: '', message: `Input ${last} came to no end.`, bytes: inputOf(name, seed, last) })
      }, 1_000)
    }).catch((error) => ({ path: '', message: `Input ${tried[0]} ended the thread: ${error.message}`, bytes: inputOf(name, seed, tried[0]) }))
    return { inputs: tried[0], failure }
  } finally {
    clearInterval(watch)
    await worker.terminate()
  }
}

async function told(name, seed, { path, message, bytes }) {
  await mkdir(kept, { recursive: true })
  const file = join(kept, `${name}-${seed}.txt`)
  await writeFile(file, bytes)
  console.log(`\n${name}: ${message.split('\n').slice(0, 12).join('\n')}\n  again: npm run fuzz -- --target ${name} --seed ${seed} --runs ${runs} --path ${path}\n  input: ${file}`)
  return path
}
