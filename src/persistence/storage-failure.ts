/** `full`: no room is left; `refused`: the browser does not let this page store anything (private windows, settings); `overtaken`: another tab writes it now. */
export type FailureReason = 'full' | 'refused' | 'unreadable' | 'overtaken' | 'unknown'

export interface StorageFailure {
  readonly reason: FailureReason
  readonly message: string
}

/** A record that the reader could not read stands where something was to be saved: it stays as it is. */
export class UnreadableRecordError extends Error {
  override readonly name = 'UnreadableRecordError'
}

/** Another tab has made itself the writer of the document: see `takeOver`. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError'
}

const refusals: ReadonlySet<string> = new Set(['SecurityError', 'InvalidStateError', 'NotAllowedError', 'NotFoundError', 'VersionError', 'UnknownError'])

export function failureOf(error: unknown): StorageFailure {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  // Firefox says so in the name of an older error; Safari only in the message.
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || /quota/i.test(message)) {
    return { reason: 'full', message: 'There is no room left in the browser\u2019s storage. Save the document to a file, then remove documents that you no longer need.' }
  }
  if (name === 'UnreadableRecordError') {
    return { reason: 'unreadable', message: 'A stored document that cannot be read has this place, and was left as it is. Save to a file instead.' }
  }
  if (name === 'OvertakenError') {
    return { reason: 'overtaken', message: 'The document is being edited in another tab. Reload this one to go on with what is there.' }
  }
  if (refusals.has(name) || name === 'ReferenceError') {
    return { reason: 'refused', message: 'The browser does not let this page store anything; private windows and strict settings do that. Save the document to a file.' }
  }
  return { reason: 'unknown', message: `The document could not be stored (${message}). Save it to a file to be safe.` }
}
