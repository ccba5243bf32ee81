import fc from 'fast-check'
import { expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { textWidth } from '../../src/layout/measure-text'
import { samples } from '../../src/samples'
import { nameless } from '../../src/model/nameless'
import { organisationOf } from '../../src/model/organisation-of'
import type { Organisation } from '../../src/model/organisation'
import type { FindingMark } from '../../src/scene/drawing'
import type { Scene } from '../../src/scene/scene'
import { arbitraryDocument } from '../support/arbitrary'
import { everything, expectInside, groupsOf, sceneOf, textsOf } from './pictures'

const longNames = ['W'.repeat(200), '首席技术官'.repeat(30), 'المدير التنفيذي '.repeat(12), '👩‍👩‍👧‍👦'.repeat(40), ' ', 'a\nb\tc', '\ud800', '\u202egnp.txt']

/** Names no outline could hold, on an organisation of every kind of card. */
function renamed(organisation: Organisation, name: string): Organisation {
  return { ...organisation, positions: organisation.positions.map((position) => ({ ...position, title: name, holder: position.holder && name })) }
}

function marksOf({ positions }: Organisation): ReadonlyMap<string, FindingMark> {
  const worst = ['critical', 'warning', 'note'] as const
  return new Map(positions.map(({ id }, at) => [id, { worst: worst[at % 3]!, count: 10 ** (at % 4) }]))
}

const every = organisationFromOutline({ name: 'X', headcount: 900 }, everything)
const organisations = [
  ...samples.map(({ id, document }) => [id, organisationOf(document, document.baselineId)!] as const),
  ...longNames.map((name) => [JSON.stringify(name.slice(0, 12)), renamed(every, name)] as const),
]

test.each(organisations)('nothing of %s lies outside the picture', (_, organisation) =>
  expectInside(sceneOf(organisation, { marks: marksOf(organisation), title: organisation.positions[0]!.title, scenarioName: organisation.positions[0]!.title })))

function expectWordsInCards(scene: Scene): void {
  for (const { shapes } of groupsOf(scene)) {
    const [frame] = shapes
    if (frame?.kind !== 'rect') throw new Error('A card starts with its frame')
    for (const { text, x, size, weight, anchor, maxWidth } of textsOf(shapes)) {
      const width = textWidth(text, size, weight)
      const left = x - { start: 0, middle: width / 2, end: width }[anchor]
      expect(width).toBeLessThanOrEqual(maxWidth + 0.01)
      expect(left).toBeGreaterThanOrEqual(frame.x)
      expect(left + width).toBeLessThanOrEqual(frame.x + frame.width)
    }
  }
}

test.each(organisations)('no words of %s leave their card, nor their room', (_, organisation) =>
  expectWordsInCards(sceneOf(organisation, { marks: marksOf(organisation) })))

test('any organisation has one card a position, all of it inside', () => {
  fc.assert(fc.property(arbitraryDocument(), fc.boolean(), (document, isNameless) => {
    for (const { id, name } of document.scenarios) {
      const named = organisationOf(document, id)!
      const organisation = isNameless ? nameless(named) : named
      const scene = sceneOf(organisation, { marks: marksOf(organisation), title: document.company.name, scenarioName: name })
      expect(groupsOf(scene).map((group) => group.id)).toEqual(organisation.positions.map((position) => position.id))
      expectInside(scene)
      expectWordsInCards(scene)
      expect(JSON.stringify(scene)).not.toMatch(noNumber)
    }
  }), { numRuns: 60 })
})

const noNumber = /NaN|Infinity|"(?:x|y|width|height|size)":null/

test.each(organisations)('no number of %s is missing or infinite', (_, organisation) =>
  expect(JSON.stringify(sceneOf(organisation))).not.toMatch(noNumber))
