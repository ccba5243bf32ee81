import { areaNames, catalogueById } from '../../knowledge/responsibilities'
import { metrics } from '../../knowledge/metrics'
import { stakeholders } from '../../knowledge/stakeholders'
import { toneOf } from '../../layout/card'
import { attentionByResponsibility } from '../../load/attention'
import type { Organisation } from '../../model/organisation'
import type { Responsibility } from '../../model/responsibilities'
import { select } from '../../store/session-store'
import { edit } from '../actions/edits'
import { percent } from '../kit/numbers'
import { OwnFields } from './own-fields'
import { ResponsibilityEffort } from './responsibility-effort'
import { ResponsibilityHolders } from './responsibility-holders'
import { ResponsibilityHomes } from './responsibility-homes'

export interface ResponsibilityProps {
  readonly organisation: Organisation
  readonly responsibility: Responsibility
}

export function ResponsibilityInspector({ organisation, responsibility }: ResponsibilityProps) {
  const { id, isOwn } = responsibility
  return (
    <>
      <Head organisation={organisation} responsibility={responsibility} />
      {isOwn && <OwnFields organisation={organisation} responsibility={responsibility} />}
      <ResponsibilityHolders organisation={organisation} responsibility={responsibility} />
      <ResponsibilityEffort organisation={organisation} responsibility={responsibility} />
      <ResponsibilityHomes organisation={organisation} responsibility={responsibility} />
      <Serves id={id} />
      {isOwn && (
        <div className="inspector-actions">
          <button
            type="button"
            className="button button-danger"
            onClick={() => { if (edit({ type: 'remove-own-responsibility', responsibilityId: id })) select(null) }}
          >
            Remove this responsibility
          </button>
        </div>
      )}
    </>
  )
}

function Head({ organisation, responsibility }: ResponsibilityProps) {
  const { id, name, area, orientation, inScope } = responsibility
  const attention = attentionByResponsibility(organisation).get(id) ?? 0
  const tone = toneOf(responsibility)
  const side = orientation === null ? 'not decided yet' : orientation === 'inward' ? 'looks inward' : 'looks outward'
  return (
    <header className="inspector-head">
      <h2 tabIndex={-1}>{name}</h2>
      <p className="muted inspector-area">
        <i className={`inspector-pip inspector-pip-${tone}`} aria-hidden="true" />{area === null ? 'No area' : areaNames[area]}, {side}
      </p>
      {inScope ? (
        <div className="inspector-attention">
          <p>Gets <b>{percent(attention)}</b> of the attention it needs</p>
          <div className="inspector-meter" aria-hidden="true">
            <i className={`inspector-pip-${tone}`} style={{ width: `${Math.min(100, attention * 100)}%` }} />
          </div>
        </div>
      ) : <p className="muted">Not in scope in this company: it counts nowhere.</p>}
    </header>
  )
}

/** Whom it is for, and what it moves. */
function Serves({ id }: { readonly id: string }) {
  const entry = catalogueById.get(id)
  if (!entry) return null
  return (
    <section className="inspector-section">
      <h3>Serves</h3>
      <dl className="inspector-serves">
        {entry.stakeholders.length > 0 && <div><dt>Stakeholders</dt><dd>{entry.stakeholders.map((each) => stakeholders[each].name).join(', ')}</dd></div>}
        {entry.metrics.length > 0 && <div><dt>Measured by</dt><dd>{entry.metrics.map((each) => metrics[each].name).join(', ')}</dd></div>}
      </dl>
    </section>
  )
}
