import { patienceMs } from './canvas.mjs'

const frameMs = 1000 / 60
/** A clock that ticks in tenths shows a frame as 16.6 or 16.7. */
const slackMs = 0.15

const columns = [
  { key: 'firstChartMs', title: 'first chart', unit: 'ms' },
  { key: 'panfar', title: 'pan far', unit: 'ms', spread: 'panfar95' },
  { key: 'zoomfar', title: 'zoom far', unit: 'ms', spread: 'zoomfar95' },
  { key: 'pannear', title: 'pan near', unit: 'ms', spread: 'pannear95' },
  { key: 'zoomnear', title: 'zoom near', unit: 'ms', spread: 'zoomnear95' },
  { key: 'renamed', title: 'rename to paint', unit: 'ms' },
  { key: 'moved', title: 'move to paint', unit: 'ms' },
  { key: 'heapMb', title: 'heap', unit: 'MB' },
]

const workColumns = [
  { key: 'openWork', title: 'open', unit: 'ms' },
  { key: 'panfarWork', title: 'a frame of pan far', unit: 'ms' },
  { key: 'zoomfarWork', title: 'zoom far', unit: 'ms' },
  { key: 'pannearWork', title: 'pan near', unit: 'ms' },
  { key: 'zoomnearWork', title: 'zoom near', unit: 'ms' },
]

/** The figures as a Markdown table, a peer's with how many times Hatrack's they are; and the budgets of our own. */
export function canvasTable(rows, rounds) {
  const lines = [
    `Medians of ${rounds} rounds in turn; frames: median / 95th percentile; × how many times Hatrack's; > ${patienceMs / 1000} s: given up.`,
    '',
    ...tableOf(columns, rows),
    '',
    'Work of the main thread in its own time, which no other program adds to (Hatrack’s opening with the reading of the file):',
    '',
    ...tableOf(workColumns, rows),
  ]
  return [...lines, '', ...budgetsOf(rows)].join('\n')
}

function tableOf(columns, rows) {
  const lines = [
    `| positions | | ${columns.map(({ title, unit }) => `${title}, ${unit}`).join(' | ')} |`,
    `|---|---|${columns.map(() => '---:|').join('')}`,
  ]
  for (const { size, name, figures } of rows) {
    const ours = rows.find((row) => row.size === size && row.name === 'Hatrack')?.figures
    lines.push(`| ${size.toLocaleString('en')} | ${name} | ${columns.map((column) => cell(column, figures, name === 'Hatrack' ? undefined : ours)).join(' | ')} |`)
  }
  return lines
}

function cell({ key, spread }, figures, ours) {
  const value = figures[key]
  if (value === undefined) return ''
  if (value === null) return `> ${patienceMs / 1000} s`
  const text = spread ? `${value.toFixed(1)} / ${figures[spread].toFixed(1)}` : value.toFixed(value < 100 ? 1 : 0)
  // Of two frames the longer one in twenty tells more than the usual one, which nobody can beat.
  const compared = spread ?? key
  return ours?.[compared] ? `${text} (${(figures[compared] / ours[compared]).toFixed(1)} ×)` : text
}

function budgetsOf(rows) {
  const at = (size) => rows.find((row) => row.size === size && row.name === 'Hatrack')?.figures
  const lines = []
  const budget = (name, value, limit) => {
    if (value === undefined || value === null) return
    lines.push(`${value <= limit + slackMs ? 'kept  ' : 'MISSED'} ${name}: ${value.toFixed(1)} of ${limit.toFixed(1)} ms`)
  }
  const largest = at(10_000)
  if (largest) {
    budget('first chart of 10,000, after the file is read', largest.firstChartMs, 500)
    for (const where of ['panfar', 'zoomfar', 'pannear', 'zoomnear']) {
      budget(`a frame of 10,000, ${where.replace('far', ' far').replace('near', ' near')}, median`, largest[where], frameMs)
      budget(`a frame of 10,000, ${where.replace('far', ' far').replace('near', ' near')}, 95th percentile`, largest[`${where}95`], frameMs)
    }
  }
  for (const what of ['renamed', 'moved']) budget(`edit to paint at 1,000 × 10,000: ${what}`, at(1_000)?.[what], frameMs)
  for (const { size, name, figures } of rows.filter((row) => row.name !== 'Hatrack')) {
    const behind = columns.filter(({ key, spread }) => {
      const [ours, theirs] = [at(size)?.[spread ?? key], figures[spread ?? key]]
      return ours !== undefined && ours !== null && theirs !== undefined && theirs !== null && ours > theirs + slackMs
    })
    lines.push(behind.length === 0 ? `ahead of ${name} at ${size} (or level)` : `BEHIND ${name} at ${size}: ${behind.map(({ title }) => title).join(', ')}`)
  }
  const reading = at(10_000)?.readingMs
  if (reading) lines.push(`reading a file of 10,000 positions: ${reading.toFixed(0)} ms`)
  return lines
}
