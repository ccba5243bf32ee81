import { useEffect, useRef, useState } from 'react'
import { fileNameFor } from '../files/file-name'
import { saveBlob } from '../files/save-file'
import type { ExportWishes } from './export-format'
import type { Format } from './formats'

export type MakingState =
  | { readonly kind: 'idle' }
  /** `done`: from 0 to 1; null: nobody can say. */
  | { readonly kind: 'making', readonly done: number | null }
  | { readonly kind: 'told', readonly text: string, readonly isProblem: boolean }

/** Makes a file and hands it to the browser; one at a time. What is under way ends with the dialog. */
export function useMaking() {
  const [state, setState] = useState<MakingState>({ kind: 'idle' })
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])

  /** Runs what is to be done, and tells what it says. */
  const run = async (work: (making: { readonly signal: AbortSignal, readonly onProgress: (done: number) => void }) => Promise<Told>) => {
    const controller = new AbortController()
    control.current?.abort()
    control.current = controller
    const { signal } = controller
    setState({ kind: 'making', done: null })
    const told = await work({ signal, onProgress: (done) => { if (!signal.aborted) setState({ kind: 'making', done }) } }).catch((error: unknown) => failure(error))
    if (control.current === controller) setState({ kind: 'told', ...told })
  }

  /** Makes a file and does something with it, which says what it has done. */
  const make = ({ make, print }: Format, wishes: ExportWishes, use: (blob: Blob, print: (blob: Blob) => Promise<void>) => Promise<string> | string) => run(async (making) => {
    const parts = await Promise.all([make?.(), print?.()]).catch(() => null)
    if (!parts?.[0]) return { text: 'What makes this could not be loaded. Check the connection and try again.', isProblem: true }
    const made = await parts[0](wishes, making)
    making.signal.throwIfAborted()
    if (!made.ok) return { text: made.problem, isProblem: true }
    return { text: [await use(made.blob, parts[1] ?? (() => Promise.resolve())), ...made.told].join(' '), isProblem: false }
  })

  const save = (format: Format, wishes: ExportWishes) => make(format, wishes, (blob) => {
    const name = fileNameFor(`${wishes.title} ${wishes.scenarioName}`, format.ending(wishes))
    saveBlob(blob, name)
    return `Saved ${name}.`
  })

  const print = (format: Format, wishes: ExportWishes) => make(format, wishes, async (blob, printIt) => {
    await printIt(blob)
    return 'Handed to the browser’s print dialog.'
  })

  /** At once, although a browser in the middle of drawing a picture cannot be stopped: what comes of that goes nowhere. */
  const cancel = () => {
    control.current?.abort()
    control.current = null
    setState((before) => before.kind === 'making' ? cancelled : before)
  }

  /** What was told is of choices that are no longer made; what is being made goes on. */
  const forget = () => setState((before) => before.kind === 'told' ? { kind: 'idle' } : before)

  return { state, run, save, print, cancel, forget }
}

export interface Told {
  readonly text: string
  readonly isProblem: boolean
}

const cancelled: MakingState = { kind: 'told', text: 'Cancelled: nothing was saved.', isProblem: false }

function failure(error: unknown): Told {
  const reason = error instanceof Error ? ` ${error.message}` : ''
  return { text: `This could not be made.${reason} Try again, or choose another format: the chart is as it was.`, isProblem: true }
}
