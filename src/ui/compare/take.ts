import type { Change, Pair } from '../../simulation/comparison/comparison'
import { titleIn } from '../../simulation/comparison/in-words'
import { takeOver, type Into } from '../../simulation/comparison/take-over'
import { counted, listed } from '../../rules/texts'
import { announce } from '../../store/session-store'
import { edit } from '../actions/edits'
import type { MenuGroup } from '../kit/menu'

export interface ScenarioNames {
  readonly before: string
  readonly after: string
  /** The earlier one is an earlier version, which stays as it is. */
  readonly isVersion?: boolean
}

/** As a heading; in sentences a version is called as in the middle of one. */
export function headingOf(names: ScenarioNames, side: 'before' | 'after'): string {
  if (!names.isVersion) return names[side]
  return side === 'after' ? 'Now' : `${names.before[0]!.toUpperCase()}${names.before.slice(1)}`
}

/** What of the differences a row is about. */
export interface Takeable {
  readonly changes: readonly Change[]
  /** For the name of the step: without names of people. */
  readonly label: string
}

/** The two ways in which a difference can go. `pair`: null while what is listed is not what the document says any more. */
export function waysToTake(pair: Pair | null, names: ScenarioNames, takeable: Takeable, onTaken: () => void): readonly MenuGroup[] {
  const take = (into: Into) => {
    if (!pair) announce('They are just being compared anew. Try again in a moment.')
    else if (takeInto(pair, names, takeable, into)) onTaken()
  }
  const asBefore = { id: 'after', label: names.isVersion ? `As in ${names.before} again` : `Undo in ${names.after}`, onSelect: () => take('after') }
  return [{
    label: 'Take over',
    items: names.isVersion ? [asBefore] : [{ id: 'before', label: `Do the same in ${names.before}`, onSelect: () => take('before') }, asBefore],
  }]
}

/** One step of the history. `pair`: with names, because they are taken over, too. */
function takeInto(pair: Pair, names: ScenarioNames, { changes, label }: Takeable, into: Into): boolean {
  const { commands, brought, alsoMoved } = takeOver(pair, changes, into)
  const title = (id: string) => titleIn(pair, id)
  const asides = [
    ...brought.length > 0 ? [`${listed(brought.map(title))} ${brought.length === 1 ? 'comes' : 'come'} along, because ${brought.length === 1 ? 'it is' : 'they are'} needed there.`] : [],
    ...alsoMoved.length > 0 ? [`${listed(alsoMoved.map(title))} ${alsoMoved.length === 1 ? 'moves' : 'move'}, too, so that nobody stands above their own manager.`] : [],
    ...vacatedBy(pair, changes, into),
  ]
  const words = names.isVersion ? `As in ${names.before} again: ${label}` : into === 'before' ? `Take over into ${names.before}: ${label}` : `As in ${names.before} again, in ${names.after}: ${label}`
  return edit(commands, { label: words, ...asides.length > 0 ? { aside: asides.join(' ') } : {} })
}

/** A removal says what becomes of those below. */
function vacatedBy({ before, after }: Pair, changes: readonly Change[], into: Into): readonly string[] {
  const [target, kind] = into === 'before' ? [before, 'removed'] : [after, 'added']
  const gone = new Set(changes.flatMap((change) => change.kind === kind && 'positionId' in change ? [change.positionId] : []))
  const left = target.positions.filter(({ id, managerId }) => managerId !== null && gone.has(managerId) && !gone.has(id)).length
  return left > 0 ? [`${counted(left, 'position', 'positions')} below ${left === 1 ? 'moves' : 'move'} up.`] : []
}
