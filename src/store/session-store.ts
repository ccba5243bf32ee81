import { createStore } from 'zustand/vanilla'
import type { Command } from '../commands'
import type { HatrackDocument } from '../model/organisation'
import type { Colouring } from '../scene/colouring'
import type { Dialog } from './dialog'

/** What the user looks at. Kept for this tab only, never part of the history. */
export interface SessionState {
  readonly scenarioId: string
  readonly selection: Selection | null
  /** The finding that is open. */
  readonly findingId: string | null
  readonly panel: 'findings' | 'inspector' | 'simulation'
  /** Which simulation the panel shows. */
  readonly simulation: SimulationPage
  /** Whether the timeline of growth stands under the chart. */
  readonly isTimelineShown: boolean
  /** What is tried out: chart, findings and meters show what it would make of the document, which stays as it is. */
  readonly whatIf: WhatIf | null
  /** The two scenarios that are compared on the whole page; null: the chart is shown. */
  readonly compared: Compared | null
  /** The scenario whose name is being typed. */
  readonly namingScenarioId: string | null
  /** The chart in the middle: one model, three equal views of it. */
  readonly view: View
  /** On a narrow screen one place shows at a time. */
  readonly place: 'palette' | 'chart' | 'findings'
  /** Cards that show all their responsibilities. */
  readonly expanded: ReadonlySet<string>
  /** Managers whose reports are folded away, in the canvas and in the outline. */
  readonly collapsed: ReadonlySet<string>
  /** What the colours of the cards stand for. */
  readonly colouring: Colouring
  /** Seats first: titles are shown, names of people are not. */
  readonly areNamesHidden: boolean
  /** While the chart is shown to others: the slide that is on, from 0 (the whole chart). */
  readonly slide: number | null
  /** Whether a chart that is larger than the window has a map. */
  readonly isMapShown: boolean
  /** Where the chart shall go next; the counter makes asking twice for the same place two requests. */
  readonly flight: Flight | null
  /** The position that the Tab key comes to, in whichever view. */
  readonly chartFocusId: string | null
  /** The position whose name the user shall type at once: where it stands in the view, else in the inspector. */
  readonly namingId: string | null
  /** Reasons for a waiver being written, by finding: whoever looks something up meanwhile finds the words there again. */
  readonly drafts: ReadonlyMap<string, string>
  /** The dialog that is open. */
  readonly dialog: Dialog | null
  /** The last thing said to everybody: shown for a while, and read out. */
  readonly message: Message | null
}

export const views = ['canvas', 'outline', 'matrix'] as const
export type View = (typeof views)[number]

export type SimulationPage = 'growth' | 'departures' | 'uncertainty' | 'advice'

/** Edits that are only tried out. */
export interface WhatIf {
  /** Which simulation tries it out: each looks after its own. */
  readonly by: SimulationPage
  /** What the chart shows, as the end of a sentence: "at 240 employees", "without the CTO". */
  readonly words: string
  /** The headcount that is shown, where that is what is tried out. */
  readonly headcount?: number
  /** Applied to the document as it stands, whatever is edited meanwhile; where they no longer apply, nothing is tried out. */
  readonly commands: readonly Command[]
}

/** Two scenarios beside each other; ids of the document. */
export interface Compared {
  readonly beforeId: string
  readonly afterId: string
  /** Given: `beforeId` is a scenario of this earlier version, not of the document as it is. */
  readonly version?: EarlierVersion
}

/** A state that the document was in. */
export interface EarlierVersion {
  /** In a sentence: "the version of 14:05". */
  readonly name: string
  readonly document: HatrackDocument
}

export interface Flight {
  readonly to: readonly string[] | 'all'
  readonly request: number
  /** Given: as large as there is room for, up to this zoom, even where all of it is in view already. */
  readonly largest?: number
}

export type Selection =
  /** `also`: the others of a selection of several; `id` is the one chosen last, which the inspector shows. */
  | { readonly kind: 'position', readonly id: string, readonly also?: readonly string[] }
  | { readonly kind: 'responsibility', readonly id: string }

export interface Message {
  readonly text: string
  /** `spoken`: for screen readers alone, because the page shows it already. */
  readonly tone: 'plain' | 'problem' | 'spoken'
  readonly request: number
}

export const sessionStore = createStore<SessionState>()(() => ({
  scenarioId: 'as-is', selection: null, findingId: null, panel: 'findings', simulation: 'growth', isTimelineShown: false, whatIf: null, compared: null, namingScenarioId: null, view: 'canvas', place: 'chart',
  expanded: new Set<string>(), collapsed: new Set<string>(), colouring: 'orientation', areNamesHidden: false, slide: null, isMapShown: true, flight: null, chartFocusId: null, namingId: null, drafts: new Map<string, string>(), dialog: null, message: null,
}))

