import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { isRefusal } from '../../commands'
import type { Organisation } from '../../model/organisation'
import { effectOf } from '../../rules/effect-of'
import { currentDocument } from '../../store/derived'
import { setCollapsed } from '../../store/session-store'
import { edit } from '../actions/edits'
import { spokenEffect } from '../drag/spoken-effect'
import { useOrganisation } from '../kit/use-store'
import { focusRow, refocus, stopPicking, type Picking } from './outline-store'
import { choiceOf, headingOf, optionsFor, optionsMatching } from './pick-options'
import './pick-panel.css'

/** Nobody reads further; typing narrows. */
const most = 60

/** Chooses a responsibility for a position, or a position for a responsibility: type to narrow, arrows to choose, Enter to do it. */
export function PickPanel({ picking }: { readonly picking: Picking }) {
  const organisation = useOrganisation()
  const [filter, setFilter] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const all = useMemo(() => optionsFor(organisation, picking), [organisation, picking])
  const found = useMemo(() => optionsMatching(all, filter), [all, filter])
  const shown = found.slice(0, most)
  const chosenAt = Math.min(at, shown.length - 1)
  const chosen = shown[chosenAt]
  const heading = headingOf(organisation, picking)
  const chosenId = chosen?.id ?? null
  const effect = useMemo(() => effectWords(organisation, picking, chosenId), [organisation, picking, chosenId])

  useEffect(() => {
    panel.current?.querySelector('input')?.focus()
  }, [])
  useEffect(() => {
    panel.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])

  function take(optionId: string): void {
    const { commands, positionId } = choiceOf(organisation, picking, optionId)
    stopPicking()
    const isDone = edit(commands, { loadOf: positionId })
    if (isDone) setCollapsed([positionId], false)
    if (picking.kind === 'assign') focusRow(picking.positionId)
    else focusRow(picking.positionId, picking.responsibilityId)
  }

  function close(): void {
    stopPicking()
    refocus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined && shown.length > 0) setAt((chosenAt + by + shown.length) % shown.length)
    else if (event.key === 'Enter') {
      if (chosen) take(chosen.id)
    } else if (event.key === 'Escape' || event.key === 'Tab') close()
    else return
    event.preventDefault()
  }

  return (
    <div ref={panel} className="pick-panel" role="group" aria-label={heading}
      onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) stopPicking() }}>
      <label htmlFor={`${id}-filter`}>{heading}</label>
      <input
        id={`${id}-filter`}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${chosenAt}`}
        aria-describedby={`${id}-effect`}
        placeholder="Type to find"
        value={filter}
        onChange={(event) => { setFilter(event.target.value); setAt(0) }}
        onKeyDown={onKeyDown}
      />
      <div className="pick-options" id={`${id}-list`} role="listbox" aria-label={heading}>
        {shown.map((option, place) => (
          // Keys are the field’s: the focus stays there.
          // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
          <div key={option.id} id={`${id}-${place}`} role="option" tabIndex={-1} aria-selected={option === chosen}
            onPointerDown={(event) => event.preventDefault()} onClick={() => take(option.id)}>
            <span>{option.name}<span className="visually-hidden">, </span></span>
            <em className={option.isGap ? 'pick-gap' : undefined}>{option.detail}</em>
          </div>
        ))}
      </div>
      <p className="pick-effect" id={`${id}-effect`}>{effect}</p>
      {found.length > most && <p className="pick-effect">{found.length - most} more: type to narrow.</p>}
      <p className="visually-hidden" role="status">{filter === '' ? '' : `${found.length} found`}</p>
    </div>
  )
}

/** What the choice would do, or why it cannot be made. */
function effectWords(organisation: Organisation, picking: Picking, optionId: string | null): string {
  if (optionId === null) return 'Nothing matches.'
  const { commands, positionId } = choiceOf(organisation, picking, optionId)
  const outcome = effectOf(currentDocument(), organisation.scenarioId, commands)
  return isRefusal(outcome) ? outcome.refused : spokenEffect(outcome, positionId)
}
