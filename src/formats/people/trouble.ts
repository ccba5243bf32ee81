/** What can be the matter with a row, as programs name it; the order in which it is told. */
export const troubleKinds = [
  'unknown-manager', 'loop', 'duplicate-id', 'ambiguous-manager', 'several-roots', 'row-skipped', 'repeated-header', 'remark', 'no-record', 'extra-cells', 'broken-quotes',
  'unreadable-letters', 'text-cut', 'unknown-dotted', 'unsafe-key', 'self-report', 'second-manager', 'empty-row',
] as const
export type TroubleKind = (typeof troubleKinds)[number]

/** One row and what is the matter with it; the row as `ProblemRow` has it. */
export interface Trouble {
  readonly kind: TroubleKind
  readonly place: string
  readonly name: string
  readonly value: string
  readonly outcome: string
  /** Rows of the file that it is about; missing: one. */
  readonly count?: number
}

export function trouble(kind: TroubleKind, place: string, name: string, value = '', outcome = ''): Trouble {
  return { kind, place, name, value, outcome }
}
