import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { catalogue } from '../../src/knowledge/responsibilities'
import { automaticArrangement } from '../../src/model/arrangement'
import { organisationOf } from '../../src/model/organisation-of'
import { newPosition } from '../../src/model/position'
import { directions, type Direction, type Organisation } from '../../src/model/organisation'
import { bothHats } from '../../src/samples/both-hats'
import { chartPages, pagesTold, smallWordsTold, type ChartPage, type PagedChart } from '../../src/scene/pages/chart-pages'
import { pageMarks } from '../../src/scene/pages/page-marks'
import { planPages, type PlannedPage } from '../../src/scene/pages/page-plan'
import { longestSide, papers } from '../../src/scene/pages/paper'
import { expectInside, groupsOf, textsOf, wordsOf } from './pictures'

function chart(organisation: Organisation | string, more: Partial<PagedChart> = {}): PagedChart {
  const read = typeof organisation === 'string' ? organisationFromOutline({ name: 'Northwind', headcount: 300 }, organisation) : organisation
  return { organisation: read, arrangement: automaticArrangement, theme: 'light', legend: true, title: 'Northwind', scenarioName: 'As is', date: '12 May 2026', ...more }
}

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n')
}

const perManager = { paper: papers.a4, pages: 'per-manager' } as const
const wide = `CEO (Ann)\n${lines(200, (at) => `  Team ${at} [team]`)}`
const chain = lines(60, (at) => `${'  '.repeat(at)}Level ${at} [manager]`)
/** A CEO with four managers of twelve teams each, and one of two. */
const typical = `CEO (Ann)\n${lines(4, (at) => `  Manager ${at} [manager]\n${lines(40, (team) => `    Team ${at}-${team} [team]`)}`)}\n  Office [manager]\n    Desk [team]\n    Post [team]`

function titlesOn({ scene }: ChartPage): readonly string[] {
  return groupsOf(scene).map(({ title }) => title)
}

describe('a page per manager', () => {
  it('begins with the top and its direct reports', () => {
    const [first] = chartPages(chart(typical), perManager)
    expect(titlesOn(first!)).toEqual(['CEO, Ann, 0 %', 'Manager 0, vacant', 'Manager 1, vacant', 'Manager 2, vacant', 'Manager 3, vacant', 'Office, vacant'].map((title) => expect.stringContaining(title.split(',')[0]!) as string))
  })

  it('says on a card where its reports are, and there where it came from', () => {
    const pages = chartPages(chart(typical), perManager)
    const words = wordsOf(pages[0]!.scene.shapes)
    expect(words.filter((word) => word.startsWith('→'))).toHaveLength(5)
    for (const page of pages.slice(1)) expect(wordsOf(page.scene.shapes)).toContain('from page 1')
    expect(words).toContain(`1 of ${pages.length}`)
  })

  it('puts small branches of one manager on one page', () => {
    const pages = chartPages(chart(`CEO\n${lines(12, (at) => `  Manager ${at} [manager]\n${lines(5, (team) => `    Team ${at}-${team} [team]`)}`)}`), perManager)
    expect(pages.length).toBeLessThan(5)
    expect(pages[1]!.managerId).toBeNull()
  })

  it('is one page, without numbers and marks, where everything fits on one', () => {
    const pages = chartPages(chart('CEO\n  CTO\n    Team [team]\n  CIO'), perManager)
    expect(pages).toHaveLength(1)
    expect(pages[0]!.links).toEqual([])
    expect(wordsOf(pages[0]!.scene.shapes).filter((word) => / of |page/.test(word))).toEqual([])
    expect(pagesTold(pages)).toEqual([])
  })

  it('spreads many direct reports over several pages, about as many on each', () => {
    const pages = chartPages(chart(wide), perManager)
    const counts = pages.map((page) => groupsOf(page.scene).length - 1)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    expect(wordsOf(pages[1]!.scene.shapes)).toContain(`CEO, Ann (continued, 2 of ${pages.length})`)
    expect(pagesTold(pages)).toEqual([`${pages.length} pages.`])
  })

  it('gives no page to one card of a chain', () => {
    const pages = chartPages(chart(chain), perManager)
    expect(pages.length).toBeLessThan(12)
    for (const page of pages) expect(groupsOf(page.scene).length).toBeGreaterThan(2)
  })

  it('fills pages with several that report to nobody', () => {
    const pages = chartPages(chart(lines(90, (at) => `Root ${at} [team]`)), perManager)
    expect(pages.length).toBeLessThan(4)
    expect(pages.flatMap(titlesOn)).toHaveLength(90)
  })

  it('draws dotted lines where both ends are on the page', () => {
    const pages = chartPages(chart(`${typical}\nlink Manager 0 -- Manager 1\nlink Team 0-1 -- Team 1-1`), perManager)
    const dotted = pages.map(({ scene }) => scene.shapes.filter((shape) => shape.kind === 'path' && shape.dash).length)
    expect(dotted.reduce((sum, count) => sum + count, 0)).toBe(1)
  })

  it('tells of a card that is larger than a page, and still draws it', () => {
    const pages = chartPages(chart(`CTO: all\n${lines(2, (at) => `  Manager ${at}: all`)}`), { paper: { ...papers.a4, width: 300, height: 300 }, pages: 'per-manager' })
    expect(pagesTold(pages)).toContain('A card on page 1 is larger than the page, so its words are small there.')
    for (const { scene } of pages) expectInside(scene)
  })
})

