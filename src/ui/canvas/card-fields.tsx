import { useEffect } from 'react'
import { maxNameLength } from '../../model/limits'
import { rowOf } from '../../model/rows'
import { flyTo, sessionStore } from '../../store/session-store'
import { namePosition } from '../actions/name-position'
import { hasNobodyTheFocus } from '../kit/has-nobody-the-focus'
import { InPlaceTexts, type InPlaceEnd } from '../kit/in-place-texts'
import { usePresent, useSession } from '../kit/use-store'
import './card-fields.css'

/** Title and holder of the position that gets its name, typed on its card: one step for both. */
export function CardFields() {
  const { id, areNamesHidden } = useSession(({ namingId, areNamesHidden }) => ({ id: namingId, areNamesHidden }))
  const position = usePresent(({ positions }) => id === null ? undefined : rowOf(positions, id))
  useEffect(() => {
    if (id === null) return
    // From far away it could not be read; on a narrow screen the chart may be another place.
    sessionStore.setState({ place: 'chart', chartFocusId: id })
    flyTo([id])
  }, [id])
  if (!position) return null
  const title = { label: 'Title', value: position.title, maxLength: maxNameLength, className: 'card-title' }
  const holder = {
    label: 'Holder', value: position.holder ?? '', maxLength: maxNameLength, className: 'card-holder',
    placeholder: position.role === 'team' ? 'Nobody named' : 'Vacant',
  }
  return (
    <InPlaceTexts
      key={id}
      className="card-fields nopan nodrag"
      texts={areNamesHidden ? [title] : [title, holder]}
      commit={([newTitle, newHolder]) => namePosition(position, { title: newTitle, holder: newHolder })}
      onEnd={(how) => endNaming(position.id, how)}
    />
  )
}

function endNaming(id: string, how: InPlaceEnd): void {
  sessionStore.setState({ namingId: null })
  // Once the fields are gone the card itself has the keys again, unless somebody quick is somewhere else by then.
  if (how === 'by-key') requestAnimationFrame(() => {
    if (hasNobodyTheFocus()) document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
  })
}
