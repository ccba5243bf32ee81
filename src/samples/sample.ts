import type { ClaimId } from '../knowledge/claims'
import type { HatrackDocument } from '../model/organisation'

/** A named organisation: an example of the app, a fixture of the tests, an exhibit of the gallery. */
export interface Sample {
  readonly id: string
  /** To start from, or to see what the sources warn of. */
  readonly kind: 'template' | 'goes-wrong'
  readonly name: string
  /** One plain sentence, for a card in a dialog. */
  readonly summary: string
  /** What the sources say that makes it an example. */
  readonly claims: readonly ClaimId[]
  readonly document: HatrackDocument
}
