import { alignment } from './catalogue/alignment'
import type { Entry } from './catalogue/entry'
import { innovation } from './catalogue/innovation'
import { operations } from './catalogue/operations'

import type { Area } from './catalogue/entry'
export { areas, type Area, type HomeClaim } from './catalogue/entry'
export type { MetricId } from './metrics'
export type { Home, Orientation } from './roles'
export type { StakeholderId } from './stakeholders'

const entries = [...operations, ...innovation, ...alignment] as const

export type ResponsibilityId = (typeof entries)[number]['id']

export interface CatalogueEntry extends Entry {
  readonly id: ResponsibilityId
}

/** The responsibilities that the sources speak of: operations, then innovation, then alignment. */
export const catalogue: readonly CatalogueEntry[] = entries

/** Keyed by plain string, because ids read from a file or added by the user are looked up here too. */
export const catalogueById: ReadonlyMap<string, CatalogueEntry> = new Map(catalogue.map((entry) => [entry.id, entry]))

export const areaNames: Readonly<Record<Area, string>> = { operations: 'Operations', innovation: 'Innovation', alignment: 'Alignment' }
