export interface Sized {
  readonly width: number
  readonly height: number
}

export interface RowRules {
  readonly gap: number
  readonly rowGap: number
  /** Rows up to this width stay one row. */
  readonly minWidth: number
  readonly aspect: number
  /** What stands above the rows and takes part in the proportions. */
  readonly headHeight: number
}

/** One more row has to shrink the chart on screen by this much, or the simpler picture with fewer rows is kept. */
const worthAnotherRow = 0.9

/**
 * Breaks siblings into rows, in their order, and returns the index each row starts at. The best number of rows is the
 * one whose block can be shown largest on a screen of the aspect wished for; within that number, rows are as even as
 * they can be (the narrowest width that still needs no more rows).
 */
export function rowStartsOf(items: readonly Sized[], rules: RowRules): readonly number[] {
  if (items.length < 2) return [0]
  const total = items.reduce((sum, item) => sum + item.width + rules.gap, -rules.gap)
  if (total <= rules.minWidth) return [0]
  const widest = items.reduce((most, item) => Math.max(most, item.width), 0)
  let best: readonly number[] = [0]
  let bestCost = Infinity
  // Counts grow by a fifth once they are large: near the best one the cost is flat, and the work stays O(n) per try.
  const more = (count: number) => Math.max(count + 1, Math.floor(count * 1.2))
  for (let count = fewestRows(items, total, rules); count <= items.length; count = more(count)) {
    const budget = count === 1 ? total : narrowestBudget(items, rules.gap, count, widest, total)
    const starts = greedyStarts(items, rules.gap, budget)
    const { width, height } = extentOf(items, starts, rules)
    const cost = Math.max(width / rules.aspect, height)
    if (cost < bestCost * worthAnotherRow) {
      best = starts
      bestCost = cost
    }
    // From here on the height decides, and more rows only add to it.
    if (height >= width / rules.aspect || budget === widest) break
  }
  return best
}

/** Where to begin: with far fewer rows a long list is a ribbon for certain, and there is no need to try. */
function fewestRows(items: readonly Sized[], total: number, rules: RowRules): number {
  if (items.length < 32) return 1
  const tallest = items.reduce((most, item) => Math.max(most, item.height), 0)
  return Math.max(1, Math.floor(Math.sqrt(total / rules.aspect / (tallest + rules.rowGap)) / 2))
}

function greedyStarts(items: readonly Sized[], gap: number, budget: number): number[] {
  const starts = [0]
  let used = -gap
  items.forEach((item, index) => {
    used += gap + item.width
    if (used <= budget || index === 0) return
    starts.push(index)
    used = item.width
  })
  return starts
}

function narrowestBudget(items: readonly Sized[], gap: number, rows: number, widest: number, total: number): number {
  let low = widest
  let high = total
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (rowCount(items, gap, middle) <= rows) high = middle
    else low = middle + 1
  }
  return low
}

/** As `greedyStarts(…).length`, without the array: the search above asks a dozen times. */
function rowCount(items: readonly Sized[], gap: number, budget: number): number {
  let rows = 1
  let used = -gap
  for (const { width } of items) {
    used += gap + width
    if (used <= budget || used === width) continue
    rows++
    used = width
  }
  return rows
}

function extentOf(items: readonly Sized[], starts: readonly number[], rules: RowRules): Sized {
  let width = 0
  let height = rules.headHeight + (starts.length - 1) * rules.rowGap
  starts.forEach((start, row) => {
    const end = starts[row + 1] ?? items.length
    let rowWidth = -rules.gap
    let rowHeight = 0
    for (let at = start; at < end; at++) {
      rowWidth += rules.gap + items[at]!.width
      rowHeight = Math.max(rowHeight, items[at]!.height)
    }
    width = Math.max(width, rowWidth)
    height += rowHeight
  })
  return { width, height }
}
