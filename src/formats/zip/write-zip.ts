import { crc32 } from './crc32'
import { deflated, joined } from './deflate'

/** 1 January 1980, the first day that ZIP knows: the same content always gives the same bytes. */
const firstDay = 0x21

/** A ZIP archive of texts by path, in the order given, packed one by one: yields how much of it is done. */
export async function* zipOf(entries: readonly (readonly [path: string, text: string])[]): AsyncGenerator<number, Uint8Array<ArrayBuffer>, void> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [at, [path, text]] of entries.entries()) {
    const name = new TextEncoder().encode(path)
    const bytes = new TextEncoder().encode(text)
    const packed = await deflated(bytes, 'deflate-raw')
    const facts = factsOf(crc32(bytes), packed.length, bytes.length, name.length)
    const local = joined([little(4, 0x04034B50), facts, name, packed])
    directory.push(joined([little(4, 0x02014B50), little(2, 20), facts, little(2, 0), little(2, 0), little(2, 0), little(4, 0), little(4, offset), name]))
    parts.push(local)
    offset += local.length
    yield (at + 1) / entries.length
  }
  const index = joined(directory)
  const end = [little(4, 0x06054B50), little(4, 0), little(2, entries.length), little(2, entries.length), little(4, index.length), little(4, offset), little(2, 0)]
  return joined([...parts, index, ...end])
}

/** What an entry and its line in the directory share: version, names in UTF-8, packed, when, how long. */
function factsOf(checksum: number, packed: number, length: number, nameLength: number): Uint8Array {
  return joined([
    little(2, 20), little(2, 0x0800), little(2, 8), little(2, 0), little(2, firstDay),
    little(4, checksum), little(4, packed), little(4, length), little(2, nameLength), little(2, 0),
  ])
}

function little(size: 2 | 4, value: number): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at++) bytes[at] = (value >>> (8 * at)) & 0xFF
  return bytes
}
