import { claimIds, type ClaimId } from '../knowledge/claims'
import { metrics } from '../knowledge/metrics'
import { catalogue, type Home } from '../knowledge/responsibilities'
import { roles } from '../knowledge/roles'
import { stakeholders } from '../knowledge/stakeholders'
import { rules } from '../rules'
import { samples } from '../samples'

/** What in Hatrack rests on one claim. */
export interface RestingOn {
  readonly rules: readonly { readonly id: string, readonly title: string, readonly side: 'for' | 'against' }[]
  readonly responsibilities: readonly { readonly name: string, readonly home: Home, readonly isImplied: boolean }[]
  readonly stakeholders: readonly string[]
  readonly metrics: readonly string[]
  /** “CIO: style”. */
  readonly roles: readonly string[]
  readonly templates: readonly string[]
  /** Examples of what goes wrong. */
  readonly failures: readonly string[]
}

export const restingOn: ReadonlyMap<ClaimId, RestingOn> = new Map(claimIds.map((claim) => [claim, of(claim)]))

function of(claim: ClaimId): RestingOn {
  const cites = ({ claims }: { readonly claims: readonly ClaimId[] }) => claims.includes(claim)
  const rulesOn = (side: 'for' | 'against') => rules
    .filter(({ claims }) => (side === 'for' ? claims.supporting : claims.opposing).includes(claim))
    .map(({ id, title }) => ({ id, title, side }))
  return {
    rules: [...rulesOn('for'), ...rulesOn('against')],
    responsibilities: catalogue.flatMap(({ name, homes }) => homes
      .filter((row) => row.claim === claim)
      .map(({ home, implied }) => ({ name, home, isImplied: implied }))),
    stakeholders: Object.values(stakeholders).filter(cites).map(({ name }) => name),
    metrics: Object.values(metrics).filter(cites).map(({ name }) => name),
    roles: Object.entries(roles).flatMap(([role, { claims }]) => Object.entries(claims)
      .filter(([, cited]: readonly [string, readonly ClaimId[]]) => cited.includes(claim))
      .map(([aspect]) => `${role}: ${aspect}`)),
    templates: samples.filter((sample) => sample.kind === 'template' && cites(sample)).map(({ name }) => name),
    failures: samples.filter((sample) => sample.kind === 'goes-wrong' && cites(sample)).map(({ name }) => name),
  }
}
