/** Which card lies at this point of the window, where cards are drawn and are no elements; null: none, or they are elements. */
type CardAt = (x: number, y: number) => string | null

let cardAt: CardAt | null = null

/** Said by whoever draws cards without elements, for as long as it does. */
export function setFarTarget(found: CardAt | null): void {
  cardAt = found
}

export function farTargetAt(x: number, y: number): string | null {
  return cardAt?.(x, y) ?? null
}
