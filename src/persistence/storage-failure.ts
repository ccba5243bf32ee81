/**
 * `full`: no room is left; `refused`: the browser does not let this page store anything (private windows, settings);
 * `unanswered`: it has not said yet; `superseded`: the storage is a newer program’s now; `cleared`: somebody had all of it
 * removed. The last two are for good;
 * `overtaken`: another tab writes it now.
 */
export type FailureReason = 'full' | 'refused' | 'unanswered' | 'unreadable' | 'superseded' | 'cleared' | 'overtaken' | 'unknown'

export function isForGood(reason: FailureReason): boolean {
  return reason === 'superseded' || reason === 'cleared'
}

export interface StorageFailure {
  readonly reason: FailureReason
  readonly message: string
}

/** A record that the reader could not read stands where something was to be saved: it stays as it is. */
export class UnreadableRecordError extends Error {
  override readonly name = 'UnreadableRecordError'
}

/** The storage is not this page’s any more, and nothing is ever written to it again. */
export class StorageEndedError extends Error {
  override readonly name = 'StorageEndedError'
  constructor(readonly reason: 'superseded' | 'cleared') {
    super(reason)
  }
}

/** Another tab has made itself the writer of the document: see `takeOver`. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError'
}

const refusals: ReadonlySet<string> = new Set(['SecurityError', 'InvalidStateError', 'NotAllowedError', 'NotFoundError', 'UnknownError'])

export function failureOf(error: unknown): StorageFailure {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  // Firefox says so in the name of an older error; Safari only in the message.
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || /quota/i.test(message)) {
    return { reason: 'full', message: 'There is no room left in this browser\u2019s storage. Save the chart to a file, then make room: delete charts for good under \u201cRecent\u201d.' }
  }
  // The name is what a browser says to a page that is older than what it has stored.
  const ended = error instanceof StorageEndedError ? error.reason : name === 'VersionError' ? 'superseded' : null
  if (ended === 'cleared') {
    return { reason: ended, message: 'Everything that was kept in this browser has been removed, so the chart on the screen is no longer saved. Save it to a file, or reload the page to begin anew.' }
  }
  if (ended === 'superseded') {
    return { reason: ended, message: 'A newer Hatrack has been opened in this browser, so this one no longer saves. Save what is on the screen to a file, then reload the page.' }
  }
  if (name === 'UnreadableRecordError') {
    return { reason: 'unreadable', message: 'A stored chart that cannot be read has this place, and was left as it is. Save to a file instead.' }
  }
  if (name === 'OvertakenError') {
    return { reason: 'overtaken', message: 'The document is being edited in another tab. Reload this one to go on with what is there.' }
  }
  if (name === 'TimeoutError') {
    return { reason: 'unanswered', message: 'This browser has not answered yet, so nothing is kept: save what matters to a file. As soon as it answers, the page goes on with what it has.' }
  }
  if (refusals.has(name) || name === 'ReferenceError') {
    return { reason: 'refused', message: 'This browser does not let the page store anything; private windows and strict settings do that. Save the chart to a file.' }
  }
  return { reason: 'unknown', message: `The chart could not be stored (${message}). Save it to a file to be safe.` }
}
