import type { Progressing } from '../simulation/progressing'
import type { JobInput, JobName, JobResult } from './jobs'
import { allowOwnWorkers } from './trusted-types'
import { unloaded } from './unloaded'
import type { Order, Report } from './worker'

interface Options {
  /** Ends the job at once, whatever it is doing. */
  readonly signal: AbortSignal
  /** How much of it is done, from 0 to 1; a few times a second. */
  readonly onProgress: (done: number) => void
  /** Only the page has what it takes: in some browsers, a canvas. */
  readonly isForPage?: boolean
}

/** A worker that has nothing to do: kept, so that the next job finds its code compiled. */
let idle: Worker | null = null

/**
 * Runs a job off the main thread. Rejects with an AbortError when it was ended, and with an Error that can be shown when
 * it failed or the worker could not be fetched.
 */
export async function runJob<Name extends JobName>(name: Name, input: JobInput<Name>, options: Options): Promise<JobResult<Name>> {
  options.signal.throwIfAborted()
  if (typeof Worker === 'undefined' || options.isForPage === true) return onThisThread(name, input, options)
  allowOwnWorkers()
  const worker = idle ?? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  idle = null
  return new Promise((resolve, reject) => {
    const { signal, onProgress } = options
    // Nothing else stops a loop in another thread; whatever waits comes to a worker of its own.
    const end = () => {
      worker.terminate()
      reject(abortError())
    }
    const rest = () => {
      signal.removeEventListener('abort', end)
      if (idle) worker.terminate()
      else idle = worker
    }
    signal.addEventListener('abort', end, { once: true })
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'progress') return onProgress(data.done)
      rest()
      if (data.kind === 'result') resolve(data.result as JobResult<Name>)
      else reject(new Error(data.message))
    }
    worker.onerror = () => {
      signal.removeEventListener('abort', end)
      worker.terminate()
      reject(new Error(unloaded))
    }
    worker.postMessage({ name, input } satisfies Order)
  })
}

function abortError(): DOMException {
  return new DOMException('The computation was ended.', 'AbortError')
}

/** Where a worker cannot do it: the same, with pauses, so that the page can still be used. */
async function onThisThread<Name extends JobName>(name: Name, input: JobInput<Name>, { signal, onProgress }: Options): Promise<JobResult<Name>> {
  const [{ jobs }, { stepping }] = await Promise.all([import('./jobs'), import('./stepping')])
  const work = (jobs[name] as (input: JobInput<Name>) => Progressing<JobResult<Name>>)(input)
  let last = performance.now()
  return stepping(work, onProgress, async () => {
    if (performance.now() - last > 8) {
      await new Promise((resolve) => setTimeout(resolve))
      last = performance.now()
    }
    if (signal.aborted) throw abortError()
  })
}
