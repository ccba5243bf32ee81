import { briefOf } from '../../src/brief/brief-of'
import type { Brief, Section } from '../../src/brief/brief'
import type { BriefInput } from '../../src/brief/brief-input'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { automaticArrangement } from '../../src/model/arrangement'
import type { HatrackDocument, Organisation, Waiver } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { finished } from '../../src/simulation/progressing'

export function organisationIn(document: HatrackDocument): Organisation {
  return organisationOf(document, document.baselineId)!
}

export function outlinedCompany(outline: string, company: Parameters<typeof documentFromOutline>[0] = { name: 'Kestrel', headcount: 200 }): Organisation {
  return organisationIn(documentFromOutline(company, outline))
}

/** One scenario alone, unless something else is asked for. */
function inputOf(organisation: Organisation, more: Partial<BriefInput> = {}, waivers: readonly Waiver[] = []): BriefInput {
  const scenario = { name: 'As is', organisation, waivers }
  return {
    title: 'Who leads technology', date: '22 November 2026', scenario, arrangement: automaticArrangement, colouring: 'orientation',
    baseline: null, scenarios: [scenario], simulated: [], ...more,
  }
}

export function briefed(organisation: Organisation, more: Partial<BriefInput> = {}, waivers: readonly Waiver[] = []): Brief {
  return finished(briefOf(inputOf(organisation, more, waivers)))
}

export function sectionOf({ sections }: Brief, title: string): Section | undefined {
  return sections.find((section) => section.title.startsWith(title))
}
