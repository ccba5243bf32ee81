/** The part of https://www.w3.org/TR/trusted-types/ that is used here; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { readonly createScriptURL: (url: string) => string }): unknown
  createPolicy(name: 'inert', rules: { readonly createHTML: (html: string) => string }): { readonly createHTML: (html: string) => unknown }
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }

let areOwnAllowed = false

/**
 * Lets workers be started from where the page comes from, and from nowhere else: until then, and without this, the page’s
 * Content-Security-Policy lets none be started at all.
 */
export function allowOwnWorkers(): void {
  if (areOwnAllowed) return
  areOwnAllowed = true
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (!new URL(url, location.href).href.startsWith(`${location.origin}/`)) throw new TypeError(`No code is run from ${url}.`)
      return url
    },
  })
}

let inert: { readonly createHTML: (html: string) => unknown } | null = null

/**
 * Markup for a place in which nothing runs: a frame without scripts, or a document that is only read. Never for the page
 * itself, which takes no markup at all.
 */
export function inertMarkup(html: string): string {
  inert ??= trustedTypes?.createPolicy('inert', { createHTML: (text) => text }) ?? { createHTML: (text) => text }
  // Browsers take the trusted type where markup is wanted; nothing types that yet.
  return inert.createHTML(html) as string
}
