import type { ReactNode } from 'react'
import type { Carried } from '../../load/carried'
import { countedHeadcountOf, growthFactorOf } from '../../load/effort'
import { isOverloaded, loadsOf, type Load } from '../../load/load'
import { delegatesOf, ownersOf } from '../../model/assignments'
import { assumptionOf } from '../../model/assumptions'
import type { Company, Organisation, Position } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { percent, points, whole } from '../kit/numbers'
import { AssumptionButton } from './assumption-button'
import './load-ledger.css'

/** How a position's load adds up, down to the assumptions in it: nobody has to take the percentage on trust. */
export function LoadLedger({ organisation, positionId }: { readonly organisation: Organisation, readonly positionId: string }) {
  const load = loadsOf(organisation).get(positionId)
  if (!load) return null
  const { company } = organisation
  const factor = growthFactorOf(company)
  const { total, inward, outward, capacity, utilisation, position, carried } = load
  const undecided = carried.filter(({ responsibility }) => responsibility.orientation === null)
  return (
    <>
      <table className="load-ledger">
        <tbody>
          {outward > 0 && <Row dot="out" label={`Outward, ${countedOf(carried, 'outward')}`} value={points(outward / factor)} />}
          {inward > 0 && <Row dot="in" label={`Inward, ${countedOf(carried, 'inward')}`} value={points(inward / factor)} />}
          {undecided.length > 0 && (
            <Row dot="plain" label={`Not decided, ${counted(undecided.length)}`} value={points((total - inward - outward) / factor)} />
          )}
          {total > 0 && (
            <Row label={<HeadcountBasis company={company} />} value={`× ${factor.toLocaleString('en', { maximumFractionDigits: 3 })}`} />
          )}
          <Row isTotal label="Carried, in points" value={points(total)} />
          <Row label={<>Capacity <CapacityBasis position={position} /></>} value={points(capacity)} />
          <Row isTotal label="Load" value={percent(utilisation)} isOver={isOverloaded(load)} />
        </tbody>
      </table>
      <Splits organisation={organisation} load={load} />
    </>
  )
}

interface RowProps {
  readonly label: ReactNode
  readonly value: string
  readonly dot?: 'in' | 'out' | 'plain'
  readonly isTotal?: boolean
  readonly isOver?: boolean
}

function Row({ label, value, dot, isTotal = false, isOver = false }: RowProps) {
  return (
    <tr className={isTotal ? 'load-ledger-total' : undefined}>
      <th scope="row">{dot && <i className={`load-ledger-dot load-ledger-${dot}`} aria-hidden="true" />}{label}</th>
      <td className={isOver ? 'load-ledger-over' : undefined}>{value}</td>
    </tr>
  )
}

/** Beyond the headcount at which efforts stop growing, that headcount is the number they rest on. */
function HeadcountBasis({ company }: { readonly company: Company }) {
  const counted = countedHeadcountOf(company)
  return counted < company.headcount
    ? <>At {whole(counted)} people and more <AssumptionButton id="growth-until" /></>
    : <>At {whole(counted)} people <AssumptionButton id="growth-exponent" /></>
}

function CapacityBasis({ position }: { readonly position: Position }) {
  if (isVacant(position)) return <span className="load-ledger-aside">vacant seat</span>
  if (position.capacity !== null) return <span className="load-ledger-aside">set for this position</span>
  return <AssumptionButton id={position.role === 'CEO' || position.role === 'other' ? 'executive-capacity' : 'leader-capacity'} />
}

/** Why the points are not those in the catalogue, where work is delegated or has several owners. */
function Splits({ organisation: { company, assignments }, load }: { readonly organisation: Organisation, readonly load: Load }) {
  const isDelegated = load.carried.some(({ responsibility }) => delegatesOf(assignments, responsibility.id).length > 0)
  const isShared = load.carried.some(({ responsibility, kind }) => kind === 'accountable' && ownersOf(assignments, responsibility.id).length > 1)
  return (
    <>
      {isDelegated && (
        <p className="load-ledger-note">
          Of delegated work {percent(assumptionOf(company, 'kept-when-delegated'))} stays with its owner. <AssumptionButton id="kept-when-delegated" />
        </p>
      )}
      {isShared && (
        <p className="load-ledger-note">
          Sharing adds {percent(assumptionOf(company, 'sharing-overhead'))} for each owner. <AssumptionButton id="sharing-overhead" />
        </p>
      )}
    </>
  )
}

function countedOf(carried: readonly Carried[], orientation: 'inward' | 'outward'): string {
  return counted(carried.filter(({ responsibility }) => responsibility.orientation === orientation).length)
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'responsibility' : 'responsibilities'}`
}
