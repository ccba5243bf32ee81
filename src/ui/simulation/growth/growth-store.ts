import { createStore } from 'zustand/vanilla'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { runJob } from '../../../background/run-job'
import { nameless } from '../../../model/nameless'
import type { Organisation, PlannedChange } from '../../../model/organisation'
import { scenarioOf } from '../../../model/organisation-of'
import { planAhead } from '../../../model/plan'
import type { Growth } from '../../../simulation/growth/growth'
import { namedOrganisation } from '../../../store/derived'
import { documentStore } from '../../../store/document-store'
import { sessionStore } from '../../../store/session-store'
import type { JobState } from '../use-job'
import { followEdits } from './scrub'

export interface Grown {
  /** Of the chart as it was asked last, with its plan. */
  readonly growth: Growth
  /** The same without the plan; null: nothing is planned. */
  readonly unplanned: Growth | null
}

/** What the timeline and the panel beside the chart both tell of; computed once for both, while one of them is shown. */
const growthStore = createStore<{ readonly job: JobState<Grown> }>()(() => ({ job: { kind: 'idle', result: null } }))

interface Asked {
  /** The document and the scenario that it is about. */
  readonly of: string
  readonly organisation: Organisation
  readonly plan: readonly PlannedChange[]
}

let watchers = 0
let asked: Asked | null = null
let shownOf = ''
let running: AbortController | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** An edit is seldom the last of its kind: typing a name is many. */
const quietMs = 250

/** The growth of the chart in the document, whatever is tried out on the screen. */
export function useGrowth(): JobState<Grown> {
  useEffect(watch, [])
  return useStore(growthStore).job
}

function watch(): () => void {
  watchers++
  if (watchers === 1) ask()
  const follow = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, quietMs)
  }
  const stops = [
    documentStore.subscribe(({ document }, before) => { if (document !== before.document) follow() }),
    sessionStore.subscribe((now, before) => { if (now.scenarioId !== before.scenarioId || now.areNamesHidden !== before.areNamesHidden) follow() }),
  ]
  return () => {
    for (const stop of stops) stop()
    watchers--
    if (watchers > 0) return
    clearTimeout(timer)
    cancelGrowth()
  }
}

/** What growth depends on, and the plan: the scenario that is on the screen, without what is tried out. */
function presentGrowthInput(): Asked {
  const state = documentStore.getState()
  const { scenarioId, areNamesHidden } = sessionStore.getState()
  const organisation = namedOrganisation(state, scenarioId)
  return {
    of: `${state.documentId} ${organisation.scenarioId}`, organisation: areNamesHidden ? nameless(organisation) : organisation,
    plan: planAhead(scenarioOf(state.document, organisation.scenarioId)?.plan ?? [], organisation.company.headcount),
  }
}

function ask(): void {
  const next = presentGrowthInput()
  followEdits()
  if (asked && isAlike(asked, next) && growthStore.getState().job.kind !== 'cancelled') return
  void compute(next)
}

/** Starts again what was ended, or what failed. */
export function computeGrowthAgain(): void {
  void compute(presentGrowthInput())
}

export function cancelGrowth(): void {
  running?.abort()
}

async function compute(input: Asked): Promise<void> {
  running?.abort()
  const controller = new AbortController()
  running = controller
  asked = input
  // What is shown while it is computed anew was of the same chart, or nothing is.
  const before = shownOf === input.of ? growthStore.getState().job.result : null
  shownOf = input.of
  const show = (job: JobState<Grown>) => { if (running === controller) growthStore.setState({ job }) }
  const isPlanned = input.plan.length > 0
  const part = isPlanned ? 0.5 : 1
  const { signal } = controller
  const progress = (from: number) => ({ signal, onProgress: (done: number) => show({ kind: 'running', done: from + done * part, result: before }) })
  show({ kind: 'running', done: 0, result: before })
  try {
    const growth = await runJob('growth', { organisation: input.organisation, plan: input.plan }, progress(0))
    const unplanned = isPlanned ? await runJob('growth', { organisation: input.organisation, plan: [] }, progress(part)) : null
    show({ kind: 'done', result: { growth, unplanned } })
  } catch (error) {
    if (running === controller) asked = null
    show(signal.aborted ? { kind: 'cancelled', result: before } : { kind: 'failed', message: error instanceof Error ? error.message : String(error), result: before })
  }
}

/** The company's own headcount is one of those that are looked at: dragging its slider changes nothing. */
function isAlike(a: Asked, b: Asked): boolean {
  const { company: was, ...before } = a.organisation
  const { company: is, ...after } = b.organisation
  return a.of === b.of && isSame({ ...a.plan }, { ...b.plan }) && isSame(before, after) && isSame({ ...was, headcount: 1 }, { ...is, headcount: 1 })
}

function isSame<Row extends object>(a: Row, b: Row): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof Row)[]
  return keys.every((key) => a[key] === b[key])
}
