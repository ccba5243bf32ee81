/** Sizes of the grid in px. All rows are as high, all columns as wide as each other: nothing is measured. */
export interface Geometry {
  readonly headerHeight: number
  readonly namesWidth: number
  readonly rowHeight: number
  readonly columnWidth: number
  /** Names stand in two small lines, because one would cut them off. */
  readonly isNarrow: boolean
  /** There is room for one line of a title and its figure only. */
  readonly isLow: boolean
}

const narrowBelow = 600
/** Beside a name stands how many hold it; under fingers there is room for that below. */
const narrowNames = { beside: 184, below: 156 } as const
const lowBelow = 360
const leastColumn = 88
const mostColumn = 128

/** Columns share the width that there is, between what a title needs and what still reads as a table. */
export function geometryOf(room: { readonly width: number, readonly height: number }, columns: number, isCoarse: boolean): Geometry {
  const isNarrow = room.width < narrowBelow
  const namesWidth = !isNarrow ? 240 : isCoarse ? narrowNames.below : narrowNames.beside
  const isLow = room.height < lowBelow
  return {
    headerHeight: isLow ? 48 : 132,
    namesWidth,
    rowHeight: isCoarse ? 44 : 30,
    columnWidth: Math.min(mostColumn, Math.max(leastColumn, Math.floor((room.width - namesWidth) / Math.max(1, columns)))),
    isNarrow,
    isLow,
  }
}
