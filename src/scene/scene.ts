import type { TextWeight } from '../layout/measure-text'

/**
 * Everything that a picture shows, as plain shapes in points (1 px of the page is 1 pt) from the top left, in the order
 * in which they are painted. What writes a file reads this and nothing else, so that SVG, PNG, PDF and slides show the
 * same. Colours are opaque `#rrggbb`; everything lies within the scene's bounds, texts are cut to fit already.
 */
export interface Scene {
  readonly width: number
  readonly height: number
  /** null: transparent. */
  readonly background: string | null
  /** What the picture is called by whoever cannot see it. */
  readonly title: string
  readonly shapes: readonly Shape[]
}

export type Shape = RectShape | PathShape | LineShape | TextShape | GroupShape

/** In CSS order. */
export type Corners = readonly [topLeft: number, topRight: number, bottomRight: number, bottomLeft: number]

export interface RectShape {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number | Corners
  /** null: only its outline. */
  readonly fill: string | null
  /** Diagonal stripes of this colour over the fill. */
  readonly hatch?: string
  /** Runs along the middle of the edge. */
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
}

export interface PathShape {
  readonly kind: 'path'
  /** SVG path data of absolute M, L, C, A (circular, with a single space between numbers) and Z only. */
  readonly d: string
  readonly fill?: string
  /** Diagonal stripes of this colour over the fill. */
  readonly hatch?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  /** For ends and corners. */
  readonly isRound?: boolean
}

/** How the outline of any shape is drawn, where it has one. */
export type Stroked = Pick<PathShape, 'stroke' | 'strokeWidth' | 'dash' | 'isRound'>

export interface LineShape {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: string
  readonly strokeWidth: number
  readonly dash?: readonly number[]
  readonly isRound?: boolean
}

/** One line of text in the picture's typeface, of any script. `start` is the left also for text that runs to the left. */
export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: TextWeight
  readonly fill: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** The room it was cut to. */
  readonly maxWidth: number
}

/** The shapes of one position's card. */
export interface GroupShape {
  readonly kind: 'group'
  /** The position's. */
  readonly id: string
  /** The card in words. */
  readonly title: string
  readonly shapes: readonly Shape[]
}
