import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { importPeople } from '../../../src/formats/people/import-people'
import { columnKinds } from '../../../src/formats/people/columns'
import { delimiters, encodings, repairWays, type PeopleChoices, type PeopleReading } from '../../../src/formats/people/people-reading'
import { expectReading } from '../../support/people-promises'
import { arbitraryHrList, encoded, listAsJson, listAsText, listAsWorkbook, zipOf } from '../hr-list'
import { arbitraryByteEdits, arbitraryEdits, arbitraryTextEdits, hostileJson, mutated, mutatedBytes, mutatedText } from '../mutations'
import { expectSound, expectTold } from '../promises'
import { defineTarget, textBytes } from '../target'

interface PeopleInput {
  readonly bytes: Uint8Array
  readonly choices: PeopleChoices
}

const choices: fc.Arbitrary<PeopleChoices> = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.record({
  encoding: fc.constantFrom(...encodings), delimiter: fc.constantFrom(...delimiters), sheet: fc.constantFrom('People', 'Other', 'gone', '__proto__'),
  repairs: fc.record({
    'unknown-manager': fc.constantFrom(...repairWays['unknown-manager']), 'duplicate-id': fc.constantFrom(...repairWays['duplicate-id']), 'several-roots': fc.constantFrom(...repairWays['several-roots']),
  }, { requiredKeys: [], noNullPrototype: true }),
  columns: fc.dictionary(fc.constantFrom(...columnKinds), fc.option(fc.integer({ min: -1, max: 9 })), { maxKeys: 4, noNullPrototype: true }),
}, { requiredKeys: [], noNullPrototype: true }) })

const list = arbitraryHrList()
const delimiter = fc.constantFrom(',', ';', '\t', '|')
const newline = fc.constantFrom('\n', '\r\n', '\r')
const encoding = fc.constantFrom('utf-8', 'utf-8', 'utf-8', 'utf-8-mark', 'utf-16le', 'utf-16be', 'latin-1')
const text = fc.tuple(list, delimiter, newline).map(([drawn, separator, end]) => listAsText(drawn, separator, end))
const table = fc.tuple(text, encoding).map(([written, code]) => encoded(written, code))
const tornTable = fc.tuple(text, arbitraryTextEdits(), encoding).map(([written, edits, code]) => encoded(mutatedText(written, edits), code))
const shape = fc.constantFrom('records', 'nested', 'graph', 'keyed', 'lines', 'rows')
const json = fc.tuple(list, shape).map(([drawn, as]) => listAsJson(drawn, as))
const jsonFile = json.map((value) => textBytes(JSON.stringify(value)))
const tamperedJson = fc.tuple(json, arbitraryEdits(6)).map(([value, edits]) => textBytes(hostileJson(mutated(value, edits))))
const workbook = list.map((drawn) => zipOf(listAsWorkbook(drawn)))
const brokenParts = fc.tuple(list.map(listAsWorkbook), fc.array(fc.tuple(fc.nat({ max: 20 }), arbitraryTextEdits()), { minLength: 1, maxLength: 3 })).map(([files, edits]) => {
  const paths = Object.keys(files)
  return zipOf(edits.reduce<Record<string, string>>((parts, [at, changes]) => {
    const path = paths[at % paths.length]!
    return { ...parts, [path]: mutatedText(parts[path]!, changes) }
  }, files))
})
const brokenArchive = fc.tuple(workbook, arbitraryByteEdits()).map(([bytes, edits]) => mutatedBytes(bytes, edits))
const bomb = fc.tuple(fc.integer({ min: 1, max: 170 }), fc.constantFrom('<row/>', ' ', '<c><v>1</v></c>', '<row><c t="s"><v>0</v></c></row>'), fc.option(fc.integer({ min: 0, max: 5_000 }))).map(([megabytes, filling, declared]) => zipOf(
  { ...listAsWorkbook({ remarks: [], headers: ['ID', 'Manager'], rows: [] }), 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${filling.repeat(megabytes * 1_000_000 / filling.length)}` },
  declared === null ? {} : { declared },
))
const head = fc.constantFrom('', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{', '[[', 'id,manager\n', '# label: x\n', 'sep=;\n', '<table>', '- name: x\n  manager: y\n')
const anyBytes = fc.tuple(head, fc.uint8Array({ maxLength: 300 })).map(([start, rest]) => new Uint8Array([...Buffer.from(start, 'latin1'), ...rest]))

async function readPeopleFile(bytes: Uint8Array, chosen: PeopleChoices): Promise<PeopleReading> {
  const work = importPeople({ bytes, fileName: 'People.csv', choices: chosen })
  for (;;) {
    const step = await work.next()
    if (step.done) return step.value
    assert.ok(step.value >= 0 && step.value <= 1)
  }
}

export async function checkPeople({ bytes, choices: chosen }: PeopleInput): Promise<void> {
  const reading = await readPeopleFile(bytes, chosen)
  expectReading(reading)
  if (reading.ok) expectSound(reading.document)
  else expectTold(reading.description)
}

export const people = defineTarget<PeopleInput>({
  name: 'people', shortRuns: 120, check: checkPeople, bytesOf: ({ bytes }) => bytes,
  input: fc.record({ choices, bytes: fc.oneof(
    { weight: 40, arbitrary: table }, { weight: 30, arbitrary: tornTable }, { weight: 20, arbitrary: jsonFile }, { weight: 20, arbitrary: tamperedJson },
    { weight: 20, arbitrary: workbook }, { weight: 30, arbitrary: brokenParts }, { weight: 20, arbitrary: brokenArchive }, { weight: 20, arbitrary: anyBytes }, { weight: 1, arbitrary: bomb },
  ) }),
})
