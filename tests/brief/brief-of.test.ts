import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/knowledge/responsibilities'
import { plainText, type Block, type Section } from '../../src/brief/brief'
import { htmlOf } from '../../src/brief/html'
import { markdownOf } from '../../src/brief/markdown'
import { runRules } from '../../src/rules/run-rules'
import { samples } from '../../src/samples'
import { overload } from '../../src/samples/overload'
import { largeDocument } from '../bench/organisations'
import { briefed, organisationIn, outlinedCompany, sectionOf } from './briefs'

const overloaded = organisationIn(overload.document)

const wordsOf = (section: Section | undefined): string => (section?.blocks ?? []).map(wordsOfBlock).join('\n')

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': return block.text
    case 'paragraph': return plainText(block.text)
    case 'list': return block.items.map(({ text }) => plainText(text)).join('\n')
    case 'facts': return block.facts.map(({ term, text }) => `${term}: ${plainText(text)}`).join('\n')
    case 'table': return [block.caption, ...block.rows.map((row) => row.join(' | '))].join('\n')
    case 'figure': return block.scene.title
    case 'entry': return [block.title, ...block.blocks.map(wordsOfBlock)].join('\n')
  }
}

const tableIn = (section: Section | undefined, caption: string) => section?.blocks.find((block) => block.kind === 'table' && block.caption === caption)

describe('the brief in short', () => {
  const small = outlinedCompany(`
    CEO (Ada Obi)
      CTO (Maya Chen): all-outward
      CIO (vacant): pmo
  `)

  it('says how large company and chart are, who carries the most and what nobody answers for', () => {
    const words = wordsOf(sectionOf(briefed(small), 'In short')).replaceAll('\u00a0', ' ')
    expect(words).toContain('Kestrel has 200 employees. The chart has 3 positions, 1 of them vacant, and 29 responsibilities of technology are in scope.')
    expect(words).toMatch(/Maya Chen \(CTO\) carries the most: \d+ responsibilities, answering for all of them, which is \d+ % of what the seat can carry\./)
    expect(words).toMatch(/Nobody answers for \d+ of them\./)
  })

  it.each([
    ['nothing in scope', { inScope: false, effort: null }, 'no responsibility of technology is in scope. So there is nothing to hand out.'],
    ['nothing that takes any effort', { inScope: true, effort: 0 }, '29 responsibilities of technology are in scope. What has been given to somebody takes no effort.'],
  ])('with %s says why nobody carries anything', (_, adjustment, words) => {
    const adjusted = { ...outlinedCompany('CTO (Maya Chen): all'), adjustments: catalogue.map(({ id }) => ({ id, reason: 'Bought.', ...adjustment })) }
    expect(wordsOf(sectionOf(briefed(adjusted), 'In short'))).toContain(words)
  })

  it('names a bound of ours as ours, and a changed one as changed', () => {
    expect(wordsOf(sectionOf(briefed(small), 'In short'))).toContain('75\u00a0% (our assumption)')
    const changed = { ...small, company: { ...small.company, assumptions: { 'neglect-below': 0.6 } } }
    expect(wordsOf(sectionOf(briefed(changed), 'In short'))).toContain('60\u00a0% (set for this company; ours is 75\u00a0%)')
    expect(tableIn(sectionOf(briefed(changed), 'The company'), 'Assumptions changed for this company')).toMatchObject({ rows: [['An area is neglected below an attention of', '75\u00a0%', '60\u00a0%']] })
  })

  it('has little to say of an empty chart, and says so', () => {
    const empty = { ...small, positions: [], assignments: [] }
    expect(wordsOf(sectionOf(briefed(empty), 'In short'))).toBe('There is nobody on the chart yet, so nothing can be said of it.')
  })
})

