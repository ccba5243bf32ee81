import { counted } from '../rules/texts'
import type { Brief, Section } from './brief'
import type { BriefInput } from './brief-input'
import { chartSection } from './chart-section'
import { comparisonSection } from './comparison-section'
import { findingsSection, waivedSection } from './findings-section'
import { methodSection, sourcesSection } from './method-section'
import { profileSection } from './profile-section'
import { questionsSection, uncheckedSection } from './questions-section'
import { summarySection } from './summary-section'

/**
 * Everything that somebody needs to decide on one scenario, from the facts at hand. Yields how much of it is done, from 0
 * to 1: of a large chart it takes longer than a frame.
 */
export function* briefOf(input: BriefInput): Generator<number, Brief, void> {
  const { scenario, title, date } = input
  const { organisation } = scenario
  const { company } = organisation
  const makers: readonly (() => Section | null)[] = [
    () => summarySection(scenario),
    () => chartSection(input),
    () => comparisonSection(input),
    () => findingsSection(scenario),
    () => questionsSection(scenario),
    () => waivedSection(scenario),
  ]
  const sections: Section[] = []
  for (const [at, make] of makers.entries()) {
    const section = make()
    if (section) sections.push(section)
    yield (at + 1) / (makers.length + 1)
  }
  const unchecked = uncheckedSection(organisation)
  return {
    title: title.trim() || company.name.trim() || 'Decision brief',
    about: [company.name, scenario.name, date, counted(company.headcount, 'employee', 'employees')].filter((part) => part.trim() !== '' && part !== title),
    sections: [...sections, ...input.simulated, profileSection(organisation), ...unchecked ? [unchecked] : [], methodSection(organisation), sourcesSection(company)],
  }
}
