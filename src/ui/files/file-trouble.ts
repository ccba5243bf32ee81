import type { Dialog } from '../../store/dialog'

type FileTrouble = Extract<Dialog, { kind: 'file-trouble' }>

/** Somebody else has written to the file meanwhile. */
export function changedOutside(name: string): FileTrouble {
  return {
    kind: 'file-trouble', canOverwrite: true,
    title: 'The file has changed',
    detail: `\u201c${name}\u201d is not as it was when it was opened or last saved here. Another person or program has written to it since.`,
    remedy: 'Overwrite it and what they wrote is lost. Save as another file and you have both.',
  }
}

/** What came in the way of writing to a file. Whatever it is, the file is as it was: the browser writes to a copy and swaps them at the end. */
export function writingTrouble(error: unknown, name: string): FileTrouble {
  const { name: kind, message } = error instanceof Error ? error : { name: '', message: String(error) }
  const words = wordsOf[kind]
  return {
    kind: 'file-trouble', canOverwrite: false,
    title: words?.title ?? 'The file could not be written',
    detail: words?.detail(name) ?? `Writing to \u201c${name}\u201d failed: ${message || kind}.`,
    remedy: `${words?.remedy ?? 'Save the chart as another file.'} The chart is still here.`,
  }
}

interface Words {
  readonly title: string
  readonly detail: (name: string) => string
  readonly remedy: string
}

const notAllowed: Words = {
  title: 'The file may not be changed',
  detail: (name) => `The browser has not been allowed to write to \u201c${name}\u201d.`,
  remedy: 'Save again and allow it when the browser asks, or save the chart as another file.',
}

/** By the names that the File System standard gives to what can go wrong. */
const wordsOf: Readonly<Record<string, Words | undefined>> = {
  NotAllowedError: notAllowed,
  SecurityError: notAllowed,
  NotFoundError: {
    title: 'The file is no longer there',
    detail: (name) => `\u201c${name}\u201d has been moved, renamed or deleted since it was opened or last saved here.`,
    remedy: 'Save the chart as another file.',
  },
  QuotaExceededError: {
    title: 'The disk is full',
    detail: (name) => `There is no room to write \u201c${name}\u201d. The file itself is as it was before.`,
    remedy: 'Make room and save again, or save the chart in another place.',
  },
  NoModificationAllowedError: {
    title: 'The file is in use',
    detail: (name) => `\u201c${name}\u201d is write-protected, or another program or tab is writing to it.`,
    remedy: 'Close it there and save again, or save the chart as another file.',
  },
}
