import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { nameless } from '../../src/model/nameless'
import type { FindingMark } from '../../src/scene/drawing'
import { colour } from '../../src/scene/tokens'
import { everything, flatOf, groupsOf, sceneOf, sceneOfOutline, textsOf, wordsOf } from './pictures'

const cardOf = (outline: string, title: string, picture = {}, headcount = 200) =>
  groupsOf(sceneOfOutline(outline, picture, headcount)).find((group) => group.title.startsWith(title))!

describe('the whole picture', () => {
  test('has one card a position, in their order, below them the lines', () => {
    const { shapes } = sceneOfOutline(everything)
    expect(shapes.flatMap((shape) => shape.kind === 'group' ? [shape.id] : []))
      .toEqual(['ceo', 'cto', 'engineering', 'robotics', 'web', 'operations', 'sales'])
    const below = shapes.slice(0, shapes.findIndex(({ kind }) => kind === 'group'))
    expect(below.filter((shape) => shape.kind === 'path' && shape.stroke === colour('line-2', 'light'))).toHaveLength(6)
    expect(below.filter((shape) => shape.kind === 'path' && shape.dash)).toHaveLength(1)
  })

  test('says what it shows, and of which day', () => {
    expect(wordsOf(sceneOfOutline(everything).shapes)).toEqual(expect.arrayContaining([
      'Northwind', 'As is', '12 May 2026 · 7 positions · headcount 200', 'Over capacity', 'Made with Hatrack',
    ]))
    expect(wordsOf(sceneOfOutline('CEO', {}, 12_000).shapes)).toContain('12 May 2026 · 1 position · headcount 12,000')
  })

  test('does without its legend, and without a date', () => {
    const words = wordsOf(sceneOfOutline('CEO', { legend: false, date: '' }).shapes)
    expect(words).not.toContain('Over capacity')
    expect(words).toEqual(expect.arrayContaining(['1 position · headcount 200', 'Made with Hatrack']))
  })

  test('of nobody says so', () => expect(wordsOf(sceneOfOutline('').shapes)).toContain('No positions yet'))

  test('is the same form in light and dark', () => {
    const form = (theme: 'light' | 'dark') => JSON.stringify(sceneOfOutline(everything, { theme })).replace(/#[0-9a-f]{6}/g, '#')
    expect(form('dark')).toBe(form('light'))
    expect(sceneOfOutline('CEO', { theme: 'dark' }).background).toBe(colour('canvas', 'dark'))
  })

  test('gives wide charts larger words above and below', () => {
    const wide = sceneOfOutline(`CEO\n${Array.from({ length: 60 }, (_, at) => `  M${at}\n    N${at}: pmo`).join('\n')}`)
    const sizes = wide.shapes.flatMap((shape) => shape.kind === 'text' ? [shape.size] : [])
    expect(Math.max(...sizes)).toBeGreaterThan(20)
    expect(Math.min(...sizes)).toBeGreaterThan(12)
  })
})

describe('a card', () => {
  test('names seat, person and load', () => {
    const { title, shapes } = cardOf(everything, 'CTO')
    expect(title).toMatch(/^CTO, Maya Chen, \d+ %$/)
    expect(wordsOf(shapes)).toEqual(expect.arrayContaining(['CTO', 'Maya Chen', '%', 'Outward', 'Inward']))
    expect(wordsOf(shapes).find((text) => text.includes('pts'))).toMatch(/^\d+ · \d+ pts$/)
  })

  test('shows the seat only when names are hidden', () => {
    const { shapes } = sceneOf(nameless(organisationFromOutline({}, everything)))
    expect(JSON.stringify(shapes)).not.toMatch(/Maya|Erik|Priya|Mateo/)
    expect(wordsOf(shapes)).toEqual(expect.arrayContaining(['CTO', 'Sales', 'Vacant']))
  })

  test('of an empty seat is dashed and has no figure', () => {
    const { title, shapes } = cardOf(everything, 'Operations')
    expect(title).toBe('Operations, vacant')
    expect(wordsOf(shapes)).toEqual(expect.arrayContaining(['Vacant', 'PMO', 'IT operations']))
    expect(wordsOf(shapes)).not.toContain('%')
    const dashed = flatOf(shapes).filter((shape) => shape.kind === 'rect' && shape.dash)
    expect(dashed).toHaveLength(2)
    expect(dashed[0]).toMatchObject({ fill: colour('canvas', 'light') })
    expect(shapes.some((shape) => shape.kind === 'rect' && shape.hatch)).toBe(false)
  })

  test('of a team is compact: a pip in the hue of its strength, or in both', () => {
    const pips = (title: string) => cardOf(everything, title).shapes.filter((shape) => shape.kind === 'rect' && shape.width === 3)
    expect(pips('Robotics')).toMatchObject([{ fill: colour('out', 'light') }])
    expect(pips('Web')).toMatchObject([{ fill: colour('out', 'light') }, { fill: colour('in', 'light') }])
    expect(pips('Sales')).toMatchObject([{ fill: colour('line-2', 'light') }])
  })

  test('marks its findings by shape, count and word', () => {
    const marks = new Map<string, FindingMark>([['cto', { worst: 'critical', count: 3 }], ['sales', { worst: 'warning', count: 1 }], ['ceo', { worst: 'note', count: 2 }]])
    expect(cardOf(everything, 'CTO', { marks }).title).toMatch(/ %, 3 critical$/)
    expect(wordsOf(cardOf(everything, 'Sales', { marks }).shapes)).toContain('1 warning')
    expect(wordsOf(cardOf(everything, 'CEO', { marks }).shapes)).toContain('2 notes')
  })

  test('takes smaller letters before it cuts a title', () => {
    const [title] = textsOf(cardOf('Chief Commercial Officer EMEA: pmo', 'Chief').shapes)
    expect(title).toMatchObject({ text: 'Chief Commercial Officer EMEA' })
    expect(title!.size).toBeLessThan(15)
    expect(textsOf(cardOf(`${'Very '.repeat(20)}long: pmo`, 'Very').shapes)[0]).toMatchObject({ size: 15, text: expect.stringMatching(/…$/) })
  })
})
