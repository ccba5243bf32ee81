// @ts-check
/** Serves a built folder as a real server does: packed, with types and lifetimes. Vite's own preview sends everything unpacked. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
  '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.png': 'image/png', '.wasm': 'application/wasm', '.ttf': 'font/ttf', '.txt': 'text/plain; charset=utf-8',
}

/**
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} on a free port of this machine
 */
export async function serveCompressed(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path)
    readFile(file).then(bytes => {
      const isNamedForItsContent = path.startsWith(`${sep}assets${sep}`)
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'cache-control': isNamedForItsContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      }).end(gzipSync(bytes))
    }, () => response.writeHead(404).end())
  })
  await new Promise((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise(done => { server.closeAllConnections(); server.close(() => done()) }),
  }
}
