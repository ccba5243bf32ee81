import { inflated } from '../zip/deflate'
import { broken, Unreadable } from './unreadable'

/** Unpacked, of all that is read of one workbook: 50,000 rows of thirty columns take half of it. */
const maxInflated = 150_000_000
/** No workbook has more files in it. */
const maxEntries = 10_000

interface Entry {
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly size: number
  /** Of its local header. */
  readonly offset: number
}

export interface Zip {
  has: (path: string) => boolean
  /** The text of a file, or of its first `most` bytes; null: there is no such file. Throws `Unreadable`. */
  text: (path: string, most?: number) => Promise<string | null>
}

/** The files of an archive, inflated when they are asked for and never beyond the limit, whatever sizes it declares. Throws `Unreadable`. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(view, bytes)
  let taken = 0
  const text = async (path: string, most = Infinity) => {
    const entry = entries.get(path)
    if (!entry) return null
    if (entry.isEncrypted) throw new Unreadable({ kind: 'encrypted' })
    const left = maxInflated - taken
    if (most === Infinity && entry.size > left) throw bomb()
    const part = await contentOf(packedBytes(entry, view, bytes), entry.method, Math.min(most, left))
    taken += part.length
    if (most === Infinity && part.length > left) throw bomb()
    return new TextDecoder().decode(part)
  }
  return { has: (path) => entries.has(path), text }
}

function bomb(): Unreadable {
  return new Unreadable({ kind: 'bomb', limit: maxInflated })
}

const truncated = () => broken('The archive that it consists of is cut off or damaged.')

function entriesOf(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const end = endOf(view)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  const count = Math.min(view.getUint16(end + 10, true), maxEntries)
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014B50) throw truncated()
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name.replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true), isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

/** The last record of an archive stands at its end, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at--) {
    if (view.getUint32(at, true) === 0x06054B50) return at
  }
  throw truncated()
}

function packedBytes({ offset, packed }: Entry, view: DataView, bytes: Uint8Array): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034B50) throw truncated()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > view.byteLength) throw truncated()
  return bytes.subarray(start, start + packed)
}

/** At most one piece more than `most` bytes. */
async function contentOf(packed: Uint8Array, method: number, most: number): Promise<Uint8Array> {
  if (method === 0) return packed.subarray(0, most + 1)
  if (method !== 8) throw broken('Its contents are packed in a way that Hatrack does not know.')
  const { bytes, end } = await inflated(packed, 'deflate-raw', most)
  if (end === 'damaged') throw truncated()
  return bytes
}
