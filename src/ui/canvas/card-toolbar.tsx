import { useStore as useFlow } from '@xyflow/react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { rowOf } from '../../model/rows'
import { sessionStore } from '../../store/session-store'
import { addBeside, addReport, removeOrAsk } from '../actions/edits'
import { carryStore } from '../drag/carry'
import { Icon, type IconName } from '../kit/icon'
import { useLayout, usePresent, useSession } from '../kit/use-store'
import { nextItem } from '../kit/menu-keys'
import { toolbarPlace } from './toolbar-place'
import './card-toolbar.css'

interface Tool {
  readonly name: (title: string) => string
  readonly hint: string
  readonly icon: IconName
  readonly run: (id: string) => void
}

const tools: readonly Tool[] = [
  { name: (title) => `Add a report to ${title}`, hint: 'Add a report', icon: 'below', run: (id) => addReport(id) },
  { name: (title) => `Add a position beside ${title}`, hint: 'Add a position beside it', icon: 'beside', run: addBeside },
  { name: (title) => `Rename ${title}`, hint: 'Rename', icon: 'rename', run: (id) => sessionStore.setState({ namingId: id }) },
  { name: (title) => `Remove ${title}`, hint: 'Remove', icon: 'trash', run: (id) => removeOrAsk(id) },
  { name: (title) => `More for ${title}`, hint: 'More…', icon: 'more', run: askForMenu },
]

/** What is done most with the card that is selected, beside it: one toolbar after the ARIA practices, of the same size at every zoom. */
export function CardToolbar() {
  const id = useSession(({ selection, namingId }) => selection?.kind === 'position' && !selection.also?.length && namingId === null ? selection.id : null)
  const title = usePresent(({ positions }) => id === null ? undefined : rowOf(positions, id)?.title)
  const isCarrying = useStore(carryStore, ({ carry }) => carry !== null)
  const layout = useLayout()
  const box = layout.boxById.get(id ?? '')
  const [x, y, zoom] = useFlow(({ transform }) => transform)
  const width = useFlow((flow) => flow.width)
  const height = useFlow((flow) => flow.height)
  const [at, setAt] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  if (id === null || title === undefined || !box || isCarrying) return null
  const place = toolbarPlace(box, layout, { x, y, zoom, width, height })
  if (!place) return null

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') return focusCardElement(id)
    const to = nextItem(event.key === 'ArrowRight' ? 'ArrowDown' : event.key === 'ArrowLeft' ? 'ArrowUp' : event.key, at, tools.length)
    if (to === null || event.key === 'ArrowDown' || event.key === 'ArrowUp') return
    event.preventDefault()
    setAt(to)
    bar.current?.querySelectorAll('button')[to]?.focus()
  }

  return (
    <div ref={bar} className="card-toolbar" role="toolbar" aria-label={`Edit ${title}`} style={{ translate: `${place.x}px ${place.y}px` }} onKeyDown={onKeyDown}>
      {tools.map(({ name, hint, icon, run }, index) => (
        <button key={hint} type="button" aria-label={name(title)} title={hint} tabIndex={index === at ? 0 : -1} onFocus={() => setAt(index)} onClick={() => run(id)}>
          <Icon name={icon} />
        </button>
      ))}
    </div>
  )
}

function cardElement(id: string | null): HTMLElement | null {
  return id === null ? null : document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
}

function focusCardElement(id: string | null): void {
  cardElement(id)?.focus({ preventScroll: true })
}

/** The same menu as that of the right mouse button: asked for where the button is, on the card. */
function askForMenu(id: string): void {
  const card = cardElement(id)
  const { left, bottom } = (document.activeElement ?? card)?.getBoundingClientRect() ?? { left: 0, bottom: 0 }
  card?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left, clientY: bottom }))
}
