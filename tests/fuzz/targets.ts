import fc from 'fast-check'
import type { Target } from './target'
import { commands } from './targets/commands'
import { link } from './targets/link'
import { page, simulations } from './targets/page'
import { people } from './targets/people'
import { picture } from './targets/picture'
import { reader } from './targets/reader'

/** Everything that takes what others made, and what follows from it. */
export const targets: readonly Target[] = [reader, people, picture, link, commands, page, simulations]

export interface Batch {
  readonly seed: number
  readonly runs: number
  /** To repeat one failure. */
  readonly path?: string
  /** Called before each input is tried. */
  readonly onInput?: () => void
}

export interface Failure {
  readonly path: string
  readonly message: string
  readonly bytes: Uint8Array
}

/** So many inputs of a target, drawn from a seed; the smallest one that breaks a promise, or null. */
export async function tryBatch(name: string, { seed, runs, path, onInput }: Batch): Promise<Failure | null> {
  const target = targetOf(name)
  const { failed, counterexample, counterexamplePath, errorInstance } = await fc.check(target.property(onInput), {
    seed, numRuns: runs, verbose: 0, interruptAfterTimeLimit: batchMs, markInterruptAsFailure: false, ...(path === undefined ? {} : { path }),
  })
  if (!failed || !counterexample) return null
  const message = errorInstance instanceof Error ? errorInstance.stack ?? errorInstance.message : String(errorInstance)
  return { path: counterexamplePath ?? '', message, bytes: target.bytesOf(counterexample[0]) }
}

/** So that slow targets take no more of the time than others; making a failing input smaller ends with it, too. */
const batchMs = 30_000

/** The input with this number in a batch, to keep one that never came to an end. */
export function inputOf(name: string, seed: number, number: number): Uint8Array {
  const target = targetOf(name)
  return target.bytesOf(fc.sample(target.property(), { seed, numRuns: number }).at(-1)![0])
}

function targetOf(name: string): Target {
  const target = targets.find((each) => each.name === name)
  if (!target) throw new Error(`There is no target \u201c${name}\u201d: ${targets.map((each) => each.name).join(', ')}.`)
  return target
}
