import { useEffect, useReducer, useState } from 'react'
import { runJob } from '../../background/run-job'
import type { JobInput, JobName, JobResult } from '../../background/jobs'

/** `result`: the last that there was; while the job runs anew, of what was asked before. */
export type JobState<Result> =
  | { readonly kind: 'idle', readonly result: null }
  | { readonly kind: 'running', readonly done: number, readonly result: Result | null }
  | { readonly kind: 'done', readonly result: Result }
  | { readonly kind: 'cancelled', readonly result: Result | null }
  | { readonly kind: 'failed', readonly message: string, readonly result: Result | null }

const idle = { kind: 'idle', result: null } as const

/**
 * Runs the job for this input off the main thread, and anew whenever the input is another object; null: there is nothing
 * to compute, nor to show of what was asked before. What is asked in the meantime ends what is under way.
 */
export function useJob<Name extends JobName>(name: Name, input: JobInput<Name> | null) {
  const [state, setState] = useState<JobState<JobResult<Name>>>(idle)
  const [attempt, again] = useReducer((count: number) => count + 1, 0)
  const [control, setControl] = useState<AbortController | null>(null)
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is shown follows the job, which ends here, or begins below.
    if (input === null) return setState(idle)
    const controller = new AbortController()
    let isWanted = true
    setControl(controller)
    setState(({ result }) => ({ kind: 'running', done: 0, result }))
    const onProgress = (done: number) => { if (isWanted) setState(({ result }) => ({ kind: 'running', done, result })) }
    runJob(name, input, { signal: controller.signal, onProgress }).then(
      (result) => { if (isWanted) setState({ kind: 'done', result }) },
      (error: unknown) => {
        if (!isWanted) return
        const isCancelled = controller.signal.aborted
        setState(({ result }) => isCancelled ? { kind: 'cancelled', result } : { kind: 'failed', message: error instanceof Error ? error.message : String(error), result })
      },
    )
    return () => {
      isWanted = false
      controller.abort()
    }
  }, [name, input, attempt])
  return { state, cancel: () => control?.abort(), again }
}
