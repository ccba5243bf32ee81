import type { HatrackDocument } from '../../model/organisation'
import { writeDocument } from '../json/write-document'
import { deflated } from '../zip/deflate'
import { toBase64Url } from './base64url'
import { linkMark, linkPacking, maxLinkLength, maxUnpackedBytes } from './link-limits'

export type WrittenLink =
  | { readonly ok: true, readonly fragment: string }
  /** It would be longer than a link may be; null where it was not even packed. */
  | { readonly ok: false, readonly length: number | null }

/**
 * The document as the fragment of an address, which browsers send to no server: `#chart=`, how many letters follow, and the file's
 * text, packed. The number tells a link that was cut off from a damaged one, and lets whatever was glued to its end be.
 */
export async function writeLink(document: HatrackDocument, shownId?: string): Promise<WrittenLink> {
  const bytes = new TextEncoder().encode(writeDocument(document, { shownId }))
  if (bytes.length > maxUnpackedBytes) return { ok: false, length: null }
  const letters = toBase64Url(await deflated(bytes, linkPacking))
  const fragment = `${linkMark}${letters.length}.${letters}`
  return fragment.length <= maxLinkLength ? { ok: true, fragment } : { ok: false, length: fragment.length }
}
