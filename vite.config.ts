import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { policyInPage, securityHeaders, serviceWorker } from './vite.plugins.ts'

export default defineConfig({
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
    // A simulated page costs every file that gets one; pure code has to do without, and so proves that it can.
    // A lone *.test.ts that needs a page asks for it with `// @vitest-environment happy-dom`.
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: ['tests/**/*.test.ts'] } },
      { extends: true, test: { name: 'page', environment: 'happy-dom', include: ['tests/**/*.test.tsx'] } },
    ],
  },
})
