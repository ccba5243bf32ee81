import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/** What is in view, and one more that stays an element wherever the grid is scrolled to: the focus must never be lost. */
export function keepingInView(kept: number): (range: Range) => number[] {
  return (range) => {
    const visible = defaultRangeExtractor(range)
    if (kept < 0 || kept >= range.count || visible.includes(kept)) return visible
    return [...visible, kept].sort((a, b) => a - b)
  }
}
