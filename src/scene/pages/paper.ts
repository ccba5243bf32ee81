/** Points, upright where that is told apart. */
export interface SheetSize {
  /** As people call it. */
  readonly name: string
  readonly width: number
  readonly height: number
}

/** What a chart is put on: sheets to be printed, or slides. */
export interface Paper extends SheetSize {
  /** Whether it may lie on its side. */
  readonly mayTurn: boolean
  /** What to take, smallest first, where one page would be too small to read. Empty: it stays as it is. */
  readonly larger: readonly SheetSize[]
  /** Points for 1 px of the chart on a page of several: 12 px, the smallest words on a card, are 6.5 points. */
  readonly smallest: number
  /** No larger than this, so that a card is about as large on every page. */
  readonly largest: number
}

/** On the one page that shows everything, words may be a little smaller: 5.5 points. */
export const smallestOnOnePage = 0.46
/** Beyond 200 inches no reader shows a page. */
export const longestSide = 14_400

const a4: Paper = {
  name: 'A4', width: 595.28, height: 841.89, mayTurn: true, smallest: 0.54, largest: 0.8,
  larger: [
    { name: 'A3', width: 841.89, height: 1190.55 },
    { name: 'A2', width: 1190.55, height: 1683.78 },
    { name: 'A1', width: 1683.78, height: 2383.94 },
    { name: 'A0', width: 2383.94, height: 3370.39 },
  ],
}

const letter: Paper = {
  ...a4, name: 'Letter', width: 612, height: 792,
  larger: [
    { name: 'Tabloid', width: 792, height: 1224 },
    { name: 'ANSI C', width: 1224, height: 1584 },
    { name: 'ANSI D', width: 1584, height: 2448 },
    { name: 'ANSI E', width: 2448, height: 3168 },
  ],
}

/** 16:9, as slides are. */
const slide: Paper = { name: 'slide', width: 960, height: 540, mayTurn: false, larger: [], smallest: 0.6, largest: 1 }

export const papers = { a4, letter, slide } as const satisfies Record<string, Paper>

/** As it stands, and on its side, which suits most charts and so comes first. */
export function turnsOf<Size extends SheetSize>(size: Size, mayTurn: boolean): readonly Size[] {
  return mayTurn ? [{ ...size, width: size.height, height: size.width }, size] : [size]
}
