import type { Organisation } from '../../../model/organisation'
import { isAbove } from '../../../load/bounds'
import type { Coverage } from '../../../simulation/departure/attention-lost'
import type { PairCost, Pairs } from '../../../simulation/departure/pairs'
import { percent, whole } from '../../kit/numbers'
import { attentionShift, seatNames, workNames } from './departure-words'
import { FindingsList } from './findings-list'
import { TryOutButton } from './try-out-button'

interface Props {
  readonly organisation: Organisation
  readonly before: Coverage
  readonly pairs: Pairs
}

/** What two departures cost on top of each: dependencies that no single one shows. */
export function PairsSection({ organisation, before, pairs: { worst, lookedAt } }: Props) {
  return (
    <section>
      <h3>Pairs</h3>
      <p className="muted small">
        {lookedAt === 0 ? 'There is no pair to look at: fewer than two people carry work.'
          : `${whole(lookedAt)} ${lookedAt === 1 ? 'pair' : 'pairs'} of people who carry work looked at. Attention lost adds up; here is what two cost together beyond that.`}
      </p>
      {lookedAt > 0 && worst.length === 0 && <p>No two together cost more than each alone.</p>}
      <ol className="departure-pairs">
        {worst.map((pair) => <PairRow key={pair.positionIds.join(' ')} organisation={organisation} before={before} pair={pair} />)}
      </ol>
    </section>
  )
}

function PairRow({ organisation, before, pair }: Omit<Props, 'pairs'> & { readonly pair: PairCost }) {
  const { positionIds, orphaned, orphanedIds, withoutRoom, after, gained } = pair
  const names = seatNames(organisation, positionIds)
  return (
    <li>
      <h4>{names}</h4>
      {orphanedIds.length > 0 && <p>Only they work on {workNames(organisation, orphanedIds, 4)}: {percent(orphaned)} of all work left with nobody.</p>}
      {isAbove(withoutRoom, 0) && <p>{percent(withoutRoom)} of all work finds room elsewhere when one of them leaves, and none when both do.</p>}
      <p className="muted">Attention to all work {attentionShift(before.all, after.all)}.</p>
      <FindingsList label="Only when both leave" findings={gained} />
      <TryOutButton organisation={organisation} positionIds={positionIds} label="Show the chart without both" className="side-panel-link" />
    </li>
  )
}
