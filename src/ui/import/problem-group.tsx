import { useId, useState } from 'react'
import { counted } from '../../formats/json/wording'
import type { PeopleChoices, ProblemGroup as Group, ProblemRow, RepairableKind, RepairWay } from '../../formats/people/people-reading'
import { SeverityMark } from '../kit/severity-mark'
import { chosenWay } from './choices'

interface Props {
  readonly group: Group
  readonly choices: PeopleChoices
  readonly onRepair: (kind: RepairableKind, way: RepairWay) => void
}

/** All rows with the same trouble: what it is, what was done about it, and what could be done instead. */
export function ProblemGroup({ group, choices, onRepair }: Props) {
  const { title, detail, rows, repair, isProblem } = group
  return (
    <li className="problem-group">
      <SeverityMark severity={isProblem ? 'warning' : 'note'} size={16} />
      <div>
        <h4><span className="visually-hidden">{isProblem ? 'Problem: ' : 'Note: '}</span>{title}</h4>
        {detail !== '' && <p className="muted">{detail}</p>}
        {repair && repair.offered.length > 1 && <Repairs group={group} repair={repair} choices={choices} onRepair={onRepair} />}
        {rows.length > 0 && <Rows rows={rows} title={title} shownFirst={isProblem ? 3 : 0} />}
      </div>
    </li>
  )
}

function Repairs({ group, repair, choices, onRepair }: Props & { readonly repair: NonNullable<Group['repair']> }) {
  const name = useId()
  const chosen = chosenWay(choices, repair)
  return (
    <fieldset className="problem-repairs">
      <legend className="visually-hidden">What to do: {group.title}</legend>
      {repair.offered.map(({ way, words }) => (
        <label key={way} className="check">
          <input type="radio" name={name} checked={way === chosen} onChange={() => onRepair(repair.kind, way)} />{words}
        </label>
      ))}
    </fieldset>
  )
}

/** As many rows as are asked for at once. */
const step = 200

function Rows({ rows, title, shownFirst }: { readonly rows: readonly ProblemRow[], readonly title: string, readonly shownFirst: number }) {
  const [shown, setShown] = useState(shownFirst)
  // One more takes as much room as the button that would show it.
  const most = rows.length <= shown + 1 && shown > 0 ? rows.length : shown
  const rest = rows.length - most
  return <>
    {most > 0 && <RowsTable rows={rows.slice(0, most)} title={title} />}
    {rest > 0 && (
      <button type="button" className="side-panel-link problem-more" onClick={() => setShown(Math.min(rows.length, Math.max(most, shownFirst) + step))}>
        {rest <= step ? `Show ${most === 0 && rows.length === 1 ? 'the row' : `all ${counted(rows.length)}`}` : `Show ${step} more of ${counted(rows.length)}`}
      </button>
    )}
  </>
}

const columns = [
  { key: 'place', name: 'Where' }, { key: 'name', name: 'Who' }, { key: 'value', name: 'What the file says' }, { key: 'outcome', name: 'What becomes of it' },
] as const

function RowsTable({ rows, title }: { readonly rows: readonly ProblemRow[], readonly title: string }) {
  const used = columns.filter(({ key }) => rows.some((row) => row[key] !== ''))
  return (
    <table className="problem-rows">
      <caption className="visually-hidden">{title}</caption>
      <thead className="visually-hidden"><tr>{used.map(({ key, name }) => <th key={key} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {/* Rows have no identity of their own: the same place may be told twice. */}
        {rows.map((row, at) => <tr key={at}>{used.map(({ key }) => <td key={key} className={`problem-${key}`}>{row[key]}</td>)}</tr>)}
      </tbody>
    </table>
  )
}
