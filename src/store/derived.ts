import { applyCommands, isRefusal } from '../commands'
import { chartLayoutOf, type ChartLayout, type Shown as ShownOfChart } from '../layout/chart'
import { automaticArrangement } from '../model/arrangement'
import { newScenario } from '../model/new-document'
import { nameless } from '../model/nameless'
import type { Arrangement, HatrackDocument, Organisation, Waiver } from '../model/organisation'
import { organisationOf, scenarioOf } from '../model/organisation-of'
import { memoisedRecent } from '../model/rows'
import type { Finding, Severity } from '../rules/finding'
import { isWorse } from '../rules/order'
import { runRules } from '../rules/run-rules'
import { withWaivers, type WeighedFindings } from '../rules/waivers'
import { documentStore, type DocumentState } from './document-store'
import { sessionStore, type SessionState, type WhatIf } from './session-store'

/** What decides which organisation is on the screen. */
export type Shown = Pick<SessionState, 'scenarioId' | 'areNamesHidden' | 'whatIf'>

/**
 * The organisation on the screen: with what is tried out, and without names while they are hidden. If its scenario is
 * gone (undone, removed), the baseline's.
 */
export function presentOrganisation({ document }: Pick<DocumentState, 'document'>, { scenarioId, areNamesHidden, whatIf }: Shown): Organisation {
  const organisation = namedOrganisation({ document: triedOut(document, whatIf) }, scenarioId)
  return areNamesHidden ? nameless(organisation) : organisation
}

/** The document with what is tried out; the document itself where nothing is, or where it no longer applies. */
export function triedOut(document: HatrackDocument, whatIf: WhatIf | null): HatrackDocument {
  return whatIf ? outcomesOn(document)(whatIf) ?? document : document
}

const outcomesOn = memoisedRecent((document: HatrackDocument) => memoisedRecent((whatIf: WhatIf): HatrackDocument | null => {
  const outcome = applyCommands(document, whatIf.commands)
  return isRefusal(outcome) ? null : outcome.document
}))

/** The document that the screen shows: what an edit's effect is measured against. */
export function currentDocument(): HatrackDocument {
  return triedOut(documentStore.getState().document, sessionStore.getState().whatIf)
}

/** The same with every name, as it is in the document: for what is kept and copied, never for what is shown. */
export function namedOrganisation({ document }: Pick<DocumentState, 'document'>, scenarioId: string): Organisation {
  return organisationOf(document, scenarioId) ?? organisationOf(document, document.baselineId) ?? emptyOrganisation(document)
}

function emptyOrganisation(document: HatrackDocument): Organisation {
  const { id, positions, collaborations, assignments, shared } = newScenario('', '')
  return { scenarioId: id, company: document.company, ...document.work, positions, collaborations, assignments, shared }
}

export function currentOrganisation(): Organisation {
  return presentOrganisation(documentStore.getState(), sessionStore.getState())
}

/** The same as it stands in the document, whatever is tried out. */
export function standingOrganisation(): Organisation {
  return presentOrganisation(documentStore.getState(), { ...sessionStore.getState(), whatIf: null })
}

/** What is only tried out is told as what is on the screen: without names while they are hidden. */
export function asShown(organisation: Organisation): Organisation {
  return sessionStore.getState().areNamesHidden ? nameless(organisation) : organisation
}

const noWaivers: readonly Waiver[] = []

/** What has been decided about the findings of the organisation on the screen. */
export function presentWaivers({ document }: DocumentState, scenarioId: string): readonly Waiver[] {
  return (scenarioOf(document, scenarioId) ?? scenarioOf(document, document.baselineId))?.waivers ?? noWaivers
}

export function currentWaivers(): readonly Waiver[] {
  return presentWaivers(documentStore.getState(), sessionStore.getState().scenarioId)
}

const weigh = memoisedRecent((organisation: Organisation) =>
  memoisedRecent((waivers: readonly Waiver[]): WeighedFindings => withWaivers(findingsOf(organisation), waivers), 2))

/** The findings by whether somebody has waived them: lists, counts and marks are of those that stand. */
export function weighedFindingsOf(organisation: Organisation, waivers: readonly Waiver[]): WeighedFindings {
  return weigh(organisation)(waivers)
}

export interface Marks {
  readonly worst: Severity
  readonly count: number
}

/** For each position with findings about it that stand: the worst severity, and how many have it. */
export function marksByPosition(organisation: Organisation, waivers: readonly Waiver[]): ReadonlyMap<string, Marks> {
  return marksOf(weighedFindingsOf(organisation, waivers).standing)
}

const marksOf = memoisedRecent((findings: readonly Finding[]): ReadonlyMap<string, Marks> => {
  const marks = new Map<string, Marks>()
  for (const { severity, positionIds } of findings) {
    for (const id of positionIds) {
      const present = marks.get(id)
      if (!present || isWorse(severity, present.worst)) marks.set(id, { worst: severity, count: 1 })
      else if (present.worst === severity) marks.set(id, { worst: severity, count: present.count + 1 })
    }
  }
  return marks
})

const findingsById = memoisedRecent((organisation: Organisation) => new Map(findingsOf(organisation).map((finding) => [finding.id, finding])))

/** The finding with this id, if it is there (still, or again). */
export function findingOf(organisation: Organisation, id: string | null): Finding | null {
  return id === null ? null : findingsById(organisation).get(id) ?? null
}

export function findingsOf(organisation: Organisation): readonly Finding[] {
  return runRules(organisation).findings
}

/** How the chart on the screen is laid out. */
export function presentArrangement({ document }: DocumentState, scenarioId: string): Arrangement {
  return (scenarioOf(document, scenarioId) ?? scenarioOf(document, document.baselineId))?.arrangement ?? automaticArrangement
}

export function currentArrangement(): Arrangement {
  return presentArrangement(documentStore.getState(), sessionStore.getState().scenarioId)
}

let last: { readonly organisation: Organisation, readonly shown: ShownOfChart, readonly layout: ChartLayout } | null = null

/** The layout of the chart on the screen: computed again only when something that it shows the place of has changed. */
export function presentLayout(organisation: Organisation, shown: ShownOfChart): ChartLayout {
  if (last && isShownAlike(last.shown, shown) && isLaidOutAlike(last.organisation, organisation)) return last.layout
  const layout = chartLayoutOf(organisation, shown, last?.layout ?? null)
  last = { organisation, shown, layout }
  return layout
}

/** The same for callers outside React. */
export function currentLayout(): ChartLayout {
  const { expanded, collapsed } = sessionStore.getState()
  return presentLayout(currentOrganisation(), { expanded, collapsed, arrangement: currentArrangement() })
}

function isShownAlike(a: ShownOfChart, b: ShownOfChart): boolean {
  return a.expanded === b.expanded && a.collapsed === b.collapsed && a.arrangement === b.arrangement
}

function isLaidOutAlike(a: Organisation, b: Organisation): boolean {
  return a.positions === b.positions && a.assignments === b.assignments && a.collaborations === b.collaborations
    && a.own === b.own && a.adjustments === b.adjustments
}
