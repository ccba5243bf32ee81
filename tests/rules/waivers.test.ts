import { describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import type { Company, HatrackDocument, Waiver } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { severities, type Finding } from '../../src/rules/finding'
import { runRules } from '../../src/rules'
import { isOutgrown, withoutStaleWaivers, withWaivers } from '../../src/rules/waivers'

const chart = (profile: Partial<Company>) => documentFromOutline(profile, 'CEO (Ada)\n  CTO (Ben): all\n    IT manager (Cy) [inward]')
const { findings } = runRules(organisationOf(chart({ headcount: 250 }), 'as-is')!)
const [overloaded, bothHats, ...others] = findings as [Finding, Finding, ...Finding[]]
const waiver = (id: string, severity: Waiver['severity'] = 'critical'): Waiver => ({ id, severity, reason: 'We know.' })

describe('findings weighed by their waivers', () => {
  test('the very findings stand where nothing is waived', () => {
    expect(withWaivers(findings, []).standing).toBe(findings)
  })

  test('what is waived leaves the list, in the order of the findings, whatever the order of the waivers', () => {
    expect(withWaivers(findings, [waiver(bothHats.id), waiver('no/such/finding'), waiver(overloaded.id)])).toEqual({
      standing: others,
      waived: [{ finding: overloaded, waiver: waiver(overloaded.id) }, { finding: bothHats, waiver: waiver(bothHats.id) }],
    })
  })

  const worse: readonly [waived: Waiver['severity'], now: Finding['severity']][] = [['note', 'warning'], ['note', 'critical'], ['warning', 'critical']]
  test.each(severities.flatMap((waived) => severities.map((now) => [waived, now] as const)))('waived as %s, it is %s now', (waived, now) => {
    const finding = { ...overloaded, severity: now }
    const isBack = worse.some(([from, to]) => from === waived && to === now)
    expect(isOutgrown(waiver(finding.id, waived), finding)).toBe(isBack)
    expect(withWaivers([finding], [waiver(finding.id, waived)]).standing).toEqual(isBack ? [finding] : [])
  })
})

describe('waivers of what is no fact any more', () => {
  const noCio = 'both-roles-needed/no-cio/company'
  const misplaced = 'misplaced-responsibility/misplaced/cto'
  const waived = (document: HatrackDocument, ...ids: readonly string[]): HatrackDocument =>
    ({ ...document, scenarios: document.scenarios.map((scenario) => ({ ...scenario, waivers: ids.map((id) => waiver(id)) })) })
  const left = (document: HatrackDocument) => withoutStaleWaivers(document).scenarios.map(({ waivers }) => waivers.map(({ id }) => id))

  test('go, and no others', () => {
    expect(left(waived(chart({ headcount: 250 }), noCio, 'no/such/rule', overloaded.id))).toEqual([[noCio, overloaded.id]])
    expect(left(waived(chart({ headcount: 190 }), noCio, overloaded.id))).toEqual([[overloaded.id]])
  })

  test('leave the very document where there are none', () => {
    for (const document of [chart({ headcount: 190 }), waived(chart({ headcount: 250 }), noCio)]) expect(withoutStaleWaivers(document)).toBe(document)
  })

  test('stay where the fact got worse, or milder', () => {
    const document = waived(chart({ headcount: 100 }), overloaded.id, bothHats.id)
    expect(withoutStaleWaivers(document)).toBe(document)
  })

  test('stay where they are only not told, because a source is left out', () => {
    for (const sources of [[], ['cto-academy'], ['coleman']] as const) {
      const document = waived(chart({ headcount: 250, sources }), noCio, bothHats.id)
      expect(withoutStaleWaivers(document)).toBe(document)
      const withCio = waived(documentFromOutline({ headcount: 250, sources }, 'CEO (Ada)\n  CIO (Di)\n  CTO (Ben): pmo'), misplaced)
      expect(withoutStaleWaivers(withCio)).toBe(withCio)
    }
  })

  test('go where they would not be told with all sources either, as far as their rule still looks', () => {
    expect(left(waived(chart({ headcount: 190, sources: ['coleman'] }), noCio))).toEqual([[]])
  })

  test('go scenario by scenario', () => {
    const { scenarios: [asIs], ...document } = waived(chart({ headcount: 250 }), noCio)
    const withCio = documentFromOutline({}, 'CIO (Di)\nCTO (Ben)').scenarios[0]!
    expect(left({ ...document, scenarios: [asIs!, { ...withCio, id: 'b', waivers: asIs!.waivers }] })).toEqual([[noCio], []])
  })

  test('go with the last of the chart', () => {
    expect(left(waived(documentFromOutline({ headcount: 250 }, ''), noCio))).toEqual([[]])
  })
})
