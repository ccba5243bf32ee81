import type { Encoding } from '../people/people-reading'

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string
  readonly encoding: Encoding
  /** False: bytes that are no UTF-8 and carry no mark, read as what old Windows programs write. */
  readonly isSure: boolean
}

/** Text of any of the encodings that spreadsheets save in; `chosen`: in spite of what the bytes say. */
export function decoded(bytes: Uint8Array, chosen?: Encoding): Decoded {
  if (chosen) return { text: new TextDecoder(chosen).decode(bytes), encoding: chosen, isSure: true }
  const wide = markOf(bytes) ?? wideGuess(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, isSure: true }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isSure: true }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', isSure: false }
  }
}

export function fileText(bytes: Uint8Array): string {
  return decoded(bytes).text
}

function markOf([first, second]: Uint8Array): Encoding | null {
  if (first === 0xFF && second === 0xFE) return 'utf-16le'
  return first === 0xFE && second === 0xFF ? 'utf-16be' : null
}

/** UTF-16 without its mark: separators and digits have a zero beside them, always on the same side. */
function wideGuess(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  const head = bytes.subarray(0, 4_000)
  head.forEach((byte, at) => { if (byte === 0) zeros[at % 2]! += 1 })
  const [even, odd] = zeros as [number, number]
  if (even + odd < head.length / 20 || bytes.length % 2 === 1) return null
  if (odd > even * 20) return 'utf-16le'
  return even > odd * 20 ? 'utf-16be' : null
}
