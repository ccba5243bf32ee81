/** Text of any of the encodings that spreadsheets save in: UTF-8, UTF-16 with its mark, or what old Windows programs write. */
export function fileText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xFF && second === 0xFE) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xFE && second === 0xFF) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
