import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { HatrackDocument, Organisation } from '../../../model/organisation'
import { scenarioOf } from '../../../model/organisation-of'
import type { Move } from '../../../simulation/advice/moves'
import { namedOrganisation } from '../../../store/derived'
import { documentStore } from '../../../store/document-store'
import { announce, sessionStore, tryOut } from '../../../store/session-store'
import { useSession } from '../../kit/use-store'
import { useJob } from '../use-job'
import { adviceStore, ask, beginAbout, questionOf, usualSeconds } from './advice-store'
import { proofInWords } from './advice-words'
import { takenMoves } from './standing'

const noPins: readonly string[] = []
const noMoves: readonly Move[] = []

/** The document as it is: advice is about what is decided, not about what is tried out. */
export interface Subject {
  readonly document: HatrackDocument
  readonly organisation: Organisation
  readonly pinned: readonly string[]
}

export function useSubject(): Subject {
  const { document } = useStore(documentStore)
  const scenarioId = useSession((session) => session.scenarioId)
  const organisation = namedOrganisation({ document }, scenarioId)
  return { document, organisation, pinned: scenarioOf(document, organisation.scenarioId)?.pinned ?? noPins }
}

/** The question, the search and its answer, with what has become of the answer since. */
export function useAdvice(subject: Subject) {
  const { organisation, pinned } = subject
  const documentId = useStore(documentStore, (state) => state.documentId)
  const about = `${documentId} ${organisation.scenarioId}`
  const stored = useStore(adviceStore)
  useEffect(() => {
    beginAbout(about)
    return endShowing
  }, [about])
  const isOurs = stored.about === about
  const { request, advice } = isOurs ? stored : { request: null, advice: null }
  const pending = request && !advice ? request.input : null
  const { state: job, cancel, again } = useJob('advice', pending)
  const received = useRef<unknown>(null)
  useEffect(() => {
    // What a former question was answered stands there until the job for this one has begun.
    if (pending === null || job.kind !== 'done' || job.result === received.current) return
    received.current = job.result
    adviceStore.setState({ advice: job.result })
    if (job.result.kind === 'advised') announce(`${job.result.moves.length === 1 ? '1 move' : `${job.result.moves.length} moves`} advised. ${proofInWords(job.result)}`)
  }, [job, pending])
  const moves = advice?.kind === 'advised' ? advice.moves : noMoves
  const taken = useMemo(() => request && takenMoves(request.base, organisation, moves), [request, organisation, moves])
  const open = useMemo(() => moves.filter(({ responsibilityId }) => taken && !taken.has(responsibilityId) && !stored.leftOut.has(responsibilityId)), [moves, taken, stored.leftOut])
  const find = (seconds = usualSeconds) => {
    endShowing()
    ask(questionOf(adviceStore.getState(), organisation, pinned, seconds))
  }
  return { stored, request, advice, job, cancel, again, find, moves, taken, open, isOutdated: advice !== null && taken === null }
}

/** Shows these moves on the chart, for as long as they are wanted there, and follows them. */
export function useShowing(open: readonly Move[]) {
  const isShown = useSession(({ whatIf }) => whatIf?.by === 'advice')
  const commands = useMemo(() => open.flatMap((move) => move.commands), [open])
  useEffect(() => {
    const { whatIf } = sessionStore.getState()
    if (!isShown || whatIf?.commands === commands) return
    if (commands.length === 0) endShowing()
    else tryOut({ by: 'advice', words: 'with the advised allocation', commands })
  }, [isShown, commands])
  const show = (isWanted: boolean) => {
    if (isWanted) tryOut({ by: 'advice', words: 'with the advised allocation', commands })
    else endShowing()
  }
  return { isShown, show, commands }
}

function endShowing(): void {
  if (sessionStore.getState().whatIf?.by === 'advice') tryOut(null)
}
