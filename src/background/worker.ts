import type { Progressing } from '../simulation/progressing'
import { jobs, type JobName } from './jobs'
import { stepping } from './stepping'

export interface Order {
  readonly name: JobName
  readonly input: unknown
}

export type Report =
  | { readonly kind: 'progress', readonly done: number }
  | { readonly kind: 'result', readonly result: unknown }
  | { readonly kind: 'failure', readonly message: string }

// A worker's own `postMessage`; the page's has other parameters, and one program checks both.
const report = (message: Report) => (self as unknown as { postMessage: (message: Report) => void }).postMessage(message)

self.onmessage = ({ data: { name, input } }: MessageEvent<Order>) => {
  const work = (jobs[name] as (input: unknown) => Progressing<unknown>)(input)
  stepping(work, (done) => report({ kind: 'progress', done })).then(
    (result) => report({ kind: 'result', result }),
    (error: unknown) => report({ kind: 'failure', message: error instanceof Error ? error.message : String(error) }),
  )
}
