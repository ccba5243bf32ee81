import type { Assignment, Organisation } from '../../../model/organisation'
import { responsibilitiesOf } from '../../../model/responsibilities'
import { rowOf } from '../../../model/rows'
import { listed } from '../../../rules/texts'
import type { Advised, Advice } from '../../../simulation/advice/advise'
import type { Burden, Change } from '../../../simulation/advice/burden'
import { points, whole } from '../../kit/numbers'

export function nameOf(organisation: Organisation, responsibilityId: string): string {
  return responsibilitiesOf(organisation).get(responsibilityId)?.shortName ?? responsibilityId
}

function titleOf({ positions }: Organisation, positionId: string): string {
  return rowOf(positions, positionId)?.title ?? 'somebody who left'
}

/** "CTO", "CTO, delegated to IT manager", "nobody". */
export function holdersInWords(organisation: Organisation, holders: readonly Assignment[]): string {
  const titles = (kind: Assignment['kind']) => holders.filter((one) => one.kind === kind).map(({ positionId }) => titleOf(organisation, positionId))
  const [owners, delegates] = [titles('accountable'), titles('delegated')]
  const owned = owners.length === 0 ? 'nobody' : listed(owners, 2)
  return delegates.length === 0 ? owned : `${owned}, delegated to ${listed(delegates, 2)}`
}

/** What gets worse when one move is left out: "CTO 12 points over capacity". */
export function lossesInWords(organisation: Organisation, changes: readonly Change[], after: Burden): readonly string[] {
  const unowned = new Set(changes.filter(({ part }) => part === 'unowned').map(({ id }) => id))
  return changes.filter(({ by }) => by > 0).flatMap(({ part, id, by }) => {
    switch (part) {
      case 'overload': {
        const isMore = after.overload.some(({ positionId }) => positionId === id)
        return `${titleOf(organisation, id)} ${pointsOf(by)} ${isMore ? 'more ' : ''}over capacity`
      }
      case 'conflict': return `${titleOf(organisation, id)} wears both hats`
      case 'misplacement': return `${nameOf(organisation, id)} with the wrong one of the two`
      case 'unowned': return `nobody owns ${nameOf(organisation, id)}`
      case 'neglect': return unowned.has(id) ? [] : `${pointsOf(by)} of ${nameOf(organisation, id)} that nobody does`
    }
  })
}

function pointsOf(value: number): string {
  return `${points(value)} ${points(value) === '1' ? 'point' : 'points'}`
}

/** Why there is nothing to show, and what to do. */
export function reasonInWords(advice: Exclude<Advice, Advised>): string {
  switch (advice.kind) {
    case 'too-large': return `There are more than ${whole(advice.most)} ways in which the work could be held: too many to search. Let fewer people take part.`
    case 'not-found': return `No allocation that keeps everybody within capacity was found in ${whole(advice.seconds)} seconds, and none was ruled out. Search longer, or drop that wish.`
    case 'nothing-to-advise':
      switch (advice.why) {
        case 'no-positions': return 'The chart is empty. Add the people there are, then ask again.'
        case 'no-work': return 'No responsibility is in scope, so there is nothing to deal out.'
        case 'nobody-at-hand': return 'Nobody who takes part can own anything: the seats are vacant, without capacity, or teams. Fill a seat, or let others take part.'
        case 'all-fixed': return 'Everything stays as it is: it is pinned, or held by somebody who does not take part.'
      }
  }
}

/** How good it is, as far as that is proven. */
export function proofInWords({ proof: { gap, isFewest, seconds }, moves }: Advised): string {
  if (gap > 0) {
    const left = gap >= 1 ? 'how much better it could be is not known' : `at most ${Math.max(1, Math.ceil(gap * 100))}\u00a0% from the best possible`
    return `The search was cut short after ${whole(Math.max(1, seconds))} seconds: ${left}.`
  }
  if (moves.length === 0) return 'Nothing to move: no other way to deal out the work is better under these weights. That is proven.'
  return `Proven best under these weights${isFewest ? ', with the fewest moves' : '. Perhaps fewer moves would do: that search was cut short'}.`
}

export function shortfallInWords({ shortfall, work, capacity }: Advised): string | null {
  if (!shortfall) return null
  const why = work > capacity
    ? `the work takes ${whole(work)} points, and those who take part have ${whole(capacity)}`
    : `those who take part have points enough (${whole(capacity)} for ${whole(work)}), but the work cannot be dealt out so that nobody has too much`
  const least = shortfall.points >= 0.05 ? ` At least ${pointsOf(shortfall.points)} stay over capacity.` : ''
  return `Nobody over capacity is not possible: ${why}.${least} This comes nearest.`
}
