import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnKinds } from '../../../src/formats/people/columns'
import { delimiters, encodings, repairWays, type PeopleChoices, type Repairs } from '../../../src/formats/people/people-reading'
import { arbitraryName } from '../../support/arbitrary-text'
import { read, readingOf, table } from './imported'

const repairs: fc.Arbitrary<Repairs> = fc.record({
  'unknown-manager': fc.constantFrom(...repairWays['unknown-manager']),
  'duplicate-id': fc.constantFrom(...repairWays['duplicate-id']),
  'several-roots': fc.constantFrom(...repairWays['several-roots']),
})

const choices: fc.Arbitrary<PeopleChoices> = fc.record({
  encoding: fc.constantFrom(...encodings), delimiter: fc.constantFrom(...delimiters), sheet: fc.string({ maxLength: 3 }), repairs,
  columns: fc.dictionary(fc.constantFrom(...columnKinds), fc.option(fc.integer({ min: -1, max: 5 })), { maxKeys: 3 }),
}, { requiredKeys: [] })

const word = fc.oneof(fc.constantFrom('a', 'b', 'c', 'A', '01', '1', '1.0', '', 'NULL', 'Vacant', 'CEO', 'XX', '__proto__', 'a-2', 'a, b', '=1'), arbitraryName())
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const csv = fc.tuple(
  fc.constantFrom('id,name,title,manager,refs', 'name,title,email,manager,vacant', 'first name,last name,role,reports to,dotted line', 'title,manager,a,b,c'),
  fc.array(fc.array(word, { minLength: 4, maxLength: 6 }), { maxLength: 14 }),
).map(([header, rows]) => table(header, ...rows.map((cells) => cells.map(quoted).join(','))))

const { box } = fc.letrec<{ box: unknown }>((tie) => ({
  box: fc.oneof({ maxDepth: 4 }, fc.constantFrom(null, 7, 'text', []), fc.record({
    id: word, name: word, title: word, parentId: word, children: fc.array(tie('box'), { maxLength: 3 }), data: fc.record({ label: word }), reports: fc.array(word, { maxLength: 2 }),
  }, { requiredKeys: [] })),
}))
const json = fc.oneof(
  fc.array(box, { maxLength: 8 }), box, fc.json().map((text) => JSON.parse(text) as unknown), fc.array(fc.array(fc.oneof(word, fc.record({ v: word, f: word })), { maxLength: 4 }), { maxLength: 6 }),
  fc.record({ nodes: fc.array(box, { maxLength: 6 }), edges: fc.array(fc.record({ source: word, target: word }), { maxLength: 6 }) }), fc.record({ people: fc.array(box, { maxLength: 6 }) }),
).map((value) => JSON.stringify(value))

// `readingOf` holds each to what is always so: a sound document, and every row a position or told as left out.
describe('whatever is read, it is a sound chart in which no row is missing, or a message', () => {
  it('any table, with any choice', async () => {
    await fc.assert(fc.asyncProperty(csv, choices, async (text, chosen) => { await readingOf(text, chosen) }), { numRuns: 400 })
  })

  it('any JSON, with any choice', async () => {
    await fc.assert(fc.asyncProperty(json, choices, async (text, chosen) => { await readingOf(text, chosen) }), { numRuns: 400 })
  })

  it('any bytes, with any choice', async () => {
    const start = fc.constantFrom('', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{', '[[', 'id,manager\n', '# label: x\n', 'sep=;\n')
    await fc.assert(fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), choices, async (head, rest, chosen) => {
      await readingOf(Uint8Array.from([...[...head].map((char) => char.charCodeAt(0)), ...rest]), chosen)
    }), { numRuns: 400 })
  })
})

describe('the order of the rows', () => {
  const person = fc.tuple(fc.nat({ max: 25 }), fc.constantFrom('CEO', 'CTO', 'Engineer', ''))
  it('does not change who reports to whom', async () => {
    await fc.assert(fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 20 }), fc.infiniteStream(fc.nat()), repairs, async (people, random, chosen) => {
      const rows = people.map(([manager, title], at) => ({ row: `P${at},Name ${at},${title},${manager === 25 ? '' : `P${manager}`}`, key: random.next().value ?? 0 }))
      const header = 'id,name,title,manager\ntop,Top,,\nbelow,Below,,top'
      const reading = await read(table(header, ...rows.map(({ row }) => row)), { repairs: chosen })
      const shuffled = await read(table(header, ...rows.toSorted((a, b) => a.key - b.key).map(({ row }) => row)), { repairs: chosen })
      expect(shuffled.lines.toSorted()).toEqual(reading.lines.toSorted())
    }))
  })
})
