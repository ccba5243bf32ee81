import { useMemo, useRef, useState, type FormEvent } from 'react'
import type { Command } from '../../../commands'
import { maxHeadcount } from '../../../model/limits'
import type { Organisation, PlannedChange, PlannedKind, Position } from '../../../model/organisation'
import { plannedKinds } from '../../../model/organisation'
import { scenarioOf } from '../../../model/organisation-of'
import { isAboutSomebody, planAhead, planInOrder } from '../../../model/plan'
import { isVacant } from '../../../model/position'
import { rowOf } from '../../../model/rows'
import { shiftsBetween } from '../../../simulation/growth/answers'
import { nameOfFact } from '../../../simulation/growth/bands'
import { lastHeadcount, type Growth } from '../../../simulation/growth/growth'
import { plannedEdits } from '../../../simulation/growth/planned-edits'
import { stagesOf, type Stage } from '../../../simulation/growth/stages'
import { newId } from '../../../store/new-id'
import { edit } from '../../actions/edits'
import { SelectField } from '../../dialogs/select-field'
import { SeverityMark } from '../../kit/severity-mark'
import { Icon } from '../../kit/icon'
import { typedWhole } from '../../kit/typed-number'
import { whole } from '../../kit/numbers'
import { useDocument, useStandingOrganisation, useWaivers } from '../../kit/use-store'
import type { Grown } from './growth-store'
import { holdWords } from './hold-words'
import { changeWords, kindNames } from './plan-words'
import { showAt } from './scrub'

const fieldId = 'plan-from'
const mostShifts = 12

/** "What if I add a CIO at 150": changes that wait for a headcount, and what they come to. */
export function PlanEditor({ grown, own }: { readonly grown: Grown | null, readonly own: number }) {
  const organisation = useStandingOrganisation()
  const plan = useDocument(({ document }) => scenarioOf(document, organisation.scenarioId)?.plan ?? none)
  const ahead = planAhead(plan, own)
  const [first] = planInOrder(ahead)
  const stages = stagesOf(organisation, ahead)
  return (
    <section>
      <h3>What if?</h3>
      {plan.length > 0 && <>
        <ul className="plan-list">{planInOrder(plan).map((change) => (
          <PlanRow key={change.id} change={change} positions={organisation.positions} stage={stages.find((stage) => stage.change?.id === change.id)} organisation={organisation} />
        ))}</ul>
        {grown?.unplanned && first && first.from <= lastHeadcount && <Compared growth={grown.growth} unplanned={grown.unplanned} from={first.from} />}
      </>}
      <NewChange positions={organisation.positions} scenarioId={organisation.scenarioId} own={own} />
    </section>
  )
}

const none: readonly PlannedChange[] = []

function PlanRow({ change, positions, stage, organisation }: { readonly change: PlannedChange, readonly positions: readonly Position[], readonly stage: Stage | undefined, readonly organisation: Organisation }) {
  const { id, from } = change
  const { scenarioId } = organisation
  const unplan: Command = { type: 'unplan-change', scenarioId, changeId: id }
  return (
    <li className="plan-row">
      <button type="button" className="side-panel-link" title={`Show the chart at ${whole(from)} employees`} onClick={() => showAt(from)}>From {whole(from)}: {changeWords(change, positions)}</button>
      <button type="button" className="icon-button" aria-label={`Drop: ${changeWords(change, positions)} from ${whole(from)}`} title="Drop this from the plan"
        onClick={() => {
          // The row goes, and its button with it.
          if (edit(unplan)) document.getElementById(fieldId)?.focus()
        }}><Icon name="close" /></button>
      {!stage && (
        <p className="muted">
          The company has passed that headcount, and it is not on the chart.{' '}
          <button type="button" className="side-panel-link" onClick={() => edit([...plannedEdits(organisation, change), unplan], { label: changeWords(change, positions) })}>Do it now</button>
        </p>
      )}
      {stage && from > lastHeadcount && <p className="muted">Growth is looked at up to {whole(lastHeadcount)} employees, and so without this.</p>}
      {stage?.isIdle && <p className="muted">{change.kind === 'leave' ? 'The seat is vacant then already.' : 'It is so already at that headcount: nothing comes of it.'}</p>}
    </li>
  )
}

