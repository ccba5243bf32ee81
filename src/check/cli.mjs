#!/usr/bin/env node
// `npm run check -- FILE`: the one file of src that runs in Node. It reads arguments and files and prints; what a file
// says is found by the same TypeScript that the page runs.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

const usage = `Checks organisations kept as files: who reports to whom, what is overloaded, neglected or unclear.

Usage: npm run check -- FILE... [--scenario NAME]... [--fixes] [--json]

  FILE             a saved chart (*.hatrack.json) or a list of people
                   (CSV, XLSX, JSON of other programs); its content says which
  --scenario NAME  another scenario than the file's baseline, by name or id; may be given several times
  --fixes          also try what would help, which takes a minute on a thousand positions
  --json           one JSON object a line, for each file and scenario
  --help           this text

Exit code: 0 nothing critical, 1 something critical was found, 2 something could not be checked.
docs/check.md tells what the JSON holds.
`

/** Built in memory in half the time that it takes to run the modules one by one; there is nothing to build first. */
async function loadChecks() {
  const { output } = await build({
    root, configFile: false, envFile: false, logLevel: 'error',
    build: { ssr: 'src/check/index.ts', write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
    ssr: { noExternal: true },
  })
  const folder = await mkdtemp(join(tmpdir(), 'hatrack-check-'))
  try {
    const file = join(folder, 'check.mjs')
    await writeFile(file, output[0].code)
    return await import(pathToFileURL(file).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function argumentsOf(args) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: {
      scenario: { type: 'string', multiple: true, default: [] },
      fixes: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    } })
    return { ...values, files: positionals, problem: positionals.length === 0 && !values.help ? 'No file is named.' : null }
  } catch (error) {
    return { json: args.includes('--json'), files: [], problem: error.message }
  }
}

// npm runs scripts in the project's folder and says where the person was.
const here = process.cwd() === root ? process.env.INIT_CWD ?? root : process.cwd()

const options = argumentsOf(process.argv.slice(2))

// A pipe that is closed early, as by `head`, has read what it wanted.
process.stdout.on('error', (error) => { if (error.code !== 'EPIPE') throw error })

if (options.help) {
  process.stdout.write(usage)
} else {
  const { checkFile, exitCodeOf, isReport, notChecked, textOf } = await loadChecks()
  const checked = []
  const tell = (results) => {
    for (const result of results) {
      checked.push(result)
      if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`)
      else (isReport(result) ? process.stdout : process.stderr).write(textOf(result))
    }
  }
  if (options.problem !== null) {
    tell([notChecked(null, 'usage', { title: 'Nothing was checked', detail: options.problem, remedy: 'Run it with --help to see what it takes.' })])
  }
  for (const file of options.files) {
    const bytes = await readFile(resolve(here, file)).catch((error) => error)
    tell(bytes instanceof Error
      ? [notChecked(file, 'unreadable', {
        title: 'The file could not be read',
        detail: bytes.code === 'ENOENT' ? `There is no such file: ${resolve(here, file)}` : bytes.message,
        remedy: 'Check the path; it starts from the folder that you are in.',
      })]
      : await checkFile(file, bytes, { scenarios: options.scenario, withFixes: options.fixes }))
  }
  process.exitCode = exitCodeOf(checked)
}
