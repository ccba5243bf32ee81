import { catalogue, catalogueById, type Area, type Orientation } from '../knowledge/responsibilities'
import type { Adjustment, Work } from './organisation'
import { hasRow, memoised, rowOf } from './rows'

/** A responsibility as it stands in this company: the catalogue's or its own, with the user's adjustments laid over. */
export interface Responsibility {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** null: an own responsibility whose deciding question has no answer yet. */
  readonly orientation: Orientation | null
  readonly area: Area | null
  /** Points at the reference headcount. */
  readonly effort: number
  readonly inScope: boolean
  readonly isOwn: boolean
}

const byOwn = memoised((own: Work['own']) => memoised((adjustments: Work['adjustments']) => build(own, adjustments)))

function build(own: Work['own'], adjustments: Work['adjustments']): ReadonlyMap<string, Responsibility> {
  const adjusted = (entry: Omit<Responsibility, 'inScope'>): [string, Responsibility] => {
    const adjustment: Adjustment | undefined = rowOf(adjustments, entry.id)
    return [entry.id, { ...entry, effort: adjustment?.effort ?? entry.effort, inScope: adjustment?.inScope ?? true }]
  }
  return new Map([
    ...catalogue.map(({ id, name, shortName, orientation, area, effort }) =>
      adjusted({ id, name, shortName, orientation, area, effort, isOwn: false })),
    ...own.map(({ id, name, orientation, area, effort }) =>
      adjusted({ id, name, shortName: name, orientation, area, effort, isOwn: true })),
  ])
}

/** All responsibilities by id, in scope or not: the catalogue's first, in its order, then the company's own. */
export function responsibilitiesOf(work: Work): ReadonlyMap<string, Responsibility> {
  return byOwn(work.own)(work.adjustments)
}

const scopeOf = memoised((all: ReadonlyMap<string, Responsibility>) => [...all.values()].filter(({ inScope }) => inScope))

export function responsibilitiesInScope(work: Work): readonly Responsibility[] {
  return scopeOf(responsibilitiesOf(work))
}

/** The same in an order of its own: the catalogue's first, then the company's own by id, wherever they stand in the file. */
export function scopeInOrder(work: Work): readonly Responsibility[] {
  return ordered(responsibilitiesInScope(work))
}

const ordered = memoised((inScope: readonly Responsibility[]): readonly Responsibility[] =>
  [...inScope.filter(({ isOwn }) => !isOwn), ...inScope.filter(({ isOwn }) => isOwn).sort((a, b) => a.id < b.id ? -1 : 1)])

export function isKnownResponsibility(work: Work, id: string): boolean {
  return catalogueById.has(id) || hasRow(work.own, id)
}

/** The area that an answer to the deciding question (coleman/deciding-question) puts an own responsibility in. */
export function areaFor(orientation: Orientation): Area {
  return orientation === 'inward' ? 'operations' : 'innovation'
}
