export type FileFormat = 'hatrack-json' | 'csv'

/** Which reader takes a file: its content says, whatever it is called. What is neither goes to the one that can say what it is. */
export function fileFormatOf(text: string): FileFormat {
  return isTable(text) ? 'csv' : 'hatrack-json'
}

/** Rows of cells: no JSON, no markup, nothing binary, and a separator somewhere in its first lines. */
function isTable(text: string): boolean {
  const start = text.slice(0, 4_000).replace(/^\uFEFF/, '').trimStart()
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file.
  if (/^[{[<]|^%PDF|[\u0000-\u0008]/.test(start)) return false
  return start.split(/\r\n?|\n/, 12).some((line) => /[,;\t|]/.test(line))
}
