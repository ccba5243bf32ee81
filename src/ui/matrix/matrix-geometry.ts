/** Sizes of the grid in px. All rows are as high, all columns as wide as each other: nothing is measured. */
export interface Geometry {
  readonly headerHeight: number
  readonly namesWidth: number
  readonly rowHeight: number
  readonly columnWidth: number
  /** There is room for one line of a title and its figure only. */
  readonly isLow: boolean
}

const narrowBelow = 600
const lowBelow = 360
const leastColumn = 88
const mostColumn = 128

/** Columns share the width that there is, between what a title needs and what still reads as a table. */
export function geometryOf(room: { readonly width: number, readonly height: number }, columns: number, isCoarse: boolean): Geometry {
  const namesWidth = room.width < narrowBelow ? 140 : 240
  const isLow = room.height < lowBelow
  return {
    headerHeight: isLow ? 48 : 132,
    namesWidth,
    rowHeight: isCoarse ? 44 : 30,
    columnWidth: Math.min(mostColumn, Math.max(leastColumn, Math.floor((room.width - namesWidth) / Math.max(1, columns)))),
    isLow,
  }
}
