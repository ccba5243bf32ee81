/** A computation that takes a while: yields how much of it is done, from 0 to 1, wherever it may stop; returns what it found. */
export type Progressing<Result> = Generator<number, Result, void> | AsyncGenerator<number, Result, void>

/** All of it at once. */
export function finished<Result>(work: Generator<number, Result, void>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