/** The two answers side by side: with the plan, and without. */
function Compared({ growth, unplanned, from }: { readonly growth: Growth, readonly unplanned: Growth, readonly from: number }) {
  const waivers = useWaivers()
  const shifts = useMemo(() => shiftsBetween(unplanned, growth, from - 1, waivers), [unplanned, growth, from, waivers])
  const [isAll, setAll] = useState(false)
  const at = (headcount: number | null) => headcount === null ? 'never' : `from ${whole(headcount)}`
  return <>
    <dl className="plan-compared" aria-label={`From ${whole(from)} employees on`}>
      <div><dt>With the plan</dt><dd>{holdWords(growth, from, waivers)}</dd></div>
      <div><dt>Without it</dt><dd>{holdWords(unplanned, from, waivers)}</dd></div>
    </dl>
    {shifts.length > 0 && (
      <table className="plan-shifts">
        <thead><tr><th scope="col">What the plan changes</th><th scope="col">Without</th><th scope="col">With</th></tr></thead>
        <tbody>{(isAll ? shifts : shifts.slice(0, mostShifts)).map(({ band, piece, ...shift }) => (
          <tr key={`${band.key} ${piece.severity}`}>
            <th scope="row"><SeverityMark severity={piece.severity} size={12} />{nameOfFact(piece)}<span className="visually-hidden">, {piece.severity}</span></th>
            <td>{at(shift.without)}</td>
            <td>{at(shift.with)}</td>
          </tr>
        ))}</tbody>
      </table>
    )}
    {shifts.length > mostShifts && <button type="button" className="side-panel-link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>{isAll ? 'Show fewer' : `Show all ${whole(shifts.length)}`}</button>}
  </>
}

function NewChange({ positions, scenarioId, own }: { readonly positions: readonly Position[], readonly scenarioId: string, readonly own: number }) {
  const [kind, setKind] = useState<PlannedKind>('hire-cio')
  const [from, setFrom] = useState('')
  const [chosenId, setChosenId] = useState('')
  const seats = positions.filter((position) => position.role !== 'team' && (kind === 'hire-manager' || !isVacant(position)))
  const positionId = isAboutSomebody(kind) ? (rowOf(seats, chosenId) ?? seats[0])?.id ?? null : null
  const headcount = typedWhole(from)
  const field = useRef<HTMLInputElement>(null)
  const add = (event: FormEvent) => {
    event.preventDefault()
    // The button cannot be pressed again until something is typed.
    field.current?.focus()
    const change: PlannedChange = { id: newId('plan'), from: headcount ?? Number.NaN, kind, positionId }
    if (edit({ type: 'plan-change', scenarioId, change })) setFrom('')
  }
  return (
    <form className="plan-new" onSubmit={add}>
      <SelectField label="Change" value={kind} options={plannedKinds} nameOf={(each) => kindNames[each]} onChoose={setKind} />
      {isAboutSomebody(kind) && seats.length > 0 && (
        <SelectField label="Whom" value={positionId ?? ''} options={seats.map(({ id }) => id)} nameOf={(id) => rowOf(seats, id)?.title ?? ''} onChoose={setChosenId} />
      )}
      <label className="field">
        <span>From a headcount of</span>
        <input ref={field} id={fieldId} className="input" type="text" inputMode="numeric" autoComplete="off" value={from} placeholder={whole(Math.min(maxHeadcount, own * 2))}
          aria-invalid={from.trim() !== '' && headcount === null} onChange={(event) => setFrom(event.currentTarget.value)} />
      </label>
      <button type="submit" className="button" disabled={from.trim() === ''}>Plan it</button>
    </form>
  )
}
