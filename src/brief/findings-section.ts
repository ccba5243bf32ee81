import { severities, type Finding } from '../rules/finding'
import { runRules } from '../rules/run-rules'
import { counted, listed } from '../rules/texts'
import { withWaivers } from '../rules/waivers'
import { findingCounts } from '../simulation/comparison/summary'
import type { ToldScenario } from './brief-input'
import { markNames, type Block, type EntryBlock, type Section } from './brief'
import { entriesOf } from './finding-entry'
import { paragraph, quiet, table } from './words'

/** More than these nobody reads in full: the others stand by title. */
const mostInFull = 16
const mostByTitle = 30
/** Trying a fix checks the whole chart again. */
const largestWithFixes = 150

/** What is wrong, the worst first, with the numbers, what it rests on, who says so, and what would help. */
export function findingsSection({ organisation, waivers }: ToldScenario): Section {
  const { standing } = withWaivers(runRules(organisation).findings, waivers)
  const problems = standing.filter(({ outcome }) => outcome === 'problem')
  if (problems.length === 0) return { title: 'Findings', blocks: [paragraph(standing.length === 0 ? 'The rules find nothing.' : 'The rules find no problem, only questions.')] }
  const withFixes = canTryFixes(organisation.positions.length)
  const entries = severities.flatMap((severity) => entriesOf(problems.filter((finding) => finding.severity === severity), { organisation, withFixes }))
  return { title: 'Findings', blocks: [
    paragraph(`${findingCounts(problems)}, the worst first.`),
    ...withFixes ? [] : [quiet('What would help was not tried out on a chart of this size: open a finding in Hatrack to see it.')],
    ...entries.slice(0, mostInFull),
    ...restOf(entries.slice(mostInFull)),
  ] }
}

export function canTryFixes(positions: number): boolean {
  return positions <= largestWithFixes
}

function restOf(rest: readonly EntryBlock[]): readonly Block[] {
  if (rest.length === 0) return []
  return [table('The others, by title', [{ name: 'Severity' }, { name: 'Finding' }], rest.map(({ mark, title }) => [markNames[mark], title]), mostByTitle)]
}

const mostWaived = 30

/** What somebody has decided to live with, and why; what holds no more says so. */
export function waivedSection({ organisation, waivers }: ToldScenario): Section | null {
  const { findings } = runRules(organisation)
  const { waived, standing } = withWaivers(findings, waivers)
  const outgrown = standing.flatMap((finding) => {
    const waiver = waivers.find(({ id }) => id === finding.id)
    return waiver ? [{ finding, waiver }] : []
  })
  if (waived.length + outgrown.length === 0) return null
  const entry = (finding: Finding, reason: string): EntryBlock => ({ kind: 'entry', mark: 'waived', title: finding.title, basis: finding.basis, blocks: [
    { kind: 'facts', facts: [{ term: 'Why', text: reason }] },
  ] })
  const shown = waived.slice(0, mostWaived)
  return { title: 'Known and left as it is', blocks: [
    ...waived.length > 0 ? [paragraph(`Somebody has decided to live with ${waived.length === 1 ? 'this finding' : 'these findings'}: ${findingCounts(waived.map(({ finding }) => finding))}. ${waived.length === 1 ? 'It is' : 'They are'} not counted above.`)] : [],
    ...shown.map(({ finding, waiver }) => entry(finding, waiver.reason)),
    ...waived.length > shown.length ? [quiet(`and ${counted(waived.length - shown.length, 'more', 'more')}`)] : [],
    ...outgrown.length > 0 ? [paragraph(`${listed(outgrown.map(({ finding }) => finding.title))}: waived once, and worse since, so that it counts again.`)] : [],
  ] }
}
