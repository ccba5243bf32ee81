import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import type { Home } from '../knowledge/responsibilities'
import type { Company, Organisation, Position } from '../model/organisation'
import { isVacant } from '../model/position'
import { otherHome, ownedBy, ownersOnChart, seatsOf } from './chart'

export const infrastructureVendors = 'infrastructure-vendors'
export const productVendors = 'product-vendors'
const both: readonly string[] = [infrastructureVendors, productVendors]

/** Each vendor to the side it supplies. */
export const splitReading = ['cto-academy/cio-infrastructure-vendors', 'cto-academy/cto-product-vendors'] as const satisfies readonly ClaimId[]
/** All vendors to the CTO. */
export const wholeReading = ['coleman/division'] as const satisfies readonly ClaimId[]

/** It is a question only to those who listen to both. */
export function hearsBothReadings({ sources }: Company): boolean {
  return [splitReading[0], wholeReading[0]].every((claim) => sources.includes(sourceOf(claim)))
}

export function areBothSeatsFilled(organisation: Organisation): boolean {
  return (['CIO', 'CTO'] as const).every((home) => seatsOf(organisation, home).some((seat) => !isVacant(seat)))
}

/**
 * Whether one executive owns both although there is another, and the sources disagree: vendor-management-split asks, and
 * misplaced-responsibility leaves vendors to it. Where the other one owns either too, that is two-owners' to say.
 */
export function hasAllVendors(organisation: Organisation, position: Position): boolean {
  if (position.role !== 'CIO' && position.role !== 'CTO') return false
  const owned = ownedBy(organisation, position.id).map(({ id }) => id)
  if (!both.every((id) => owned.includes(id))) return false
  if (isVacant(position) || !hearsBothReadings(organisation.company) || !areBothSeatsFilled(organisation)) return false
  const others = seatsOf(organisation, otherHome(position.role)).map(({ id }) => id)
  return !both.some((id) => ownersOnChart(organisation, id).some((owner) => others.includes(owner)))
}

export function isVendorWork(responsibilityId: string): boolean {
  return both.includes(responsibilityId)
}

/** Those who own all vendor work, of either role. */
export function ownersOfAllVendors(organisation: Organisation): readonly { readonly position: Position, readonly role: Home }[] {
  return (['CIO', 'CTO'] as const).flatMap((role) =>
    seatsOf(organisation, role).filter((position) => hasAllVendors(organisation, position)).map((position) => ({ position, role })))
}
