import { readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'

const columns = ['part', 'what', 'ours', 'peer or budget', 'ratio', 'kept']
const docs = new URL('../../docs/performance.md', import.meta.url)

/**
 * One line of the table: `ours` and `theirs` in `unit`, smaller is better unless `isMoreBetter`. `theirs` null: there is nothing
 * to compare with. `why` instead of figures: it could not be measured.
 */
export function tableRow(part, { what, ours, theirs, against, unit, isMoreBetter = false, why }) {
  if (why !== undefined) return [part, what, 'not measured', why.replaceAll('|', '/'), '', 'no']
  if (theirs === null) return [part, what, told(ours, unit), against, '', '']
  const ratio = isMoreBetter ? theirs / ours : ours / theirs
  // Twice the same figure is kept: frames end at one of the display.
  return [part, what, told(ours, unit), `${against}: ${told(theirs, unit)}`, ratio.toFixed(2), Number(ratio.toFixed(2)) <= 1 ? 'yes' : 'no']
}

/** The machine and what it was busy with, so that nobody compares apples with pears. */
export function circumstances(part, secondsTaken) {
  const [{ model }] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `- ${part}: ${day}, ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}; load of the machine when done ${loadavg()[0].toFixed(1)}; took ${Math.round(secondsTaken)} s`
}

export function markdownTable(rows) {
  return [columns, ['---', '---', '---:', '---', '---:', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Puts what was measured in the place of what `docs/performance.md` said of the same parts; the other parts stay. */
export async function writeDocs(parts) {
  const names = new Set(parts.map(({ name }) => name))
  let text = await readFile(docs, 'utf8')
  const former = between(text, 'table').split('\n').filter((line) => line.startsWith('| ')).slice(2).map((line) => line.slice(2, -2).split(' | '))
  const formerMachines = between(text, 'machine').split('\n').filter((line) => line.startsWith('- '))
  text = replaced(text, 'table', markdownTable([...former.filter(([part]) => !names.has(part)), ...parts.flatMap(({ rows }) => rows)]))
  text = replaced(text, 'machine', [...formerMachines.filter((line) => !names.has(line.slice(2, line.indexOf(':')))), ...parts.map(({ machine }) => machine)].join('\n'))
  for (const { name, details } of parts) if (details) text = replaced(text, name, details)
  await writeFile(docs, text)
}

const marks = (name) => [`<!-- ${name}: written by npm run bench -- --write -->`, `<!-- end of ${name} -->`]

function between(text, name) {
  const [start, end] = marks(name)
  if (!text.includes(start) || !text.includes(end)) throw new Error(`docs/performance.md has no place for “${name}”.`)
  return text.slice(text.indexOf(start) + start.length, text.indexOf(end))
}

function replaced(text, name, content) {
  const [start] = marks(name)
  return text.replace(start + between(text, name), () => `${start}\n${content}\n`)
}

function told(value, unit) {
  const digits = value < 100 && unit !== 'of 100' ? 1 : 0
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`
}
