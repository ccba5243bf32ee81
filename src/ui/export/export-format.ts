import type { Arrangement, HatrackDocument, Organisation, Waiver } from '../../model/organisation'
import type { Colouring } from '../../scene/colouring'
import type { Theme } from '../../scene/tokens'

/** What somebody wants to hand over. Without names where that is asked for: nothing here has any then, the document neither. */
export interface ExportWishes {
  readonly document: HatrackDocument
  readonly organisation: Organisation
  readonly arrangement: Arrangement
  /** What they are about is in no picture; reports name them with their reasons. */
  readonly waivers: readonly Waiver[]
  readonly scenarioName: string
  readonly title: string
  /** As it shall be read. */
  readonly date: string
  readonly theme: Theme
  readonly colouring: Colouring
  readonly paper: Paper
  readonly pages: 'one' | 'per-manager'
  /** Pixels a point, for PNG. */
  readonly scale: 1 | 2 | 4
  /** For PNG and SVG: nothing behind the chart. */
  readonly isTransparent: boolean
  /** For PNG: the document inside, so that opening the picture reopens the chart. */
  readonly carriesDocument: boolean
}

export type Paper = 'a4' | 'letter'

export interface Making {
  /** Ends it. */
  readonly signal: AbortSignal
  /** How much of it is done, from 0 to 1. */
  readonly onProgress: (done: number) => void
}

export type Exported =
  | { readonly ok: true, readonly blob: Blob, /** "A4", "drawn at 2×": what is worth knowing, a sentence each. */ readonly told: readonly string[] }
  | { readonly ok: false, /** What is wrong and what to do. */ readonly problem: string }

/** Makes the file. Each lives in a module of its own, `make-<format>.ts`, fetched when it is first wanted. */
export type Make = (wishes: ExportWishes, making: Making) => Exported | Promise<Exported>
