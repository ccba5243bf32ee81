export interface Measure {
  readonly name: string
  /** May be asynchronous. The two take turns in one run, so that a slow moment of the machine meets both. */
  readonly run: () => unknown
  readonly peer: { readonly name: string, readonly run: () => unknown } | { readonly name: string, readonly budgetMs: number }
}
