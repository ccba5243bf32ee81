import { patienceMs } from './canvas.mjs'

const frameMs = 1000 / 60

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

/** The figures as a Markdown table, a peer's with how many times Hatrack's they are. */
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
  return lines.join('\n')
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

/**
 * As lines of the bench's table: what is promised of Hatrack's own figures, and beside the quickest of the peers what all of them do.
 */
export function canvasRows(rows) {
  return rows.filter(({ name }) => name === 'Hatrack').flatMap(({ size, figures }) => {
    const what = (words) => `${words}, ${size.toLocaleString('en')} positions`
    const peers = rows.filter((row) => row.size === size && row.name !== 'Hatrack')
    const beside = (key, words) => {
      const [best] = peers.filter((peer) => typeof peer.figures[key] === 'number').sort((a, b) => a.figures[key] - b.figures[key])
      return line(what(words), figures[key], best?.figures[key] ?? null, best?.name ?? 'no peer was in time')
    }
    return [
      beside('firstChartMs', 'first chart'),
      ...size === 10_000 ? [line(what('read, checked, laid out and drawn'), figures.readingMs + figures.firstChartMs, 1000, 'one second')] : [],
      ...['pan far', 'zoom far', 'pan near', 'zoom near'].map((words) => line(what(`a frame of ${words}, median`), figures[words.replace(' ', '')], frameMs, 'one frame of the display')),
      beside('renamed', 'a rename, to paint'),
      ...size === 1_000 ? ['renamed', 'moved'].map((key) => line(what(`${key}, to paint, ten thousand assignments`), figures[key], frameMs, 'one frame of the display')) : [],
    ]
  })
}

function line(what, ours, theirs, against) {
  return Number.isFinite(ours) ? { what, ours, theirs, against, unit: 'ms' } : { what, why: `more than ${patienceMs / 1000} s` }
}
