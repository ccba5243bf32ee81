import { describe, expect, it } from 'vitest'
import { daysOf, timeOf, versionName } from '../../../src/ui/versions/version-words'

const now = new Date(2026, 10, 22, 16, 0)
const at = (...date: [number, number, number, number, number]) => new Date(...date).toISOString()
const version = (id: number, when: string) => ({ id, documentId: 'd', at: when, title: 'Acme', label: 'Move', length: 1 })

describe('the names of versions', () => {
  it.each([
    ['today', at(2026, 10, 22, 14, 5), 'the version of 14:05'],
    ['earlier', at(2026, 10, 20, 9, 0), 'the version of 20 November, 09:00'],
    ['yesterday, which is another day tomorrow', at(2026, 10, 21, 23, 59), 'the version of 21 November, 23:59'],
    ['another year', at(2025, 11, 31, 9, 0), 'the version of 31 December 2025, 09:00'],
  ])('tell the time of one of %s', (_when, then, name) => {
    expect(versionName({ at: then }, now)).toBe(name)
  })

  it('are grouped by day', () => {
    const versions = [version(4, at(2026, 10, 22, 14, 5)), version(3, at(2026, 10, 22, 9, 0)), version(2, at(2026, 10, 21, 9, 0)), version(1, at(2026, 10, 19, 9, 0))]
    expect(daysOf(versions, now).map(({ name, versions: those }) => [name, those.map(({ id }) => id)]))
      .toEqual([['Today', [4, 3]], ['Yesterday', [2]], ['Thursday 19 November', [1]]])
  })

  it('stay in their order where the clock was set back', () => {
    const versions = [version(3, at(2026, 10, 21, 9, 0)), version(2, at(2026, 10, 22, 9, 0)), version(1, at(2026, 10, 21, 8, 0))]
    expect(daysOf(versions, now).map(({ name }) => name)).toEqual(['Yesterday', 'Today', 'Yesterday'])
  })

  it('say so where a damaged record has no time', () => {
    expect(daysOf([version(1, 'yesterday?')], now)[0]?.name).toBe('At a time that is not known')
    expect(timeOf('yesterday?')).toBe('Unknown')
    expect(versionName({ at: 'yesterday?' }, now)).toBe('the version of a time that is not known')
  })
})
