import { rowOf, memoised } from '../../model/rows'
import type { Organisation, Position, Waiver } from '../../model/organisation'
import { responsibilitiesInScope } from '../../model/responsibilities'
import type { Severity } from '../../model/severity'
import { severityNames } from '../../rules/finding'
import { weighedFindingsOf } from '../../store/derived'
import type { Action } from '../actions/action'
import { shortcutText } from '../actions/keys'
import { ownerTextsOf } from '../palette/palette-rows'
import { searchable, type Searchable } from './rank'

/** One line of a list to pick from. */
export interface Entry extends Searchable {
  readonly kind: 'position' | 'responsibility' | 'finding' | 'action'
  /** The position's, the responsibility's, the finding's, the action's. */
  readonly id: string
  readonly title: string
  readonly detail: string
  /** At the end of the line: whose it is, or which keys do the same. */
  readonly aside: string
  readonly severity?: Severity
  /** Why it cannot be picked. */
  readonly refused?: string
}

export function keyOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind}:${id}`
}

function entry(words: Omit<Entry, keyof Searchable>, more = ''): Entry {
  return { ...words, ...searchable(words.title, `${words.detail} ${more}`) }
}

/** Positions in the order of the chart, with who sits there and whom they report to. */
export const positionEntries = memoised((positions: readonly Position[]): readonly Entry[] => positions.map((position) => {
  const { id, title, holder, managerId, role } = position
  const manager = managerId === null ? undefined : rowOf(positions, managerId)
  const detail = holder ?? (role === 'team' ? '' : 'Vacant')
  return entry({ kind: 'position', id, title, detail, aside: manager ? `under ${manager.title}` : 'at the top' })
}))

/** What there is to do, with who owns it. */
export function responsibilityEntries(organisation: Organisation): readonly Entry[] {
  const owners = ownerTextsOf(organisation)
  return responsibilitiesInScope(organisation).map(({ id, name, shortName }) =>
    entry({ kind: 'responsibility', id, title: name, detail: '', aside: owners.get(id)?.text ?? '' }, shortName))
}

export function findingEntries(organisation: Organisation, waivers: readonly Waiver[]): readonly Entry[] {
  return weighedFindingsOf(organisation, waivers).standing.map(({ id, title, severity }) =>
    entry({ kind: 'finding', id, title, detail: '', aside: severityNames[severity], severity }))
}

export function actionEntries(actions: readonly Action[]): readonly Entry[] {
  return actions.map(({ id, name, group, alsoCalled, shortcuts: [shortcut] }) =>
    entry({ kind: 'action', id, title: name, detail: group, aside: shortcut === undefined ? '' : shortcutText(shortcut) }, alsoCalled))
}
