export interface Person {
  readonly id: string
  readonly parentId: string | null
  readonly title: string
  readonly holder: string
}

/** What a peer's page offers to whoever measures it. */
export interface Peer {
  /** Draws these people, all of them in view. */
  readonly open: (people: readonly Person[]) => void
  /** Whether they are to be seen, where they will stay. */
  readonly isShown: () => boolean
  /** Shows the first of them at a zoom at which a card is read. */
  readonly near: () => void | Promise<void>
  /** Shows all of them. */
  readonly far: () => void | Promise<void>
  readonly rename: (id: string, title: string) => void
  /** Makes a PNG of all of it, where there is a documented way; of so many pixels a point; returns it in base64. */
  readonly picture?: (pixelRatio: number) => Promise<string>
}

declare global {
  interface Window { peer: Peer }
}
