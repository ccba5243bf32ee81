import { describe, expect, it } from 'vitest'
import { ranked, searchable } from '../../src/ui/search/rank'

const named = (...titles: readonly string[]) => titles.map((title) => ({ title, ...searchable(title, '') }))
const found = (query: string, ...titles: readonly string[]) => ranked(query, named(...titles)).shown.map(({ title }) => title)

describe('searching', () => {
  it('puts the very name first, then its beginning, then the beginning of a word, then what only contains it', () => {
    expect(found('cto', 'Director', 'Deputy CTO', 'CTO office', 'CTO')).toEqual(['CTO', 'CTO office', 'Deputy CTO', 'Director'])
  })

  it('asks for every word, in any order', () => {
    expect(found('eng vp', 'VP Engineering', 'VP Sales', 'Engineer')).toEqual(['VP Engineering'])
  })

  it('finds by initials, and without accents or case', () => {
    expect(found('hoi', 'Head of Infrastructure', 'Office')).toEqual(['Head of Infrastructure'])
    expect(found('JOSE', 'José')).toEqual(['José'])
  })

  it('finds by what else belongs to an entry, after names', () => {
    const entries = [{ id: 'lead', ...searchable('Lead', 'Ada King') }, { id: 'ada', ...searchable('Ada desk', '') }]
    expect(ranked('ada', entries).shown.map(({ id }) => id)).toEqual(['ada', 'lead'])
  })

  it('shows so many and says how many are left', () => {
    const many = named(...Array.from({ length: 1_000 }, (_, at) => `Team ${at}`))
    expect(ranked('team', many)).toMatchObject({ left: 950 })
    expect(ranked('', many)).toMatchObject({ left: 950 })
    expect(ranked('nobody', many)).toEqual({ shown: [], left: 0 })
  })
})
