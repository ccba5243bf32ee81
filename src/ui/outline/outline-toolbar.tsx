import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../kit/icon'
import { useOrganisation, useSession } from '../kit/use-store'
import { reportsOf } from '../../model/reporting'
import { setCollapsed } from '../../store/session-store'
import { addTopPosition } from '../actions/edits'
import { chordText, keyGroups } from './outline-keys'
import { outlineStore } from './outline-store'

/** At the right of the strip that the view leaves free. */
export function OutlineToolbar() {
  const { positions } = useOrganisation()
  const isAnyFolded = useSession(({ collapsed }) => positions.some(({ id }) => collapsed.has(id)))
  const isWorkShown = useStore(outlineStore, (state) => state.isWorkShown)
  const managers = () => positions.map(({ id }) => id).filter((id) => isAnyFolded || reportsOf(positions, id).length > 0)
  return (
    <div className="outline-toolbar" role="group" aria-label="Outline">
      <button type="button" className="button outline-tool" aria-pressed={isWorkShown} onClick={() => outlineStore.setState({ isWorkShown: !isWorkShown })}>
        Responsibilities
      </button>
      <button type="button" className="button outline-tool" onClick={() => setCollapsed(managers(), !isAnyFolded)}>{isAnyFolded ? 'Unfold all' : 'Fold all'}</button>
      <button type="button" className="icon-button" aria-label="Add a position at the top" title="Add a position at the top" onClick={addTopPosition}><Icon name="plus" /></button>
      <Keys />
    </div>
  )
}

const isMac = /Mac|iP(hone|ad)/.test(navigator.platform)

/** The list of keys, which stays open until one turns elsewhere. */
function Keys() {
  const [isOpen, setOpen] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) list.current?.focus()
  }, [isOpen])
  return (
    // Escape bubbles to here from the button and from the list alike.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div
      onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false) }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.preventDefault()
        event.currentTarget.querySelector('button')?.focus()
        setOpen(false)
      }}
    >
      <button type="button" className="button outline-tool" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>Keys</button>
      {isOpen && (
        // It scrolls, so the keyboard must come to it.
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
        <div ref={list} className="outline-keys" role="group" aria-label="Keys of the outline" tabIndex={0}>
          {keyGroups.map(({ name, keys }) => (
            <section key={name}>
              <h2>{name}</h2>
              <dl>
                {keys.filter(({ does }) => does).map(({ intent, chords, does }) => (
                  <div key={intent}>
                    <dt>{chords.map((chord) => chordText(chord, isMac)).join(' or ')}</dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <p className="muted small">Or type the beginning of a name; Shift + A and Shift + D begin one that starts with that letter.</p>
        </div>
      )}
    </div>
  )
}

/** The few that one begins with. */
export function KeyHint({ id }: { readonly id: string }) {
  const said = [['Enter', 'rename'], ['Mod+Enter', 'add a report'], ['Alt+ArrowRight', 'indent'], ['a', 'assign'], [' ', 'pick up']] as const
  return (
    <p className="outline-hint" id={id}>
      {said.map(([chord, does], at) => <span key={chord}>{at > 0 && <span className="visually-hidden">, </span>}<kbd>{chordText(chord, isMac)}</kbd> {does}</span>)}
    </p>
  )
}
