import type { ImportProblem } from '../people/import-problem'

/** Thrown where a workbook cannot be read on; caught by `readWorkbook`, nowhere else. */
export class Unreadable extends Error {
  readonly problem: ImportProblem
  constructor(problem: ImportProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

export function broken(what: string): Unreadable {
  return new Unreadable({ kind: 'broken-workbook', what })
}
