import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { policyInPage, securityHeaders, serviceWorker } from './vite.plugins.ts'

const AT_THE_RIM = ['tests/{persistence,store,structure,support,ui}/**/*.test.ts']

export default defineConfig({
  // For the diagnostics: which program this is.
  define: { __BUILD__: JSON.stringify({ commit: lastCommit('%h'), date: lastCommit('%cs') }) },
  plugins: [react(), policyInPage(), serviceWorker()],
  // Relative, so that the build runs from any folder of any server.
  base: './',
  build: {
    target: 'es2022',
    // What the page starts with in two files, not in thirty: they are packed better, and the libraries stay in the cache.
    rolldownOptions: { output: { codeSplitting: { groups: [
      { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
      { name: 'page', tags: ['$initial'] },
    ] } } },
  },
  preview: { headers: securityHeaders },
  // In pieces, so that a job fetches what only it needs: the solver's 3.5 MB.
  worker: { format: 'es' },
  // It finds its WebAssembly beside itself, which it would not from the folder of what is prepared for the page.
  optimizeDeps: { exclude: ['highs'] },
  test: {
    setupFiles: ['tests/support/setup.ts'],
    // Two cores that lint and build at the same time are slower than one's own machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Vitest leaves one core to whoever watches; nobody watches, and of two that is half of all.
    maxWorkers: availableParallelism(),
    // A simulated page costs every file that gets one; pure code has to do without, and so proves that it can.
    // A lone *.test.ts that needs a page asks for it with `// @vitest-environment happy-dom`.
    // Pure code keeps nothing between tests, so its files share what they load; what is at the rim starts anew with each file.
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: ['tests/**/*.test.ts'], exclude: AT_THE_RIM, isolate: false } },
      { extends: true, test: { name: 'rim', environment: 'node', include: AT_THE_RIM } },
      { extends: true, test: { name: 'page', environment: 'happy-dom', include: ['tests/**/*.test.tsx'] } },
    ],
  },
})

/** A build from an archive knows no commit. */
function lastCommit(format: '%h' | '%cs'): string {
  try {
    return execFileSync('git', ['log', '-1', `--format=${format}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return 'unknown'
  }
}
