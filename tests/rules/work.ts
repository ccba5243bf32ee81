import { catalogue } from '../../src/knowledge/responsibilities'
import type { OwnResponsibility, Work } from '../../src/model/organisation'

/** The catalogue cut down to these, so that a case can count on its fingers. */
export function onlyInScope(...ids: readonly string[]): Work {
  const adjustments = catalogue.filter(({ id }) => !ids.includes(id)).map(({ id }) => ({ id, inScope: false, reason: '', effort: null }))
  return { own: [], adjustments }
}

export function ownWork(...own: readonly (Partial<OwnResponsibility> & { readonly id: string })[]): Work {
  return { own: own.map((one) => ({ name: one.id, orientation: null, area: null, effort: 5, ...one })), adjustments: [] }
}
