import type { SourceId } from '../sources'
import type { claims } from './index'

/** `<source>/<claim>`, as in `coleman/both-at-scale`; a claim that no source makes does not compile. */
export type ClaimId = { [S in SourceId]: `${S}/${keyof (typeof claims)[S] & string}` }[SourceId]

/** The source that makes the claim. Apart from the texts: rules cite claims before anybody reads one. */
export function sourceOf(id: ClaimId): SourceId {
  return id.slice(0, id.indexOf('/')) as SourceId
}
