import type { Box } from '../layout/tidy/types'
import type { Severity } from '../rules/finding'
import type { Drawing, FindingMark } from './drawing'
import { pathPattern } from './path-data'
import type { Shape } from './scene'
import { textLine, textWidthOf } from './scene-text'
import type { Colour } from './tokens'

const words: Readonly<Record<Severity, { readonly one: string, readonly many: string }>> = {
  critical: { one: 'critical', many: 'critical' },
  warning: { one: 'warning', many: 'warnings' },
  note: { one: 'note', many: 'notes' },
}

/** "3 critical", "1 warning" */
export function markWords({ worst, count }: FindingMark): string {
  return `${count} ${words[worst][count === 1 ? 'one' : 'many']}`
}

const hues = { critical: ['crit', 'crit-bg'], warning: ['warn', 'warn-bg'], note: ['note', 'note-bg'] } as const

/**
 * A pill across the top right edge of a card, where it takes no room from the words on it. Lower on a compact card:
 * those stand close above each other.
 */
export function markPill(mark: FindingMark, box: Box, isCompact: boolean, { ink }: Drawing): readonly Shape[] {
  const height = isCompact ? 20 : 24
  const style = { size: 12, weight: 600, fill: ink(hues[mark.worst][0]) } as const
  const label = markWords(mark)
  const textRoom = Math.ceil(textWidthOf(label, style))
  const width = 7 + 14 + 5 + textRoom + 9
  const x = box.x + box.width - 12 - width
  const y = box.y - height / 2
  return [
    // A rim, so that the pill keeps its outline on the band, on lines and on the canvas.
    { kind: 'rect', x: x - 1.5, y: y - 1.5, width: width + 3, height: height + 3, radius: height / 2 + 1.5, fill: ink('surface') },
    { kind: 'rect', x, y, width, height, radius: height / 2, fill: ink(hues[mark.worst][1]) },
    ...severityShape(mark.worst, x + 7, y + height / 2 - 7, ink),
    ...textLine(x + 26, y + height / 2 + 4.3, label, textRoom, style),
  ]
}

const octagon = pathPattern('M4.4 0.8L9.6 0.8L13.2 4.4L13.2 9.6L9.6 13.2L4.4 13.2L0.8 9.6L0.8 4.4Z')
const call = pathPattern('M7 3.6L7 7.8M7 9.7L7 10.6')
const triangle = pathPattern('M7 1.2L13 12.2L1 12.2Z')
const lowCall = pathPattern('M7 5L7 8.4M7 10.3L7 10.7')
const letter = pathPattern('M7 6.4L7 9.8M7 4.1L7 4.3')

/** Octagon, triangle or ring, 14 points square: told apart without colour. */
export function severityShape(severity: Severity, x: number, y: number, ink: (name: Colour) => string): readonly Shape[] {
  const fill = ink(hues[severity][0])
  switch (severity) {
    case 'critical': return [
      { kind: 'path', d: octagon(x, y), fill },
      { kind: 'path', d: call(x, y), stroke: ink('on-sev'), strokeWidth: 1.7, isRound: true },
    ]
    case 'warning': return [
      { kind: 'path', d: triangle(x, y), fill, stroke: fill, strokeWidth: 1.4, isRound: true },
      { kind: 'path', d: lowCall(x, y), stroke: ink('on-sev'), strokeWidth: 1.6, isRound: true },
    ]
    case 'note': return [
      { kind: 'rect', x: x + 1.4, y: y + 1.4, width: 11.2, height: 11.2, radius: 5.6, fill: null, stroke: fill, strokeWidth: 1.6 },
      { kind: 'path', d: letter(x, y), stroke: fill, strokeWidth: 1.6, isRound: true },
    ]
  }
}
