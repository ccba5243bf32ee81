import type { Command } from '../../../commands'
import type { Organisation, PlannedChange } from '../../../model/organisation'
import { scenarioOf } from '../../../model/organisation-of'
import { planAhead } from '../../../model/plan'
import { lastHeadcount } from '../../../simulation/growth/growth'
import { stageAt, stagesOf } from '../../../simulation/growth/stages'
import { currentOrganisation, namedOrganisation } from '../../../store/derived'
import { documentStore } from '../../../store/document-store'
import { flyTo, sessionStore, tryOut } from '../../../store/session-store'
import { prefersReducedMotion } from '../../kit/theme'
import { whole } from '../../kit/numbers'

/** The headcount on the screen: the one that is tried out, else the company's. */
function shownHeadcount(): number {
  return sessionStore.getState().whatIf?.headcount ?? documentStore.getState().document.company.headcount
}

/** Shows the chart as it would be at a headcount, with what is planned until then; at the company's own, as it is. */
export function showAt(headcount: number): void {
  const wanted = Math.max(1, Math.min(lastHeadcount, Math.round(headcount)))
  const { document } = documentStore.getState()
  const { organisation, plan } = present()
  const stages = stagesOf(organisation, plan)
  const { commands } = stageAt(stages, wanted)
  // What is taken is planned no more.
  const done = stages.flatMap(({ change, from }): Command[] => change && from <= wanted ? [{ type: 'unplan-change', scenarioId: organisation.scenarioId, changeId: change.id }] : [])
  const before = currentOrganisation().positions
  if (wanted === document.company.headcount && commands.length === 0) tryOut(null)
  else tryOut({
    by: 'growth', headcount: wanted, words: `at ${whole(wanted)} ${wanted === 1 ? 'employee' : 'employees'}`,
    commands: [...commands, ...done, { type: 'edit-company', patch: { headcount: wanted } }],
  })
  // Whoever is hired at this headcount is to be seen.
  if (currentOrganisation().positions.length !== before.length) flyTo('all')
}

/** With names: the edits go into the document when they are taken. */
function present(): { readonly organisation: Organisation, readonly plan: readonly PlannedChange[] } {
  const state = documentStore.getState()
  const organisation = namedOrganisation(state, sessionStore.getState().scenarioId)
  return { organisation, plan: planAhead(scenarioOf(state.document, organisation.scenarioId)?.plan ?? [], organisation.company.headcount) }
}

/** After an edit the same headcount is shown of what the chart is now. */
export function followEdits(): void {
  const { whatIf } = sessionStore.getState()
  if (whatIf?.by === 'growth' && whatIf.headcount !== undefined) showAt(whatIf.headcount)
}

/** A decade in four seconds: from 10 to 1,000 employees while one says what happens. */
const decadesPerMs = 1 / 4_000
/** Where motion is unwelcome: from one turning point to the next, each long enough to be read. */
const restMs = 1_500

let stopPlaying: (() => void) | null = null

/** Runs along the headcounts from the one that is shown, or from the start where it stands at the end. */
export function play(turningPoints: readonly number[], onEnd: () => void): void {
  stop()
  const start = shownHeadcount() >= lastHeadcount ? 1 : shownHeadcount()
  const end = () => {
    stop()
    onEnd()
  }
  stopPlaying = prefersReducedMotion() ? stepping(start, turningPoints, end) : gliding(start, end)
}

export function stop(): void {
  stopPlaying?.()
  stopPlaying = null
}

function gliding(start: number, onEnd: () => void): () => void {
  let frame = 0
  let began: number | null = null
  const draw = (now: number) => {
    began ??= now
    const headcount = 10 ** (Math.log10(start) + (now - began) * decadesPerMs)
    showAt(headcount)
    if (headcount >= lastHeadcount) onEnd()
    else frame = requestAnimationFrame(draw)
  }
  frame = requestAnimationFrame(draw)
  return () => cancelAnimationFrame(frame)
}

function stepping(start: number, turningPoints: readonly number[], onEnd: () => void): () => void {
  const left = turningPoints.filter((headcount) => headcount > start)
  const timer = setInterval(() => {
    const next = left.shift()
    if (next === undefined) onEnd()
    else showAt(next)
  }, restMs)
  return () => clearInterval(timer)
}
