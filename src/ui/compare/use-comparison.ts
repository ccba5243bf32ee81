import { useEffect, useState } from 'react'
import { runJob } from '../../background/run-job'
import type { Comparison, Pair } from '../../simulation/comparison/comparison'

export interface ComparisonState {
  /** The last that there was; while another is under way, of what was compared before. */
  readonly comparison: Comparison | null
  /** Why there is no newer one. */
  readonly problem: string | null
  readonly isRunning: boolean
}

/** Compares off the main thread, and anew whenever the pair is another. What is found always belongs to the pair that it comes with. */
export function useComparison(pair: Pair | null): ComparisonState {
  const [state, setState] = useState<ComparisonState>({ comparison: null, problem: null, isRunning: false })
  useEffect(() => {
    if (pair === null) return
    const controller = new AbortController()
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is shown follows the job, which begins here.
    setState(({ comparison }) => ({ comparison, problem: null, isRunning: true }))
    const { before, after } = pair
    runJob('differences', { before, after }, { signal: controller.signal, onProgress: () => undefined }).then(
      (differences) => { if (!controller.signal.aborted) setState({ comparison: { ...pair, ...differences }, problem: null, isRunning: false }) },
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ comparison: null, problem: error instanceof Error ? error.message : String(error), isRunning: false })
      },
    )
    return () => controller.abort()
  }, [pair])
  return state
}
