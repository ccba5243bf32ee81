import type { Organisation, Position } from './organisation'
import { memoised } from './rows'

/** The holder of a filled seat whose name is not told. A document never has it: there, a blank name is a vacant seat. */
export const unnamed = ''

/**
 * The organisation without the names of people. A filled seat stays filled, because that is a fact which loads and rules
 * rest on. The same record gives the same nameless record, so what is remembered of one (a load, a card) still holds.
 */
export const nameless = memoised((organisation: Organisation): Organisation =>
  ({ ...organisation, positions: namelessPositions(organisation.positions) }))

export const namelessPositions = memoised((positions: readonly Position[]): readonly Position[] => positions.map(namelessPosition))

function namelessPosition(position: Position): Position {
  return position.holder === null ? position : unnamedOf(position)
}

const unnamedOf = memoised((position: Position): Position => ({ ...position, holder: unnamed }))

/** A text that calls people "Maya Chen (CTO)", calling them "CTO". */
export function withoutNames(text: string, positions: readonly Position[]): string {
  return positions.reduce((said, { holder, title }) => holder ? said.replaceAll(`${holder} (${title})`, title) : said, text)
}
