/** 255 bytes is what file systems take; a character may have four of them, and the ending needs room. */
const longestName = 56

/**
 * A name of any script as the name of a file on any system: without what systems forbid, what they read as a path or a
 * device, and marks that turn the reading direction (so that `gpj.exe` cannot pose as a picture).
 */
export function fileNameFor(name: string, ending: string): string {
  const safe = name.normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ')
  const cut = [...safe].slice(0, longestName).join('').replace(/^[\s.-]+|[\s.-]+$/g, '')
  if (cut === '') return `organisation${ending}`
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(cut) ? `${cut}-chart${ending}` : `${cut}${ending}`
}
