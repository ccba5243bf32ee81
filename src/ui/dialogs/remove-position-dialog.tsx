import { useState } from 'react'
import { flushSync } from 'react-dom'
import { rowOf } from '../../model/rows'
import { edit, heirOf, settleAfterRemoval } from '../actions/edits'
import { Dialog } from '../kit/dialog'
import { useOrganisation } from '../kit/use-store'
import type { Position } from '../../model/organisation'
import { called } from '../../rules/texts'
import { Choice } from './choice'
import type { DialogContentProps } from './dialogs'
import { removalChoices, type RemovalChoice } from './removal'
import './dialog-fields.css'

export interface RemovePositionDialogProps extends DialogContentProps {
  readonly positionIds: readonly string[]
}

/** Asks what shall become of what depends on positions, before they go: once, however many. */
export function RemovePositionDialog({ positionIds, onClose }: RemovePositionDialogProps) {
  const organisation = useOrganisation()
  const position = rowOf(organisation.positions, positionIds[0] ?? '')
  const choices = removalChoices(organisation, positionIds)
  const [chosenId, setChosenId] = useState<RemovalChoice['id'] | null>(null)
  const chosen = choices.find(({ id }) => id === chosenId) ?? choices[0]
  const act = () => {
    if (!chosen) return onClose()
    // The page behind takes no focus before the dialog is gone.
    const heirId = heirOf(organisation, positionIds)
    const isDone = edit(chosen.commands, chosen.step === undefined ? {} : { label: chosen.step })
    flushSync(onClose)
    if (isDone && chosen.id !== 'vacate') settleAfterRemoval(heirId)
  }
  return (
    <Dialog title={titleOf(position, positionIds.length)} size="small" onClose={onClose} footer={<>
      <button type="button" className="button" onClick={onClose}>Cancel</button>
      <button type="button" className="button button-primary" onClick={act}>{chosen?.id === 'vacate' ? 'Vacate' : 'Remove'}</button>
    </>}>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- Enter on a choice is what it is in a form */}
      <fieldset className="dialog-section remove-position" onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        act()
      }}>
        <legend className="visually-hidden">What shall happen</legend>
        {choices.map((choice, at) => (
          <Choice key={choice.id} type="radio" group="remove-position" label={choice.label} detail={choice.detail} takesFocus={at === 0}
            isChosen={choice === chosen} onChoose={() => setChosenId(choice.id)} />
        ))}
      </fieldset>
      <p className="muted small">Undo brings everything back.</p>
    </Dialog>
  )
}

function titleOf(position: Position | undefined, count: number): string {
  if (count > 1) return `Remove ${count} positions`
  return position ? `Remove ${called(position)}` : 'Remove a position'
}
