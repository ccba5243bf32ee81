import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const documents = ['README.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))]
const textOf = (name: string) => readFileSync(name, 'utf8')

/** As GitHub makes them of headings. */
const anchorsOf = (name: string) => [...textOf(name).matchAll(/^#+ (.*)$/gm)].map(([, words]) => words!.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'))

function isThere(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? from : join(dirname(from), path)
  return existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor))
}

describe('what is written beside the program', () => {
  it('links only to what is there', () => {
    const dead = documents.flatMap((name) => [...textOf(name).matchAll(/\]\((?!https?:)([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
      .map(([, link, picture]) => (link ?? picture)!).filter((link) => !isThere(name, link)).map((link) => `${name}: ${link}`))
    expect(dead).toEqual([])
  })

  it('has each decision under a number of its own, in order, on one page', () => {
    const decisions = readdirSync('docs/adr').sort()
    expect(decisions.map((name) => name.slice(0, 4))).toEqual(decisions.map((_name, at) => String(at + 1).padStart(4, '0')))
    for (const [at, name] of decisions.entries()) {
      const text = textOf(join('docs/adr', name))
      expect(text, name).toMatch(new RegExp(`^# ${at + 1}\\. `))
      expect(text.split('\n').length, name).toBeLessThanOrEqual(41)
    }
  })

  it('speaks of decisions and files under docs that are there', () => {
    const missing = documents.flatMap((name) => [...textOf(name).matchAll(/`(docs\/[\w./-]+)`/g)].map(([, path]) => path!).filter((path) => !existsSync(path)).map((path) => `${name}: ${path}`))
    expect(missing).toEqual([])
  })
})
