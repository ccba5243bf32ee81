import { newId } from '../../store/new-id'
import { beginPress } from '../drag/pointer-drag'
import { lineKinds, type LineKind } from '../drag/cargo'
import './line-handles.css'

/**
 * The ends of lines that can be drawn from a card: up to a manager, down to a report, sideways to whom it works with. For
 * the pointer only: the keyboard draws lines from the menu and the command palette.
 */
export function LineHandles({ id }: { readonly id: string }) {
  return lineKinds.map((line) => (
    <i key={line} className={`line-handle line-handle-${line} nopan nodrag`} title={hints[line]} aria-hidden="true"
      onPointerDown={(event) => {
        event.stopPropagation()
        beginPress(event, { kind: 'line', line, fromId: id, lineId: newId('collaboration') }, 'at-once')
      }}
      onClick={(event) => event.stopPropagation()} />
  ))
}

const hints: Readonly<Record<LineKind, string>> = {
  'reports-to': 'Drag to the position that this one shall report to',
  leads: 'Drag to the position that shall report to this one',
  'works-with': 'Drag to the position that this one works with',
}
