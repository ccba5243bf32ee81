import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from '../../vite.plugins'

const directives = new Map(contentSecurityPolicy.split('; ').map((directive) => {
  const [name = '', ...sources] = directive.split(' ')
  return [name, sources] as const
}))

describe('the policy of the page', () => {
  it('begins with nothing and opens no door to other servers, inline code or evaluated text', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
    const sources = [...directives].filter(([name]) => name.endsWith('-src')).flatMap(([, given]) => given)
    expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", 'blob:'])
    expect(directives.get('script-src')).toEqual(["'self'"])
  })

  it('is what the headers say, but for the two things that take a header', () => {
    expect(securityHeaders['Content-Security-Policy'].replace(" 'wasm-unsafe-eval'", '').replace("; frame-ancestors 'none'", '')).toBe(contentSecurityPolicy)
  })

  it('is told to those who deploy as it is', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../docs/deploying.md'), 'utf8')
    expect(Object.entries(securityHeaders).filter(([name, value]) => !page.includes(`\`${name}: ${value}\``))).toEqual([])
  })
})
