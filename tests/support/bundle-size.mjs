// @ts-check
/**
 * What a build weighs against its budgets, packed as servers send it. As a command (`node tests/support/bundle-size.mjs`) it
 * writes the table for dist and ends with 1 where a budget is exceeded; `npm test` runs it after the build, the bench shows it.
 */
import { readFileSync, readdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** @typedef {{ readonly what: string, readonly file: string, readonly kb: number, readonly budgetKb: number }} Weight one kB is 1,024 bytes */

/**
 * The first that fits counts. A part that must become larger says here, in the same commit, by how much.
 * @type {readonly { what: string, files: RegExp, budgetKb: number }[]}
 */
const EACH = [
  { what: 'PDF writer with its fonts’ tools, when a PDF is wanted', files: /^chart-pdf-.*\.js$/, budgetKb: 410 },
  { what: 'solver, with the first advice', files: /^highs-.*\.wasm$/, budgetKb: 1250 },
  { what: 'solver’s loader', files: /^highs-.*\.js$/, budgetKb: 34 },
  { what: 'a typeface, with the first PDF', files: /\.ttf$/, budgetKb: 175 },
  { what: 'any other part, when it is first wanted', files: /\.js$/, budgetKb: 22 },
  { what: 'styles of such a part', files: /\.css$/, budgetKb: 5 },
]

const INITIAL_JS_KB = 230
const INITIAL_CSS_KB = 13
const ALL_KB = 3_500

/**
 * @param {string} dist folder of a finished build
 * @returns {readonly Weight[]} initial scripts, initial styles, the heaviest of each kind of part, everything
 */
export function bundleWeights(dist) {
  const kbOf = (/** @type {string} */ path) => gzipSync(readFileSync(join(dist, path))).length / 1024
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const initial = (/** @type {string} */ end) => [...new Set([...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path = '']) => path).filter(path => path.endsWith(end)))]
  const [scripts, styles] = [initial('.js'), initial('.css')]
  // A build whose page names nothing is none, and would keep every budget.
  if (scripts.length === 0 || styles.length === 0) throw new Error(`${dist}/index.html names no scripts or no styles.`)
  const total = (/** @type {string[]} */ paths) => paths.reduce((sum, path) => sum + kbOf(path), 0)
  const fetched = readdirSync(join(dist, 'assets')).filter(name => ![...scripts, ...styles].includes(`assets/${name}`)).map(name => ({ name, kb: kbOf(`assets/${name}`) }))
  const heaviest = EACH.flatMap(({ what, budgetKb }, at) => {
    const [first] = fetched.filter(({ name }) => EACH.findIndex(one => one.files.test(name)) === at).sort((a, b) => b.kb - a.kb)
    return first ? [{ what, file: first.name, kb: first.kb, budgetKb }] : []
  })
  const everything = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(dist.length + 1))
  return [
    { what: 'initial JavaScript', file: `${scripts.length} files`, kb: total(scripts), budgetKb: INITIAL_JS_KB },
    { what: 'initial CSS', file: `${styles.length} files`, kb: total(styles), budgetKb: INITIAL_CSS_KB },
    ...heaviest,
    { what: 'everything there is', file: `${everything.length} files`, kb: total(everything), budgetKb: ALL_KB },
  ]
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const weights = bundleWeights(resolve(import.meta.dirname, '../../dist'))
  console.log(`${'kB, gzip'.padStart(9)}${'budget'.padStart(8)}`)
  for (const { what, file, kb, budgetKb } of weights) console.log(`${kb.toFixed(1).padStart(9)}${String(budgetKb).padStart(8)}  ${kb > budgetKb ? 'EXCEEDED  ' : ''}${what} (${file})`)
  process.exitCode = weights.some(({ kb, budgetKb }) => kb > budgetKb) ? 1 : 0
}
