import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Builds the peers' pages for production, as Hatrack is. */
export async function buildPeers(outDir) {
  await build({
    root, base: './', configFile: false, logLevel: 'error', plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000, rollupOptions: { input: [`${root}d3-org-chart.html`, `${root}react-flow.html`] } },
  })
}
