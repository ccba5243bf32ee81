import type { ClaimId } from '../knowledge/claims'
import type { HatrackDocument } from '../model/organisation'

/** A named organisation: a template of the app, a fixture of the tests, an exhibit of the gallery. */
export interface Sample {
  readonly id: string
  readonly name: string
  /** One plain sentence, for a card in a dialog. */
  readonly summary: string
  /** What the sources say that makes it an example. */
  readonly claims: readonly ClaimId[]
  readonly document: HatrackDocument
}
