import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify, transformWithOxc, type Plugin } from 'vite'

/**
 * What the page may do; everything else is refused. Stands in the built page, so that it holds on any server.
 * What takes a header (no framing; WebAssembly in the worker, whose policy comes with its own response) is in docs/deploying.md.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Previews of pictures that were drawn here.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default inert',
].join('; ')

/** What docs/deploying.md has servers send. The page's own policy stays the stricter one: it runs no WebAssembly. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") + "; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Puts the policy into the built page. Not into the one for development, whose server writes scripts into it. */
export function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: (html) => html.replace('<meta name="viewport"', `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />\n    $&`),
  }
}

const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64')

/** Replaced in the page by the version, which follows from all that was built. */
const versionMark = '%BUILD%'

/** Writes the service worker: its code with the list of all files before it, each with what it must hold. */
export function serviceWorker(): Plugin {
  let publicDir = ''
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The build has no index.html.')
        const files = new Map<string, string | Uint8Array>(readdirSync(publicDir).map((name) => [name, readFileSync(join(publicDir, name))]))
        for (const [name, part] of Object.entries(bundle)) files.set(name, part.type === 'asset' ? part.source : part.code)
        const version = createHash('sha256').update([...files].map(([name, content]) => `${name} ${digestOf(content)}`).sort().join('\n')).digest('hex').slice(0, 12)
        page.source = String(page.source).replace(versionMark, version)
        files.set('index.html', page.source)
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: await serviceWorkerWith(files, version) })
      },
    },
  }
}

/** The service worker of an app that consists of these files. */
export async function serviceWorkerWith(files: ReadonlyMap<string, string | Uint8Array>, version: string): Promise<string> {
  const path = join(import.meta.dirname, 'src/offline/service-worker.ts')
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path)
  const built = {
    version,
    bytes: [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0),
    files: Object.fromEntries([...files].sort(([a], [b]) => a < b ? -1 : 1).map(([name, content]) => [name, `sha256-${digestOf(content)}`])),
  }
  return (await minify(path, `const built = ${JSON.stringify(built)}\n${code}`)).code
}
