import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, it } from 'vitest'
import { fileSchema } from '../../../src/formats/json/schema'

const published = resolve(import.meta.dirname, '../../../public/hatrack.schema.json')

/** UPDATE=1 writes the file anew, as after a change to the schema. */
it('the published JSON Schema says what the reader takes', () => {
  const schema = toJsonSchema(fileSchema, { target: 'draft-2020-12', typeMode: 'input' })
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (process.env['UPDATE'] === '1') writeFileSync(published, text)
  expect(readFileSync(published, 'utf8') === text, 'public/hatrack.schema.json is stale: run this test with UPDATE=1').toBe(true)
})
