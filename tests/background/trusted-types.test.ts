import { beforeEach, describe, expect, it, vi } from 'vitest'

type Rules = Readonly<Record<'createScriptURL' | 'createHTML', (text: string) => string>>

const policies = new Map<string, Rules>()

beforeEach(() => {
  policies.clear()
  vi.resetModules()
  vi.stubGlobal('location', new URL('https://intranet.example/hatrack/'))
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: Rules) {
      // As the policy of the page has it: no name twice.
      if (policies.has(name)) throw new TypeError(`Policy ${name} exists.`)
      policies.set(name, rules)
      return { createHTML: (html: string) => ({ trusted: rules.createHTML(html) }) }
    },
  })
  return () => vi.unstubAllGlobals()
})

const types = () => import('../../src/background/trusted-types')

describe('where a worker may come from', () => {
  it('is the page’s own server, allowed once', async () => {
    const { allowOwnWorkers } = await types()
    allowOwnWorkers()
    allowOwnWorkers()
    expect(policies.get('default')?.createScriptURL('https://intranet.example/hatrack/assets/worker.js')).toBe('https://intranet.example/hatrack/assets/worker.js')
  })

  it.each([
    'https://elsewhere.example/worker.js', '//elsewhere.example/worker.js', 'https://intranet.example.elsewhere.example/worker.js',
    'data:text/javascript,1', 'blob:https://intranet.example/1', 'javascript:1',
  ])('is not %s', async (url) => {
    const { allowOwnWorkers } = await types()
    allowOwnWorkers()
    expect(() => policies.get('default')?.createScriptURL(url)).toThrow(TypeError)
  })
})

describe('markup for a place in which nothing runs', () => {
  it('is marked as that where the browser has the mark', async () => {
    const { inertMarkup } = await types()
    expect([inertMarkup('<p>'), inertMarkup('<b>')]).toEqual([{ trusted: '<p>' }, { trusted: '<b>' }])
  })

  it('is a plain text elsewhere', async () => {
    vi.stubGlobal('trustedTypes', undefined)
    const { allowOwnWorkers, inertMarkup } = await types()
    allowOwnWorkers()
    expect(inertMarkup('<p>')).toBe('<p>')
  })
})
