export interface TidyNode {
  readonly id: string
  readonly parentId: string | null
  readonly width: number
  readonly height: number
  /** Compact nodes (teams, people without responsibilities) stack along a spine when they have no children. */
  readonly compact: boolean
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * A reporting line from a manager's bottom edge to a report: an orthogonal polyline, its first point on the manager's
 * border, its last on the report's. Lines of one manager share their first stretches.
 */
export interface Connector {
  /** `${managerId}->${reportId}` */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
}

export interface TidyLayout {
  readonly boxes: readonly Box[]
  readonly connectors: readonly Connector[]
  readonly width: number
  readonly height: number
}

/** Lengths in px, rounded to whole ones. */
export interface TidyOptions {
  /** Between sibling blocks in a row. */
  readonly siblingGap: number
  /** Between a manager's bottom and the first row below; the bus runs halfway. */
  readonly levelGap: number
  /** Between two rows of one manager. At least the level gap; wider, so that a row belongs to the bus above it at a glance. */
  readonly rowGap: number
  /** Between the trees of several roots, both ways. */
  readonly treeGap: number
  /** Left of wrapped rows, for the trunk that reaches them. */
  readonly gutter: number
  /** From a manager's left edge to the spine below it, and from a spine to its cards. */
  readonly stackIndent: number
  /** Between a manager and the stack hanging below it. */
  readonly stackTop: number
  /** Between the cards of a stack. */
  readonly stackGap: number
  /** A stack with more cards breaks into columns. */
  readonly stackLength: number
  /** A stack with more columns stands centred under a bus instead of hanging from its manager's left side. */
  readonly hangingColumns: number
  /** Rows up to this width are never wrapped. */
  readonly minRowWidth: number
  /** Width to height that wrapping aims at. */
  readonly aspect: number
}

export const tidyDefaults: TidyOptions = {
  siblingGap: 24,
  levelGap: 48,
  rowGap: 64,
  treeGap: 64,
  gutter: 24,
  stackIndent: 16,
  stackTop: 20,
  stackGap: 8,
  stackLength: 8,
  hangingColumns: 3,
  minRowWidth: 1600,
  aspect: 1.6,
}

/** Options from anywhere, made whole and non-negative, so that coordinates stay whole and nothing can overlap. */
export function completeOptions(given: Partial<TidyOptions>): TidyOptions {
  const options: Record<keyof TidyOptions, number> = { ...tidyDefaults }
  for (const key of Object.keys(tidyDefaults) as (keyof TidyOptions)[]) {
    const value = given[key]
    if (value === undefined || !Number.isFinite(value)) continue
    options[key] = key === 'aspect' ? Math.max(0.1, value) : Math.max(0, Math.round(value))
  }
  options.stackLength = Math.max(1, options.stackLength)
  // The bus above a later row stays as far from it as the first one does: it must not rise into the row before.
  options.rowGap = Math.max(options.rowGap, options.levelGap)
  return options
}
