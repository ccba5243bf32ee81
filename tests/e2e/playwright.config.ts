import { resolve } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from '../support/find-browser.mjs'

const root = resolve(import.meta.dirname, '../..')
// Two checkouts on one machine must not test each other's build.
const port = Number(process.env['HATRACK_PORT'] ?? 4173)

// Every worker reads this file again; what the first has found holds for all.
const executablePath = process.env['HATRACK_BROWSER'] ??= findBrowser()

const ci = Boolean(process.env['CI'])
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: resolve(root, 'test-results'),
  forbidOnly: ci,
  fullyParallel: true,
  // A journey that passes at the second try is a journey that fails for every other person.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['HATRACK_JOURNEYS_JSON'] ?? resolve(root, 'test-results/journeys.json') }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // A trace of every journey takes as long as the journeys themselves; `--trace=on` has one of the journey that is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
    // Each page of each journey would fetch and keep the whole app; those that are about that allow it.
    serviceWorkers: 'block',
    actionTimeout: 15_000,
    launchOptions: {
      executablePath,
      args: [
        // Chromium refuses to start its sandbox as root, which is who most containers run as.
        ...(isRoot ? ['--no-sandbox'] : []),
        // The browser's own errands would look like requests of the app to whoever watches the network.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: !ci,
    timeout: 30_000,
  },
})
