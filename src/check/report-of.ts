import { claimText } from '../knowledge/claims'
import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import { sources } from '../knowledge/sources'
import { attentionByArea } from '../load/attention'
import { loadsOf, type Load } from '../load/load'
import { stageOf } from '../model/company'
import type { Company, Organisation, Position, Waiver } from '../model/organisation'
import { isVacant } from '../model/position'
import { depthOf, reportsByManager } from '../model/reporting'
import { responsibilitiesOf } from '../model/responsibilities'
import { rowOf } from '../model/rows'
import { fixesOf, ruleById, runRules } from '../rules'
import { answerOf } from '../rules/citing'
import { severities, type Evidence, type Finding } from '../rules/finding'
import { withWaivers } from '../rules/waivers'
import type {
  Counts, Report, ReportedClaim, ReportedEvidence, ReportedFinding, ReportedLoad, ReportedPosition, ReportedRule,
} from './report'

/** What is known of the file; the rest is found in the organisation. */
export type Origin = Pick<Report, 'file' | 'format' | 'scenario' | 'scenarios' | 'notes' | 'import'>

/** Whatever the organisation is: nobody on the chart, work without capacity, ids of things that are gone. */
export function reportOf(organisation: Organisation, waivers: readonly Waiver[], origin: Origin, withFixes: boolean): Report {
  const { company, positions } = organisation
  const results = runRules(organisation)
  const { standing, waived } = withWaivers(results.findings, waivers)
  const findings = standing.map((finding) => ({ ...findingOf(finding, organisation, withFixes), outgrown: rowOf(waivers, finding.id) ?? null }))
  const found = new Set(results.findings.map(({ id }) => id))
  const { operations, innovation, alignment } = attentionByArea(organisation)
  return {
    ...origin,
    company: { ...company, stage: stageOf(company) },
    positions: positions.length,
    roots: (reportsByManager(positions).get(null) ?? []).map(positionOf),
    depth: depthOf(positions),
    vacant: positions.filter(isVacant).map(positionOf),
    load: [...loadsOf(organisation).values()].map(loadOf),
    attention: { operations: rounded(operations), innovation: rounded(innovation), alignment: rounded(alignment) },
    findings,
    waived: waived.map(({ finding, waiver: { reason } }) => ({ ...findingOf(finding, organisation, withFixes), reason })),
    staleWaivers: waivers.filter(({ id }) => !found.has(id)),
    notApplicable: results.notApplicable.map(({ ruleId, reason }) => ({ ...ruleOf(ruleId), reason })),
    passed: results.passed.map(ruleOf),
    counts: countsOf(findings),
  }
}

function countsOf(findings: readonly ReportedFinding[]): Counts {
  const [critical = 0, warning = 0, note = 0] = severities.map((severity) => findings.filter((finding) => finding.severity === severity).length)
  return { critical, warning, note }
}

function findingOf(finding: Finding, organisation: Organisation, withFixes: boolean): ReportedFinding {
  const { id, ruleId: rule, severity, category, basis, outcome, title, message, supporting, opposing } = finding
  const responsibilities = responsibilitiesOf(organisation)
  const claimsOf = (ids: readonly ClaimId[]) => ids.map((claim) => claimOf(finding, claim))
  return {
    id, rule, severity, category, basis, outcome, title, message,
    positions: finding.positionIds.flatMap((position) => rowOf(organisation.positions, position) ?? []).map(positionOf),
    responsibilities: finding.responsibilityIds.map((one) => ({ id: one, name: responsibilities.get(one)?.name ?? one })),
    evidence: finding.evidence.map((evidence) => evidenceOf(evidence, organisation.company)),
    sources: { for: claimsOf(supporting), against: claimsOf(opposing) },
    outgrown: null,
    fixes: withFixes ? fixesOf(finding, organisation).map((fix) => fix.title) : null,
  }
}

function claimOf(finding: Finding, claim: ClaimId): ReportedClaim {
  return { claim, source: sources[sourceOf(claim)].short, text: claimText(claim), answer: answerOf(finding, claim) }
}

function evidenceOf({ label, value, unit, limit }: Evidence, { assumptions }: Company): ReportedEvidence {
  return {
    label, value: rounded(value), unit,
    ...(limit && { limit: { ...limit, isChanged: assumptions[limit.assumption] !== undefined } }),
  }
}

function loadOf({ position: { id, title }, total, capacity, utilisation, carried }: Load): ReportedLoad {
  const parts = carried.map(({ responsibility, kind, share, points }) =>
    ({ responsibility: responsibility.id, kind, share: rounded(share) ?? 0, points: rounded(points) ?? 0 }))
  return { position: id, title, points: rounded(total) ?? 0, capacity: rounded(capacity) ?? 0, utilisation: rounded(utilisation), carried: parts }
}

function positionOf({ id, title, holder }: Position): ReportedPosition {
  return { id, title, holder }
}

function ruleOf(rule: string): ReportedRule {
  return { rule, title: ruleById.get(rule)?.title ?? rule }
}

/** JSON has no infinity: where there is no capacity there is no share of it either. */
function rounded(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Math.round(value * 1e6) / 1e6
}