describe('one page', () => {
  const one = { paper: papers.a4, pages: 'one' } as const

  it('is a sheet of A4, lying on its side for a wide chart', () => {
    const [page] = chartPages(chart('CEO\n  CTO\n  CIO\n  COO [manager]'), one)
    expect([page!.scene.width, page!.scene.height]).toEqual([841.89, 595.28])
    expect(page!.told).toEqual([])
  })

  it('is a larger sheet where A4 would be too small to read, and says so', () => {
    const [page] = chartPages(chart(wide), one)
    expect([page!.scene.width, page!.scene.height]).toEqual([1683.78, 1190.55])
    expect(page!.told).toEqual(['Too small to read on A4, so the sheet is A2.'])
  })

  it('is a sheet of its own size where no common one is large enough, and no larger than readers show', () => {
    const [long] = chartPages(chart(chain), one)
    expect(long!.told).toEqual([expect.stringMatching(/^Too small to read on A4, so the sheet is \d+ × \d+ cm\.$/)])
    const [longer] = chartPages(chart(lines(300, (at) => `${'  '.repeat(at)}Level ${at} [manager]`)), one)
    expect(longer!.scene.height).toBe(longestSide)
    expect(longer!.told[0]).toContain('a page per manager shows them larger')
  })

  it('stays a slide, and says what to do instead', () => {
    const [page] = chartPages(chart(wide), { ...one, paper: papers.slide })
    expect([page!.scene.width, page!.scene.height]).toEqual([960, 540])
    expect(page!.told).toEqual(['The words are too small to read on one slide. A page per manager shows them larger.'])
  })

  it('says so where there is nobody', () => {
    const nobody = { ...chart('CEO').organisation, positions: [], assignments: [] }
    for (const pages of ['one', 'per-manager'] as const) {
      const [page, ...others] = chartPages(chart(nobody), { paper: papers.a4, pages })
      expect(wordsOf(page!.scene.shapes)).toContain('No positions yet')
      expect(others).toEqual([])
    }
  })
})

it('hidden names are on no page', () => {
  const organisation = chart(typical).organisation
  const hidden = { ...organisation, positions: organisation.positions.map((position) => ({ ...position, holder: position.holder && '' })) }
  expect(JSON.stringify(chartPages(chart(hidden), perManager))).not.toContain('Ann')
})

/** A forest of cards of every size: whom each reports to (itself or a later one: nobody), and how much it does. */
const arbitraryOrganisation = fc.array(fc.tuple(fc.nat(400), fc.constantFrom(0, 0, 0, 1, 3, 9, 20)), { minLength: 1, maxLength: 120 }).map((seats): Organisation => {
  const base = organisationFromOutline({ name: 'X', headcount: 500 }, 'CEO')
  return {
    ...base, collaborations: [],
    positions: seats.map(([manager], at) => ({ ...newPosition(`p${at}`, `Seat ${at}`, 'manager', manager % (at + 3) < at ? `p${manager % (at + 3)}` : null), holder: `Person ${at}` })),
    assignments: seats.flatMap(([, count], at) => catalogue.slice(0, count).map(({ id }) => ({ responsibilityId: id, positionId: `p${at}`, kind: 'delegated' as const }))),
  }
})
const anyPaper = fc.constantFrom(papers.a4, papers.letter, papers.slide)

function ownPages(plan: readonly PlannedPage[]): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, number[]>()
  plan.forEach((page, at) => {
    for (const { id } of page.positions) if (!page.repeated.has(id)) pages.set(id, [...pages.get(id) ?? [], at + 1])
  })
  return pages
}

