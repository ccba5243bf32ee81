import { useEffect, useRef } from 'react'
import { rowOf } from '../../model/rows'
import { responsibilitiesOf } from '../../model/responsibilities'
import { hasNobodyTheFocus } from '../kit/has-nobody-the-focus'
import { useOrganisation, useSession } from '../kit/use-store'
import { NothingSelected } from './nothing-selected'
import { PositionInspector } from './position-inspector'
import { ResponsibilityInspector } from './responsibility-inspector'
import './inspector.css'

/** Everything that can be said and changed of whatever is selected. */
export function Inspector() {
  const organisation = useOrganisation()
  const selection = useSession((session) => session.selection)
  const panel = useRef<HTMLDivElement>(null)
  const subject = selection && `${selection.kind} ${selection.id}`
  useEffect(() => {
    // A link that led here went with the panel that it stood in.
    if (subject !== null && hasNobodyTheFocus()) panel.current?.querySelector('h2')?.focus()
  }, [subject])
  const position = selection?.kind === 'position' ? rowOf(organisation.positions, selection.id) : undefined
  const responsibility = selection?.kind === 'responsibility' ? responsibilitiesOf(organisation).get(selection.id) : undefined
  return (
    <div ref={panel} className="inspector">
      {/* Keyed by the subject: what was half typed of one must not turn up in another. */}
      {position ? <PositionInspector key={position.id} organisation={organisation} position={position} />
        : responsibility ? <ResponsibilityInspector key={responsibility.id} organisation={organisation} responsibility={responsibility} />
          : <NothingSelected />}
    </div>
  )
}
