// @ts-check
/**
 * npm run test:e2e [-- what playwright takes]: builds, then walks the journeys through the build.
 * With --built as the first word it takes dist as it is.
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { findBrowser } from './find-browser.mjs'

const root = resolve(import.meta.dirname, '../..')

/** @param {string[]} command path of a package's own entry, and arguments */
const node = ([script = '', ...rest], env = {}) =>
  spawnSync(process.execPath, [resolve(root, 'node_modules', script), ...rest], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status ?? 1

const [first, ...others] = process.argv.slice(2)
const built = first === '--built'
const forPlaywright = built || first === undefined ? others : [first, ...others]

const walk = () => {
  try {
    // Found here once: the configuration is read again by every worker.
    const browser = findBrowser()
    console.log(`Journeys in ${browser}`)
    return node(['@playwright/test/cli.js', 'test', '-c', 'tests/e2e/playwright.config.ts', ...forPlaywright], { HATRACK_BROWSER: browser })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

process.exitCode = built ? walk() : node(['vite/bin/vite.js', 'build']) || walk()
