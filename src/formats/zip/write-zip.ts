import { strToU8, zipSync } from 'fflate'

/** The first day that ZIP knows, in any time zone: the same content always gives the same bytes. */
const firstDay = '1980-01-01T00:00'

/** A ZIP archive of texts by path, in the order given. */
export function zipOf(entries: readonly (readonly [path: string, text: string])[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(entries.map(([path, text]) => [path, strToU8(text)])), { mtime: firstDay })
}
