import { readDocument, type Reading } from '../json/read-document'
import { inflated } from '../zip/deflate'
import { fromBase64Url } from './base64url'
import { linkMark, linkPacking, maxLinkLength, maxUnpackedBytes } from './link-limits'
import type { LinkProblem } from './link-problem'

export type LinkReading = Extract<Reading, { ok: true }> | { readonly ok: false, readonly problem: LinkProblem }

/**
 * Reads what `writeLink` wrote. Whoever made the link may mean harm, so it is measured before it is decoded and while it is
 * unpacked, and what comes out goes through the one reader of documents. Never rejects.
 */
export async function readLink(fragment: string): Promise<LinkReading> {
  if (fragment.length > maxLinkLength) return refused({ kind: 'too-long', length: fragment.length, limit: maxLinkLength })
  const [, digits, letters] = /^#chart=(\d{1,6})\.([\s\S]*)$/.exec(fragment) ?? []
  if (digits === undefined || letters === undefined) return refused({ kind: 'not-a-chart' })
  const length = Number(digits)
  // What is glued to the end, such as the bracket of a sentence, is none of it.
  const own = letters.slice(0, length)
  const strange = own.search(/[^\w-]/)
  if (strange >= 0) return refused({ kind: 'strange-letter', at: linkMark.length + digits.length + 1 + strange + 1 })
  if (own.length < length) return refused({ kind: 'cut-off', length: own.length, expected: length })
  const bytes = fromBase64Url(own)
  if (bytes === null) return refused({ kind: 'damaged' })
  const content = await inflated(bytes, linkPacking, maxUnpackedBytes)
  if (content.end !== 'whole') return refused(content.end === 'damaged' ? { kind: 'damaged' } : { kind: 'unfolds-too-far', limit: maxUnpackedBytes })
  const reading = readDocument(new TextDecoder().decode(content.bytes))
  return reading.ok ? reading : refused({ kind: 'unreadable', problem: reading.problem })
}

function refused(problem: LinkProblem): LinkReading {
  return { ok: false, problem }
}
