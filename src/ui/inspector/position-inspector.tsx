import { isOverloaded, loadsOf } from '../../load/load'
import type { Organisation, Position } from '../../model/organisation'
import { isVacant, roleNames } from '../../model/position'
import { weighedFindingsOf } from '../../store/derived'
import { openFinding, sessionStore } from '../../store/session-store'
import { addReport, edit, removeOrAsk } from '../actions/edits'
import { LoadBar } from '../canvas/load-bar'
import { KeepFocus } from '../kit/keep-focus'
import { LoadLedger } from '../findings/load-ledger'
import { Icon } from '../kit/icon'
import { percent } from '../kit/numbers'
import { SeverityMark } from '../kit/severity-mark'
import { useWaivers } from '../kit/use-store'
import { PositionFields } from './position-fields'
import { PositionLinks } from './position-links'
import { PositionWork } from './position-work'

interface Props {
  readonly organisation: Organisation
  readonly position: Position
}

export function PositionInspector({ organisation, position }: Props) {
  return (
    <>
      <Head organisation={organisation} position={position} />
      <PositionActions organisation={organisation} position={position} />
      <Findings organisation={organisation} position={position} />
      <PositionFields organisation={organisation} position={position} />
      <PositionWork organisation={organisation} position={position} />
      <section className="inspector-section">
        <h3>How the load adds up</h3>
        <LoadLedger organisation={organisation} positionId={position.id} />
      </section>
      <PositionLinks organisation={organisation} position={position} />
    </>
  )
}

function Head({ organisation, position }: Props) {
  const load = loadsOf(organisation).get(position.id)
  const vacant = isVacant(position)
  const role = roleNames[position.role]
  return (
    <header className="inspector-head">
      <div className="inspector-title">
        <h2 tabIndex={-1}>{position.title}</h2>
        {load && !vacant && <strong className={isOverloaded(load) ? 'inspector-figure inspector-figure-over' : 'inspector-figure'}>{percent(load.utilisation)}</strong>}
      </div>
      <p className={vacant ? 'inspector-vacancy' : 'muted'}>{vacant ? 'Vacant' : position.holder || role}</p>
      {load && <LoadBar load={load} isVacant={vacant} />}
    </header>
  )
}

function PositionActions({ organisation: { scenarioId }, position: { id, holder } }: Props) {
  return (
    <KeepFocus className="inspector-actions">
      <button type="button" className="button" data-row="add" onClick={() => addReport(id)}>Add report</button>
      {holder !== null && (
        <button type="button" className="button" data-row="vacate" onClick={() => edit({ type: 'edit-position', scenarioId, positionId: id, patch: { holder: null } })}>
          Vacate seat
        </button>
      )}
      <button type="button" className="button button-danger" data-row="remove" onClick={() => removeOrAsk(id)}>Remove…</button>
    </KeepFocus>
  )
}

function Findings({ organisation, position }: Props) {
  const findings = weighedFindingsOf(organisation, useWaivers()).standing.filter(({ positionIds }) => positionIds.includes(position.id))
  if (findings.length === 0) return null
  return (
    <section className="inspector-section">
      <h3>Findings</h3>
      <ul className="inspector-findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <button
              type="button"
              onClick={() => {
                sessionStore.setState({ panel: 'findings' })
                openFinding(finding)
              }}
            >
              <SeverityMark severity={finding.severity} />
              <span><span className="visually-hidden">{finding.severity}: </span>{finding.title}</span>
              <Icon name="right" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
