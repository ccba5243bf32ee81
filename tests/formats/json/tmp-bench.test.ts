import { it } from 'vitest'
import { catalogue } from '../../../src/knowledge/responsibilities'
import { newDocument } from '../../../src/model/new-document'
import { newPosition } from '../../../src/model/position'
import { readDocument } from '../../../src/formats/json/read-document'
import { parseJson } from '../../../src/formats/json/parse-json'
import { dropUnsafeKeys } from '../../../src/formats/json/unsafe-keys'
import * as v from 'valibot'
import { documentSchema } from '../../../src/formats/json/schema'
import { repair } from '../../../src/formats/json/repair'
import { writeDocument } from '../../../src/formats/json/write-document'
it('bench', () => {
  const n = 5000
  const positions = Array.from({ length: n }, (_, i) => ({ ...newPosition(`p${i}`, `Head of team ${i}`, 'manager', i ? `p${(i - 1) >> 3}` : null), holder: `Person ${i}` }))
  const assignments = Array.from({ length: 20000 }, (_, i) => ({ responsibilityId: catalogue[(i / n | 0) * 7 % catalogue.length]!.id, positionId: `p${i % n}`, kind: 'accountable' as const }))
  const d0 = newDocument('x')
  const d = { ...d0, scenarios: [{ ...d0.scenarios[0]!, positions, assignments }] }
  const med = (f: () => void) => { const t = Array.from({ length: 15 }, () => { const s = performance.now(); f(); return performance.now() - s }).sort((a, b) => a - b); return `median ${t[7]!.toFixed(1)} worst ${t[14]!.toFixed(1)}` }
  const text = writeDocument(d)
  console.log('size', text.length)
  console.log('write', med(() => writeDocument(d)))
  console.log('read', med(() => { const r = readDocument(text); if (!r.ok || r.repairs.length) throw new Error(JSON.stringify(r).slice(0, 300)) }))
  console.log('JSON.parse', med(() => JSON.parse(text)))
  console.log('parseJson', med(() => parseJson(text)))
  console.log('unsafe', med(() => dropUnsafeKeys(JSON.parse(text), [])))
  const o = JSON.parse(text)
  console.log('valibot', med(() => v.safeParse(documentSchema, o, { abortEarly: true })))
  const s = v.parse(documentSchema, o)
  console.log('repair', med(() => repair(s, [])))
})