/** Where each is met first: below the manager, or at the top. */
function firstPages(plan: readonly PlannedPage[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  plan.forEach((page, at) => { for (const { id } of page.positions) if (!pages.has(id)) pages.set(id, at + 1) })
  return pages
}

it('a leader with more work than there is room for below the manager stands there in short, and in full on a page of their own', () => {
  const pages = chartPages(chart(organisationOf(bothHats.document, bothHats.document.baselineId)!), { paper: papers.slide, pages: 'per-manager' })
  expect(pages.flatMap(({ told }) => told)).toEqual([])
  const chipsOn = (at: number) => wordsOf(pages[at]!.scene.shapes).filter((word) => word === 'IT budget').length
  expect(pages.map((_, at) => chipsOn(at))).toEqual([0, 1, 0])
  expect(wordsOf(pages[0]!.scene.shapes)).toContain('→ pages 2–3')
  expect(wordsOf(pages[1]!.scene.shapes)).toContain('from page 1')
})

describe('of any organisation', () => {
  const plans = fc.tuple(arbitraryOrganisation, fc.constantFrom<Direction>(...directions), fc.record({ width: fc.integer({ min: 300, max: 900 }), height: fc.integer({ min: 300, max: 700 }) }))

  it('everybody has a card of their own on one page, beside whoever they report to', () => {
    fc.assert(fc.property(plans, ([organisation, direction, room]) => {
      const plan = planPages(organisation, direction, room, papers.a4)
      const own = ownPages(plan)
      expect([...own.values()].filter((pages) => pages.length !== 1)).toEqual([])
      expect([...own.keys()].sort()).toEqual(organisation.positions.map(({ id }) => id).sort())
      for (const page of plan) {
        const here = new Set(page.positions.map(({ id }) => id))
        expect(here.size).toBe(page.positions.length)
        for (const { id, managerId } of page.positions) {
          if (managerId !== null && !page.heads.some((head) => head.id === id)) expect(here).toContain(managerId)
        }
      }
    }), { numRuns: 60 })
  })

  it('each mark leads to the page where the card, all of its work, or the reports of its position, stand', () => {
    fc.assert(fc.property(plans, ([organisation, direction, room]) => {
      const plan = planPages(organisation, direction, room, papers.a4)
      const [first, own] = [firstPages(plan), ownPages(plan)]
      pageMarks(organisation, plan).forEach((marks, at) => {
        for (const { positionId, edge, toPage } of marks) {
          if (edge === 'top') expect(first.get(positionId)).toBe(toPage)
          else expect(own.get(positionId)![0] === toPage || plan[toPage - 1]!.positions.some(({ id, managerId }) => managerId === positionId && first.get(id) === toPage)).toBe(true)
        }
        const marked = new Set(marks.filter(({ edge }) => edge === 'bottom').map(({ positionId }) => positionId))
        const led = plan[at]!.positions.filter(({ id }) => own.get(id)![0]! > at + 1 || organisation.positions.some((report) => report.managerId === id && first.get(report.id)! > at + 1))
        expect([...marked].sort()).toEqual(led.map(({ id }) => id).sort())
      })
    }), { numRuns: 60 })
  })

  it('nothing is outside a sheet, nothing too small to read, and links are where the marks are', () => {
    fc.assert(fc.property(arbitraryOrganisation, anyPaper, fc.constantFrom('one' as const, 'per-manager' as const), (organisation, paper, pages) => {
      const made = chartPages(chart(organisation), { paper, pages })
      for (const { scene, links, told } of made) {
        expectInside(scene)
        expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity/)
        const smallest = Math.min(...groupsOf(scene).flatMap(({ shapes }) => textsOf(shapes).map(({ size }) => size)))
        if (!told.some((sentence) => /small there|too small to read on one|Even there/.test(sentence))) expect(smallest).toBeGreaterThanOrEqual(pages === 'one' ? 5.5 : 6.47)
        // A larger card has its page to itself, but for its manager's.
        if (told.some((sentence) => sentence.includes('small there'))) expect(groupsOf(scene).length).toBeLessThanOrEqual(2)
        for (const { x, y, width, height, toPage } of links) {
          expect(made[toPage - 1]).toBeDefined()
          expect(x >= 0 && y >= 0 && x + width <= scene.width && y + height <= scene.height).toBe(true)
        }
        const marks = wordsOf(scene.shapes).filter((word) => /^(?:from page \d+|→ pages? [\d–]+)$/.test(word))
        expect(links).toHaveLength(marks.length)
      }
    }), { numRuns: 60 })
  })
})

it('cards that are too large for many pages are told of once, with how many pages there are', () => {
  const page = (at: number) => ({ told: [`A card on page ${at} is larger than the page, so its words are small there.`] })
  expect(smallWordsTold([page(1), { told: [] }])).toEqual(page(1).told)
  expect(smallWordsTold([page(1), page(2), page(3), page(4)])).toEqual(['Cards on 4 pages are larger than the page, so their words are small there.'])
})
