import { resolve } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { baseURL, launchOptions, port } from './launch'

const root = resolve(import.meta.dirname, '../..')
const ci = Boolean(process.env['CI'])

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
    baseURL,
    // A trace of every journey takes as long as the journeys themselves; `--trace=on` has one of the journey that is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
    // Each page of each journey would fetch and keep the whole app; those that are about that allow it.
    serviceWorkers: 'block',
    actionTimeout: 15_000,
    launchOptions,
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: !ci,
    timeout: 30_000,
  },
})
