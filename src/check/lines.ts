/** Columns: what a terminal has that nobody has widened. */
const width = 80

/** A paragraph under `indent`; later lines go where the first one's words begin after `mark`. */
export function paragraph(text: string, indent: number, mark = ''): readonly string[] {
  const room = width - indent - mark.length
  const lines: string[] = []
  let line = ''
  for (const word of tame(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length > room && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines.map((words, at) => `${' '.repeat(indent)}${at === 0 ? mark : ' '.repeat(mark.length)}${words}`.replaceAll('\u00a0', ' '))
}

/** Rows under one another: the first cells to the left, the last ones beside the longest of them. */
export function columns(rows: readonly (readonly [label: string, text: string])[], indent: number): readonly string[] {
  const longest = Math.max(0, ...rows.map(([label]) => tame(label).length))
  return rows.flatMap(([label, text]) => paragraph(text, indent, `${tame(label).padEnd(longest)}  `))
}

/** Texts come from files: what a terminal would take for a command, or for the end of a line, becomes a space. */
function tame(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
}

/** "A, B and 5 more" */
export function some(items: readonly string[], most = 5): string {
  return items.length <= most + 1 ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${(items.length - most).toLocaleString('en')} more`
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
