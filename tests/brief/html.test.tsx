import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlOf } from '../../src/brief/html'
import { samples } from '../../src/samples'
import { overload } from '../../src/samples/overload'
import { arbitraryName } from '../support/arbitrary-text'
import { briefed, organisationIn } from './briefs'

const overloaded = organisationIn(overload.document)
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const page = htmlOf(briefed(overloaded), 'a4')

describe('the brief as a page', () => {
  it('runs nothing and fetches nothing', () => {
    for (const { document } of samples) {
      const html = htmlOf(briefed(organisationIn(document)), 'a4')
      expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|@import|url\((?!#)|(?:src|href)=/i)
      expect(html.replace('http://www.w3.org/2000/svg', '').replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/)
    }
  })

  it('forbids it once more', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  it('has one heading for the whole, one for each section, and says its language', () => {
    const { documentElement, title } = parsed(page)
    expect(documentElement.lang).toBe('en')
    expect(title).toBe('Who leads technology')
    expect(documentElement.querySelectorAll('h1').length).toBe(1)
    expect([...documentElement.querySelectorAll('h2')].map(({ textContent }) => textContent).slice(0, 3)).toEqual(['In short', 'The company', 'The chart'])
  })

  it('names its tables and their columns and rows', () => {
    const table = parsed(page).querySelector('table')!
    expect(table.querySelector('caption')?.textContent).toBe('Who carries the most')
    expect(table.querySelector('thead th')?.getAttribute('scope')).toBe('col')
    expect(table.querySelector('tbody th')?.getAttribute('scope')).toBe('row')
  })

  it('gives what a picture shows to whoever cannot see it', () => {
    expect(parsed(page).querySelector('figure svg title')?.textContent).toBe('The chart of As is')
    expect(page).toContain('<summary>The same in words</summary><ul><li>Oluwaseun Adeyemi (CEO)')
  })

  it('has another id for each pattern, so that no picture takes the colours of another', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is set for the paper that is asked for', () => {
    expect(page).toContain('@page { size: A4;')
    expect(htmlOf(briefed(overloaded), 'letter')).toContain('@page { size: letter;')
  })

  it('shows any name as text', () => {
    fc.assert(fc.property(arbitraryName(), (name) => {
      const positions = overloaded.positions.map((position, at) => at === 0 ? { ...position, holder: name, title: name } : position)
      const brief = briefed({ ...overloaded, positions, company: { ...overloaded.company, name } }, { title: name })
      const html = htmlOf(brief, 'a4')
      const shown = name.replace(/[\p{Cc}\ufffe\uffff]/gu, '').replace(/\p{Surrogate}/gu, '\ufffd')
      expect(parsed(html).querySelector('h1')?.textContent.trim()).toBe(shown.trim() === '' ? 'Decision brief' : shown.trim())
      expect(html).not.toMatch(/<script|<img|<\/style>[\s\S]*<\/style>/)
    }), { numRuns: 40 })
  })
})
