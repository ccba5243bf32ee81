import { attentionByArea, type Attention } from '../../load/attention'
import { loadsOf } from '../../load/load'
import type { Organisation, Waiver } from '../../model/organisation'
import { severities, type Severity } from '../../rules/finding'
import { runRules } from '../../rules/run-rules'
import { withWaivers } from '../../rules/waivers'

/** One scenario in a line, to be set beside others. */
export interface Overview {
  /** Those that nobody has waived there. */
  readonly findings: Readonly<Record<Severity, number>>
  readonly waived: number
  readonly attention: Attention
  /** Who is loaded most; utilisation is Infinity for work without capacity; null: nobody is there. */
  readonly highest: { readonly positionId: string, readonly title: string, readonly utilisation: number } | null
}

export interface OverviewWishes {
  readonly organisation: Organisation
  readonly waivers: readonly Waiver[]
}

/** Of several scenarios, in their order; yields how much of it is done, from 0 to 1. */
export function* overviewsOf(scenarios: readonly OverviewWishes[]): Generator<number, readonly Overview[], void> {
  const overviews: Overview[] = []
  for (const { organisation, waivers } of scenarios) {
    overviews.push(overviewOf(organisation, waivers))
    yield overviews.length / scenarios.length
  }
  return overviews
}

export function overviewOf(organisation: Organisation, waivers: readonly Waiver[]): Overview {
  const { standing, waived } = withWaivers(runRules(organisation).findings, waivers)
  const count = (severity: Severity) => standing.filter((finding) => finding.severity === severity).length
  const [first, ...others] = [...loadsOf(organisation).values()]
  const highest = first && others.reduce((most, load) => load.utilisation > most.utilisation ? load : most, first)
  return {
    findings: Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<Severity, number>,
    waived: waived.length,
    attention: attentionByArea(organisation),
    highest: highest ? { positionId: highest.position.id, title: highest.position.title, utilisation: highest.utilisation } : null,
  }
}