describe('findings in the brief', () => {
  it('have their numbers, what they rest on and both sides of the sources', () => {
    const entry = sectionOf(briefed(overloaded), 'Findings')!.blocks.find((block) => block.kind === 'entry' && block.title === 'Director of Technology wears both hats')!
    expect(entry).toMatchObject({ kind: 'entry', mark: 'warning', basis: 'inferred' })
    expect(wordsOfBlock(entry)).toContain('Both orientations count from a share of the load of: 25\u00a0% (our assumption)')
    expect(wordsOfBlock(entry)).toMatch(/^For: Where the roles are unclear/m)
    expect(wordsOfBlock(entry)).toMatch(/^Against: In a small company .*Coleman, by January 2013$/m)
    expect(wordsOfBlock(entry)).toContain('What would help, best first: Hire a CIO for the inward work')
  })

  it('that are waived stand apart with the reason', () => {
    const [finding] = runRules(overloaded).findings
    const brief = briefed(overloaded, {}, [{ id: finding!.id, severity: finding!.severity, reason: 'Until the budget in spring.' }])
    expect(wordsOf(sectionOf(brief, 'Findings'))).not.toContain(finding!.title)
    expect(wordsOf(sectionOf(brief, 'Known and left as it is'))).toContain(`${finding!.title}\nWhy: Until the budget in spring.`)
  })

  it('that ask a question stand with what is open', () => {
    const brief = briefed(organisationIn(samples.find(({ id }) => id === 'both-roles')!.document))
    const questions = sectionOf(brief, 'Open questions')!.blocks.filter((block) => block.kind === 'entry')
    expect(questions.map(({ mark }) => mark)).toEqual(['question'])
    expect(sectionOf(brief, 'Findings')!.blocks.some((block) => block.kind === 'entry' && block.mark === 'question')).toBe(false)
  })
})

describe('what is open', () => {
  it('names vacant seats, work that nobody answers for, and why something is out of scope', () => {
    const chart = outlinedCompany(`
      CEO (Ada Obi)
        CIO (vacant): pmo
    `)
    const words = wordsOf(sectionOf(briefed({ ...chart, adjustments: [{ id: 'cybersecurity', inScope: false, reason: 'Bought in.', effort: null }] }), 'Open questions'))
    expect(words).toContain('Vacant seats\nCIO')
    expect(words).toContain('Cybersecurity: Bought in.')
    expect(words).toContain('Nobody answers for\nIT infrastructure')
  })

  it('tells which rules said nothing, and why', () => {
    expect(wordsOf(sectionOf(briefed(overloaded), 'What was not checked'))).toContain('In biotech the CIO and the CTO are two people: The company is no biotech.')
  })
})

describe('before and after', () => {
  const after = { ...overloaded, positions: overloaded.positions.map((position) => position.role === 'CIO-CTO' ? { ...position, managerId: null } : position) }
  const [was, is] = [{ name: 'As is', organisation: overloaded, waivers: [] }, { name: 'Option', organisation: { ...after, scenarioId: 'option' }, waivers: [] }]

  it('tells what differs from the baseline', () => {
    const section = sectionOf(briefed(is.organisation, { scenario: is, baseline: was, scenarios: [was, is] }), 'Before and after')
    expect(section?.title).toBe('Before and after: As is and Option')
    expect(wordsOf(section)).toContain('Director of Technology moved from CEO to the top')
  })

  it('sets the scenarios side by side where the baseline itself is told', () => {
    const section = sectionOf(briefed(overloaded, { scenario: was, scenarios: [was, is] }), 'The scenarios')
    expect(wordsOf(section)).toMatch(/As is \(this one\) \| 1 \| 1 \| 0[\s\S]*Option \| /)
  })

  it('is not there where there is one scenario', () => {
    expect(briefed(overloaded).sections.map(({ title }) => title)).toEqual([
      'In short', 'The company', 'The chart', 'Findings', 'What was not checked', 'How this was reckoned', 'Sources',
    ])
  })
})

describe('any brief', () => {
  it.each(samples)('has no number that is none: $id', ({ document }) => {
    const brief = briefed(organisationIn(document))
    for (const text of [markdownOf(brief), htmlOf(brief, 'a4')]) expect(text).not.toMatch(/\b(?:undefined|NaN|Infinity|null|\[object)\b/)
  })

  it('stays short and legible for a thousand positions', () => {
    const brief = briefed(organisationIn(largeDocument(1000)))
    const figure = sectionOf(brief, 'The chart')!.blocks.find((block) => block.kind === 'figure')!
    expect(figure.caption).toMatch(/^The upper levels: \d+ positions are folded away/)
    expect(figure.scene.width).toBeLessThan(2100)
    expect(markdownOf(brief).split('\n').length).toBeLessThan(500)
    expect(tableIn(sectionOf(brief, 'In short'), 'Who carries the most')).toMatchObject({ left: 992 })
  })
})
