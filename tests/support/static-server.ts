import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ttf': 'font/ttf', '.wasm': 'application/wasm',
}

/** What a server has, by path. */
export type Files = ReadonlyMap<string, Buffer>

export function filesIn(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(files.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]
  }))
}

export interface StaticServer {
  /** Of the folder, with a slash at its end. */
  readonly url: string
  /** Puts another version in the place of what it has. */
  deploy(files: Files): void
  close(): Promise<void>
}

/** As plain as a server can be, on a port of its own: files below a path, their types, and no header besides. */
export async function serve(first: Files, below: string): Promise<StaticServer> {
  let files = first
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://server')
    const path = pathname.startsWith(below) ? pathname.slice(below.length) || 'index.html' : ''
    const file = files.get(path)
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`,
    deploy: (next) => { files = next },
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
