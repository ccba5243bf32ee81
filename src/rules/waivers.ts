import { sourceIds } from '../knowledge/sources'
import type { HatrackDocument, Organisation, Scenario, Waiver } from '../model/organisation'
import { organisationOf } from '../model/organisation-of'
import { rowOf } from '../model/rows'
import { noSourceChosen } from './define-rule'
import type { Finding } from './finding'
import { isWorse } from './order'
import { runRules } from './run-rules'

export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** What the rules found, told apart by what people have decided about it. Each list keeps the order of the findings. */
export interface WeighedFindings {
  /** To be told and counted: nobody has waived it, or it has become worse since. */
  readonly standing: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
}

/** Muted is what is at most as bad as it was when it was waived. Without waivers, the very findings stand. */
export function withWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): WeighedFindings {
  if (waivers.length === 0) return { standing: findings, waived: [] }
  const waiverOf = (finding: Finding) => {
    const waiver = rowOf(waivers, finding.id)
    return waiver && !isOutgrown(waiver, finding) ? waiver : null
  }
  return {
    standing: findings.filter((finding) => waiverOf(finding) === null),
    waived: findings.flatMap((finding) => {
      const waiver = waiverOf(finding)
      return waiver ? [{ finding, waiver }] : []
    }),
  }
}

/** Whether the finding has become worse than what was decided on. */
export function isOutgrown(waiver: Waiver, finding: Finding): boolean {
  return isWorse(finding.severity, waiver.severity)
}

/**
 * The document without waivers of what is no fact any more; the very document where there are none. Rules run only for
 * scenarios with waivers, and the one on the screen is remembered: drawing it needs the same answer.
 */
export function withoutStaleWaivers(document: HatrackDocument): HatrackDocument {
  const scenarios = document.scenarios.map((scenario) => withoutStale(document, scenario))
  return scenarios.every((scenario, at) => scenario === document.scenarios[at]) ? document : { ...document, scenarios }
}

function withoutStale(document: HatrackDocument, scenario: Scenario): Scenario {
  const { id, waivers } = scenario
  if (waivers.length === 0) return scenario
  const organisation = organisationOf(document, id)!
  const told = factsOf(organisation)
  const untold = waivers.filter((waiver) => !told.has(waiver.id))
  if (untold.length === 0) return scenario
  const stale = new Set(untold.filter(isGoneFrom(organisation)))
  return stale.size === 0 ? scenario : { ...scenario, waivers: waivers.filter((waiver) => !stale.has(waiver)) }
}

/**
 * A fact that is not told only because a source is not listened to is a fact still: whoever leaves an article out for a
 * moment keeps the reasons. So a rule without its sources keeps its waivers, and the others are asked with all sources.
 */
function isGoneFrom(organisation: Organisation): (waiver: Waiver) => boolean {
  const { company } = organisation
  const silenced = new Set(runRules(organisation).notApplicable.flatMap(({ ruleId, reason }) => reason === noSourceChosen ? [ruleId] : []))
  const isDeaf = sourceIds.some((id) => !company.sources.includes(id))
  const withAll = isDeaf ? factsOf({ ...organisation, company: { ...company, sources: sourceIds } }) : new Set<string>()
  return ({ id }) => !silenced.has(id.split('/', 1)[0]!) && !withAll.has(id)
}

function factsOf(organisation: Organisation): ReadonlySet<string> {
  return new Set(runRules(organisation).findings.map(({ id }) => id))
}
