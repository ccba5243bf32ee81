import { wholePercent } from '../load/whole-percent'
import { fitText, textWidth, type TextWeight } from '../layout/measure-text'
import type { TextShape } from './scene'

interface TextStyle {
  readonly size: number
  readonly weight: TextWeight
  readonly fill: string
  readonly anchor?: TextShape['anchor']
}

/** One line of text, cut where it would be wider than its room; none where there is nothing to read. */
export function textLine(x: number, y: number, text: string, maxWidth: number, style: TextStyle): readonly TextShape[] {
  const { size, weight, fill, anchor = 'start' } = style
  const fitted = fitText(oneLine(text), maxWidth, size, weight)
  return fitted === '' ? [] : [{ kind: 'text', x, y, text: fitted, size, weight, fill, anchor, maxWidth }]
}

/** To set texts side by side. */
export function textWidthOf(text: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>): number {
  return textWidth(oneLine(text), size, weight)
}

/** Most text is this and needs none of what follows. */
const usual = /^[!-~](?:[ -~]*[!-~])?$/
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
const loneSurrogate = /\p{Surrogate}/gu

/** Names come from files: line breaks and control characters become spaces, halves of characters a replacement. */
export function oneLine(text: string): string {
  if (usual.test(text)) return text
  return text.replace(breaks, ' ').replace(loneSurrogate, '\ufffd').trim()
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** "1,240" */
export function whole(value: number): string {
  return grouped.format(value)
}

/** More than this says no more, and leaves the title no room. */
const mostPercent = 9_999

/** "157" of 1.57; null where there is nothing to divide by. */
export function percentOf(share: number): string | null {
  if (!Number.isFinite(share)) return null
  return share * 100 > mostPercent ? `>${whole(mostPercent)}` : whole(wholePercent(share))
}
