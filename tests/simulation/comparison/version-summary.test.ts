import { describe, expect, it } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import type { HatrackDocument } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { comparisonOf } from '../../../src/simulation/comparison/comparison'
import { versionSummaryOf } from '../../../src/simulation/comparison/version-summary'

const then = documentFromOutline({ name: 'Acme', headcount: 640 }, 'CEO (Ada)\n  CTO (Ben): all')

function summary(after: HatrackDocument, before: HatrackDocument = then): readonly string[] {
  const states = { before, after, beforeId: 'as-is', afterId: 'as-is' }
  return versionSummaryOf(comparisonOf(organisationOf(before, 'as-is')!, organisationOf(after, 'as-is')!), states, { before: 'the version of 14:05', after: 'the chart now' })
}

describe('what differs from an earlier version', () => {
  it('is nothing where nothing does', () => {
    expect(summary(then)).toEqual(['Nothing differs between the version of 14:05 and the chart now.'])
  })

  it('is structure and work as between scenarios', () => {
    const now = documentFromOutline({ name: 'Acme', headcount: 640 }, 'CEO (Ada)\n  CTO (Ben): all-outward\n  CIO (Cleo): all-inward')
    expect(summary(now)[0]).toBe('At 640 employees, compared with the version of 14:05, the chart now adds CIO under CEO.')
  })

  it('is the headcount, and what comes of it', () => {
    const [same, size, findings] = summary({ ...then, company: { ...then.company, headcount: 40 } })
    expect(same).toBe('Positions and responsibilities are the same.')
    expect(size).toBe('There were 640 employees; now there are 40.')
    expect(findings).toMatch(/^That resolves .*finding/)
  })

  it('is the company’s name, profile and assumptions, each in a word', () => {
    expect(summary({ ...then, company: { ...then.company, name: 'Acme Robotics', kind: 'bank', assumptions: { 'kept-when-delegated': 0.5 } } }))
      .toEqual(expect.arrayContaining(['The company was called “Acme”; now it is “Acme Robotics”.', '1 assumption differs.', 'What differs, too: the company’s profile.']))
  })

  it('is which scenarios came, went and were edited', () => {
    const [asIs] = then.scenarios
    const with_ = (...others: readonly { id: string, name: string, pinned?: readonly string[] }[]) => ({ ...then, scenarios: [asIs!, ...others.map((other) => ({ ...asIs!, ...other }))] })
    const before = with_({ id: 'a', name: 'Option A' }, { id: 'b', name: 'Option B' })
    const after = with_({ id: 'b', name: 'Option B', pinned: ['pmo'] }, { id: 'c', name: 'Option C' })
    expect(summary(after, before)).toEqual([
      'Positions and responsibilities are the same.', 'New since then: Option C.', 'Gone since then: Option A.', 'Edited since then: Option B.',
    ])
  })

  it('is where cards stand', () => {
    const moved = { ...then, scenarios: then.scenarios.map((scenario) => ({ ...scenario, arrangement: { ...scenario.arrangement, direction: 'right' as const } })) }
    expect(summary(moved)).toEqual(['Positions and responsibilities are the same.', 'What differs, too: where cards stand.'])
  })
})
