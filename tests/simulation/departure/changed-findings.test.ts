import { expect, test } from 'vitest'
import type { Finding, Severity } from '../../../src/rules/finding'
import { changedFindings } from '../../../src/simulation/departure/changed-findings'

const finding = (ruleId: string, messageId: string, key: string, severity: Severity): Finding => ({
  id: `${ruleId}/${messageId}/${key}`, ruleId, messageId, severity, category: 'neglect', basis: 'inferred', outcome: 'problem',
  title: '', message: '', positionIds: [], responsibilityIds: [], evidence: [], supporting: [], opposing: [],
})
const crowded = finding('neglected-operations', 'crowded-out', 'operations', 'warning')
const vacant = finding('neglected-operations', 'vacant', 'operations', 'warning')
const worse = finding('neglected-operations', 'vacant', 'operations', 'critical')
const seat = finding('vacant-seat', 'vacant', 'cto', 'warning')

test('a fact told with another cause is neither gained nor lost', () => {
  expect(changedFindings([crowded], [vacant, seat])).toEqual({ gained: [seat], lost: [] })
})

test('a fact told with another cause and grown worse is gained, grown milder lost', () => {
  expect(changedFindings([crowded], [worse])).toEqual({ gained: [worse], lost: [] })
  expect(changedFindings([worse], [crowded])).toEqual({ gained: [], lost: [worse] })
})

test('the same fact in another gravity is gained or lost', () => {
  expect(changedFindings([vacant], [worse])).toEqual({ gained: [worse], lost: [] })
  expect(changedFindings([worse], [vacant])).toEqual({ gained: [], lost: [worse] })
})
