import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostForTheirAge, newestKept, tooMany } from '../../src/persistence/version-thinning'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.parse('2026-06-01T12:00:00.000Z')

/** Each so long before now, given from the oldest on. */
const aged = (ages: readonly number[], length = 1_000) => ages.map((age, at) => ({ id: at + 1, at: new Date(now - age).toISOString(), length }))
const every = (step: number, from: number, until = 0) => Array.from({ length: Math.floor((from - until) / step) + 1 }, (_, at) => from - at * step)

type Kept = ReturnType<typeof aged>

/** Thinned until nothing goes any more, as many later versions would do. */
function thinned(versions: Kept): Kept {
  const dropped = new Set(tooMany(versions))
  return dropped.size === 0 ? versions : thinned(versions.filter(({ id }) => !dropped.has(id)))
}

const agesLeft = (ages: readonly number[]) => thinned(aged(ages)).map(({ id }) => ages[id - 1]!)

describe('which versions are let go', () => {
  it('a few at a time', () => {
    expect(tooMany(aged(every(10 * minute, 8 * hour)))).toHaveLength(mostForTheirAge)
  })

  it('none of the last two hours', () => {
    expect(tooMany(aged(every(10 * minute, 2 * hour - minute)))).toEqual([])
  })

  it('of this morning all but one an hour', () => {
    expect(agesLeft([...every(10 * minute, 10 * hour, 8 * hour), 2, 1, 0])).toEqual([10 * hour, 9 * hour, 8 * hour, 2, 1, 0])
  })

  it('of the weeks before all but one in three days, of the months before all but one a month', () => {
    const left = agesLeft(every(12 * hour, 100 * day))
    const gaps = left.slice(0, -1).map((age, at) => [age / day, (age - left[at + 1]!) / day] as const)
    expect(gaps.filter(([age]) => age > 61).map(([, gap]) => gap)).toEqual([30, 30])
    expect(new Set(gaps.filter(([age]) => age < 30 && age > 7).map(([, gap]) => gap))).toEqual(new Set([3]))
  })

  it('none for having been away', () => {
    expect(agesLeft(every(60 * day, 600 * day))).toEqual(every(60 * day, 600 * day))
  })

  it('a document that is edited for months keeps traces of all of it', () => {
    let kept: { id: number, at: string, length: number }[] = []
    let id = 0
    for (let time = now - 90 * day; time <= now; time += 30 * minute) {
      kept.push({ id: ++id, at: new Date(time).toISOString(), length: 1_000 })
      const dropped = new Set(tooMany(kept))
      kept = kept.filter((version) => !dropped.has(version.id))
    }
    const ages = kept.map(({ at }) => (now - Date.parse(at)) / day)
    expect(kept.length).toBeLessThanOrEqual(50)
    expect(ages[0]).toBe(90)
    expect(ages.filter((age) => age > 30 && age < 89).length).toBeGreaterThan(0)
    expect(ages.filter((age) => age > 3 && age < 30).length).toBeGreaterThan(5)
    expect(ages.filter((age) => age < 0.5).length).toBeGreaterThan(10)
  })

  it('more than may be: the oldest of what has been thinned out already', () => {
    const left = agesLeft(every(minute, 3 * hour))
    expect(left.length).toBeLessThanOrEqual(50)
    expect(left.slice(-newestKept)).toEqual([2 * minute, minute, 0])
  })

  it('larger together than may be: as many as there is room for, the newest three whatever their size', () => {
    const large = aged(every(hour, 5 * hour), 9_000_000)
    expect(large.length - tooMany(large).length).toBe(newestKept)
  })

  it.each([['ahead', '2126-06-01T12:00:00.000Z'], ['behind', '1970-01-01T00:00:00.000Z']])('a clock that was far %s for once makes nothing ancient', (_, wrong) => {
    const versions = aged(every(15 * minute, 10 * hour))
    const wrongAt = (place: number) => versions.map((version, at) => at === place ? { ...version, at: wrong } : version)
    expect(thinned(wrongAt(20)).length).toBeGreaterThanOrEqual(thinned(versions).length - 1)
    expect(tooMany(wrongAt(versions.length - 1)).length).toBeLessThanOrEqual(mostForTheirAge)
  })
})

describe('whatever the clock did', () => {
  const arbitraryVersions = fc.uniqueArray(
    fc.record({ id: fc.nat(100_000), at: fc.oneof(fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), fc.constant('no time')), length: fc.nat(3_000_000) }),
    { selector: ({ id }) => id, maxLength: 120 },
  )

  it('what is left is within the limits, has the newest, and is left the next time too', () => {
    fc.assert(fc.property(arbitraryVersions, (versions) => {
      const dropped = new Set(tooMany(versions))
      const left = versions.filter(({ id }) => !dropped.has(id))
      const newest = [...versions].sort((a, b) => b.id - a.id).slice(0, newestKept).map(({ id }) => id)
      expect(newest.filter((id) => dropped.has(id))).toEqual([])
      if (left.length > newestKept) {
        expect(left.length).toBeLessThanOrEqual(50)
        expect(left.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(20_000_000)
      }
      expect([...dropped].every((id) => versions.some((version) => version.id === id))).toBe(true)
    }), { numRuns: 300 })
  })
})
