import fc from 'fast-check'
import { test } from 'vitest'
import { fixesOf, runRules } from '../../src/rules'
import type { Organisation } from '../../src/model/organisation'
import { shuffled } from '../support/test-rule'
import { anyOrganisation, vacated } from './random-organisation'
const told = (o: Organisation) => runRules(o).findings.map((f) => JSON.stringify({ ...f, evidence: [], fixes: fixesOf(f, o).map((x) => x.title) }))
test('stats', () => {
  const any = fc.oneof({ weight: 4, arbitrary: anyOrganisation }, { weight: 1, arbitrary: vacated })
  const r = fc.check(fc.property(any, (o) => told(o).join() === told(shuffled(o)).join()), { seed: -1356099087, numRuns: 200, verbose: 0 })
  if (!r.counterexample) return
  const [o] = r.counterexample
  const a = told(o), b = told(shuffled(o))
  a.forEach((x, i) => { if (x !== b[i]) console.log(`fixable A ${x}\nfixable B ${b[i]}`) })
  console.log('fixable', JSON.stringify({ p: o.positions.map((p) => [p.id, p.role, p.holder, p.capacity]), a: o.assignments.map((x) => Object.values(x).join(' ')), adj: o.adjustments, own: o.own }))
}, 100000)
