import { announce } from '../../store/session-store'
import { saveStatusStore } from '../files/save-status'

export interface Failure {
  /** Milliseconds. */
  readonly at: number
  /** `drawing`: a part of the page fell over; `page` and `promise`: what was done in it failed. */
  readonly where: 'drawing' | 'page' | 'promise'
  readonly error: unknown
}

/** So many are told of in a report. */
const mostKept = 20
/** What fails with every move of the pointer is not said with every move. */
const silentMs = 10_000

let failures: readonly Failure[] = []
let saidAt = -silentMs

/** What has failed since the page was opened, the last one last. */
export function failuresSoFar(): readonly Failure[] {
  return failures
}

export function recordFailure(where: Failure['where'], error: unknown): void {
  failures = [...failures, { at: Date.now(), where, error }].slice(-mostKept)
}

/** What fails where nobody waits for it is kept for the report, and said once. */
export function listenForFailures(): () => void {
  const hearError = ({ error, message }: ErrorEvent) => {
    // Other people's scripts (extensions), and what browsers report though nothing failed.
    if (error instanceof Error || !/^(Script error|ResizeObserver loop)/.test(message)) tell('page', error ?? message)
  }
  const hearRejection = ({ reason }: PromiseRejectionEvent) => {
    if (!(reason instanceof DOMException && reason.name === 'AbortError')) tell('promise', reason)
  }
  window.addEventListener('error', hearError)
  window.addEventListener('unhandledrejection', hearRejection)
  return () => {
    window.removeEventListener('error', hearError)
    window.removeEventListener('unhandledrejection', hearRejection)
  }
}

function tell(where: Failure['where'], error: unknown): void {
  recordFailure(where, error)
  const now = Date.now()
  if (now - saidAt < silentMs) return
  saidAt = now
  const { kind } = saveStatusStore.getState()
  const words = error instanceof Error ? error.message : String(error)
  announce(`Something failed: ${words.slice(0, 160)}. ${kind === 'saved' || kind === 'saving' ? 'Your chart is kept.' : 'Save the chart to a file.'}`, 'problem')
}
