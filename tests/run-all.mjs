// @ts-check
/**
 * npm test: every check there is, each run even when an earlier one failed, and one line at the end that counts them.
 * Types, lint, what is unused, build and its size count as one each; unit tests and journeys as many as they are.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, needs?: string, args: string[], limitMs: number, count: (code: number) => Count }} Step */
/** @typedef {Count & { name: string, seconds: string, note: string }} Result */

const root = resolve(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'hatrack-tests-'))
const unitReport = join(reports, 'unit.json')
const journeysReport = join(reports, 'journeys.json')

/** @param {string[]} parts path of a package's own entry below node_modules, and arguments */
const tool = ([script = '', ...rest]) => [join(root, 'node_modules', script), ...rest]

const stopped = new AbortController()

/** @param {string} name */
const heading = name => `\n── ${name} ${'─'.repeat(60)}`

/**
 * Runs node with the tool's own output below the step's heading: as it comes, or in one piece when it is done.
 * @param {Step} step
 * @param {boolean} isAlone whether nothing runs beside it whose output would come in between
 * @returns {Promise<number>} exit code, 1 when it was ended or did not start
 */
const run = ({ name, args, limitMs }, isAlone) => new Promise(done => {
  // A group of its own, so that ending it ends servers and browsers below it as well.
  const detached = process.platform !== 'win32'
  const child = spawn(process.execPath, args, {
    cwd: root,
    detached,
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
    env: { ...process.env, HATRACK_JOURNEYS_JSON: journeysReport },
  })
  if (isAlone) console.log(heading(name))
  /** @type {string[]} */
  const said = []
  const say = (/** @type {string} */ text) => isAlone ? console.log(text) : said.push(`${text}\n`)
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', text => said.push(text))
  const end = () => {
    try {
      if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    } catch {
      // It and its group are gone already.
    }
  }
  const grantedMs = Math.min(limitMs, allMs - performance.now())
  const limit = setTimeout(() => {
    say(`Not done after ${Math.round(grantedMs / 1000)} s: ended.`)
    end()
  }, grantedMs)
  stopped.signal.addEventListener('abort', end)
  child.on('error', error => say(error.message))
  child.on('close', code => {
    clearTimeout(limit)
    stopped.signal.removeEventListener('abort', end)
    // What the tool left running would keep the next one's port.
    if (detached) end()
    if (!isAlone) console.log(`${heading(name)}\n${said.join('')}`)
    done(code ?? 1)
  })
})

/** @param {number} code @returns {Count} */
const asOne = code => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })

/** @param {any} report what vitest's json reporter wrote @returns {Count} */
const countUnit = report => {
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report.testResults) {
    /** @type {string[]} */
    const states = file.assertionResults.map((/** @type {any} */ test) => test.status)
    // 'pending' began and never ended: its worker was killed, and vitest calls the file passed all the same.
    const failed = states.filter(state => state === 'failed' || state === 'pending').length
    count.passed += states.filter(state => state === 'passed').length
    // A file that cannot be read, or falls over before its first test, fails without a failed test.
    count.failed += failed === 0 && file.status === 'failed' ? 1 : failed
    count.skipped += states.filter(state => state === 'skipped' || state === 'todo' || state === 'disabled').length
  }
  return count
}

/** @param {any} report what playwright's json reporter wrote @returns {Count} */
const countJourneys = report => {
  const count = { passed: 0, failed: report.errors?.length ?? 0, skipped: 0 }
  const walk = (/** @type {any} */ suite) => {
    for (const inner of suite.suites ?? []) walk(inner)
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === 'expected') count.passed += 1
        else if (test.status === 'skipped') count.skipped += 1
        else count.failed += 1
      }
    }
  }
  walk(report)
  return count
}

/**
 * @param {string} file
 * @param {(report: any) => Count} count
 * @param {number} code
 * @returns {Count} never free of failures when the runner was not, nor when nothing ran
 */
const counted = (file, count, code) => {
  try {
    const found = count(JSON.parse(readFileSync(file, 'utf8')))
    const silent = found.failed === 0 && (code !== 0 || found.passed === 0)
    return silent ? { ...found, failed: 1 } : found
  } catch {
    // The runner did not live to write its report.
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const MINUTE_MS = 60_000
/** Since the start; what installs before and cleans up after has the rest of 20 minutes. */
const allMs = 18.5 * MINUTE_MS

/**
 * One after the other; those of a row at the same time, because each of them has work for one core only. A step that takes
 * longer than its limit, or than is left of the time for all, is ended with all that it started: a hung runner is a failed one.
 * @type {Step[][]}
 */
const rows = [
  [
    { name: 'types', args: tool(['typescript/bin/tsc', '--noEmit']), limitMs: 3 * MINUTE_MS, count: asOne },
    { name: 'lint', args: tool(['eslint/bin/eslint.js', '.', '--max-warnings', '0']), limitMs: 4 * MINUTE_MS, count: asOne },
    { name: 'unused', args: tool(['knip/bin/knip.js']), limitMs: 2 * MINUTE_MS, count: asOne },
  ],
  [{
    name: 'unit',
    args: tool(['vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
    limitMs: 8 * MINUTE_MS,
    count: code => counted(unitReport, countUnit, code),
  }],
  [{ name: 'build', args: tool(['vite/bin/vite.js', 'build']), limitMs: MINUTE_MS, count: asOne }],
  [{ name: 'size', needs: 'build', args: [join(root, 'tests/support/bundle-size.mjs')], limitMs: MINUTE_MS / 2, count: asOne }],
  [{
    name: 'journeys',
    needs: 'build',
    args: [join(root, 'tests/support/run-journeys.mjs'), '--built'],
    limitMs: allMs,
    count: code => counted(journeysReport, countJourneys, code),
  }],
]

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stopped.abort())

/** @type {Result[]} */
const results = []

/** @param {Step} step @param {boolean} isAlone @returns {Promise<Result>} */
const resultOf = async (step, isAlone) => {
  const { name, needs, count } = step
  const missing = results.find(result => result.name === needs && result.failed > 0)
  if (missing || stopped.signal.aborted) return { name, ...asOne(1), seconds: '-', note: missing ? `not run: ${needs} failed` : 'not run: stopped' }
  const start = performance.now()
  const code = await run(step, isAlone)
  return { name, ...count(code), seconds: ((performance.now() - start) / 1000).toFixed(1), note: '' }
}

for (const row of rows) results.push(...await Promise.all(row.map(step => resultOf(step, row.length === 1))))
rmSync(reports, { recursive: true, force: true })

const sum = (/** @type {keyof Count} */ key) => results.reduce((total, result) => total + result[key], 0)

console.log(`\n${'step'.padEnd(10)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'seconds'.padStart(9)}`)
for (const { name, passed, failed, skipped, seconds, note } of results) {
  console.log(`${name.padEnd(10)}${String(passed).padStart(8)}${String(failed).padStart(8)}${String(skipped).padStart(9)}${seconds.padStart(9)}${note && `  ${note}`}`)
}
const skipped = sum('skipped')
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = sum('failed') > 0 ? 1 : 0
