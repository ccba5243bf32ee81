import type { BriefInput } from './brief-input'
import { briefOf } from './brief-of'
import { htmlOf } from './html'
import type { BriefPaper } from './html-style'
import { markdownOf } from './markdown'

export interface BriefOrder {
  readonly input: BriefInput
  readonly as: { readonly kind: 'html', readonly paper: BriefPaper } | { readonly kind: 'markdown' }
}

/** The brief as the text of a file; yields how much of it is done, from 0 to 1. */
export function* writtenBrief({ input, as }: BriefOrder): Generator<number, string, void> {
  const brief = yield* briefOf(input)
  return as.kind === 'html' ? htmlOf(brief, as.paper) : markdownOf(brief)
}
