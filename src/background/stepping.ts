import type { Progressing } from '../simulation/progressing'

/** More often than this nobody sees a bar move. */
const reportEveryMs = 50

/** Runs the work to its end and tells on the way how far it is. `breathe`: called between steps, for whoever shares its thread. */
export async function stepping<Result>(work: Progressing<Result>, onProgress: (done: number) => void, breathe?: () => Promise<void>): Promise<Result> {
  let last = performance.now()
  for (;;) {
    const step = await work.next()
    if (step.done) return step.value
    if (performance.now() - last > reportEveryMs) {
      onProgress(step.value)
      last = performance.now()
    }
    if (breathe) await breathe()
  }
}
