/** What is to be read about a rule and what no check needs: fetched with the guide, and so beside the rule, not in it. */
export interface RuleProse {
  readonly why: string
  readonly whenToIgnore: string
  /** Of an inferred rule: what the sources say of it, and what is our own conclusion. */
  readonly inference?: string
  /** How we read the sources on a chart, where they leave it open: plain sentences for the user, none of which a source says. */
  readonly choices: readonly string[]
}