let requests = 0

/** The inspector shows what is selected; departures follow a selected seat by themselves, and stay. */
export function select(selection: Selection | null): void {
  const { panel, simulation } = sessionStore.getState()
  const isFollowed = panel === 'simulation' && simulation === 'departures' && selection?.kind === 'position'
  sessionStore.setState({ selection, panel: selection === null || isFollowed ? panel : 'inspector' })
}

/** Selects these positions, the last of them as the one that the inspector shows; none: deselects. */
export function selectPositions(ids: readonly string[]): void {
  const id = ids.at(-1)
  if (id === undefined) return select(null)
  select(ids.length === 1 ? { kind: 'position', id } : { kind: 'position', id, also: ids.slice(0, -1) })
}

/** Adds a position to the selection, or takes it out. */
export function toggleSelected(id: string): void {
  const ids = selectedPositionIds(sessionStore.getState())
  selectPositions(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])
}

/** The selected positions in the order they were chosen; none while a responsibility is selected. */
export function selectedPositionIds({ selection }: Pick<SessionState, 'selection'>): readonly string[] {
  return selection?.kind === 'position' ? [...selection.also ?? [], selection.id] : []
}

export function isPositionSelected({ selection }: Pick<SessionState, 'selection'>, id: string): boolean {
  return selection?.kind === 'position' && (selection.id === id || selection.also?.includes(id) === true)
}

/** Folds the reports of these managers away, or shows them again. */
export function setCollapsed(ids: readonly string[], isCollapsed: boolean): void {
  const collapsed = new Set(sessionStore.getState().collapsed)
  for (const id of ids) {
    if (isCollapsed) collapsed.add(id)
    else collapsed.delete(id)
  }
  sessionStore.setState({ collapsed })
}

/** What the colours of the cards shall stand for. */
export function colourBy(colouring: Colouring): void {
  sessionStore.setState({ colouring })
}

/** Whether a position gets its name where it stands; a matrix has no room for that. */
export function isNamedInPlace({ view }: Pick<SessionState, 'view'>): boolean {
  return view !== 'matrix'
}

export function showView(view: View): void {
  sessionStore.setState({ view })
}

export function openDialog(dialog: Dialog | null): void {
  sessionStore.setState({ dialog })
}

/** Takes the chart to these positions, or shows all of it. */
export function flyTo(to: Flight['to'], largest?: number): void {
  sessionStore.setState({ flight: { to, request: ++requests, ...(largest === undefined ? {} : { largest }) } })
}

/** Hides who sits where, or shows it again; and takes back what was said with names in it. */
export function setNamesHidden(areNamesHidden: boolean): void {
  sessionStore.setState({ areNamesHidden })
  announce(areNamesHidden ? 'Names are hidden.' : 'Names are shown.')
}

/** Takes the chart as near to what is selected as it fits, also where it is in view already. */
export function flyToSelection(): void {
  const to = selectedPositionIds(sessionStore.getState())
  if (to.length > 0) flyTo(to, 1)
}

/** Shows what these edits would come to, in the place of whatever was tried out before; null: the document as it is. */
export function tryOut(whatIf: WhatIf | null): void {
  sessionStore.setState({ whatIf })
}

/** Opens one of the simulations beside the chart. */
export function openSimulation(simulation: SimulationPage): void {
  sessionStore.setState({ simulation, panel: 'simulation', place: 'findings' })
}

/** Says something to everybody: on the screen and through screen readers. */
export function announce(text: string, tone: Message['tone'] = 'plain'): void {
  sessionStore.setState({ message: { text, tone, request: ++requests } })
}

export function toggleExpanded(positionId: string): void {
  const expanded = new Set(sessionStore.getState().expanded)
  if (!expanded.delete(positionId)) expanded.add(positionId)
  sessionStore.setState({ expanded })
}

/** Opens a finding and takes the chart to what it is about; null closes. */
export function openFinding(finding: { readonly id: string, readonly positionIds: readonly string[] } | null): void {
  sessionStore.setState({ findingId: finding?.id ?? null, panel: 'findings' })
  if (finding && finding.positionIds.length > 0) flyTo(finding.positionIds)
}

/** null: the reason was given, or is not going to be. */
export function draftReason(findingId: string, reason: string | null): void {
  const drafts = new Map(sessionStore.getState().drafts)
  if (reason === null) drafts.delete(findingId)
  else drafts.set(findingId, reason)
  sessionStore.setState({ drafts })
}

/** Begins anew with another document. */
export function resetSession(scenarioId: string): void {
  sessionStore.setState({ scenarioId, slide: null, whatIf: null, compared: null, namingScenarioId: null, selection: null, findingId: null, namingId: null, panel: 'findings', expanded: new Set<string>(), collapsed: new Set<string>(), drafts: new Map() })
  flyTo('all')
}
