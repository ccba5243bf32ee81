import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { assignmentOf } from '../../model/assignments'
import { rowOf } from '../../model/rows'
import { currentDocument } from '../../store/derived'
import { edit } from '../actions/edits'
import { focusCard } from '../canvas/walk'
import type { DialogContentProps } from '../dialogs/dialogs'
import { commandsFor } from '../drag/cargo'
import { useOrganisation } from '../kit/use-store'
import { responsibilityEntries, type Entry } from './entries'
import { Picker } from './picker'
import { outcomeWords } from './placing'

/** Chooses what a position shall be accountable for: the same as dropping it there from the palette. */
export function AssignDialog({ positionId, onClose }: DialogContentProps & { readonly positionId: string }) {
  const organisation = useOrganisation()
  const { positions, assignments, scenarioId } = organisation
  const title = rowOf(positions, positionId)?.title ?? 'the position'
  const entries = useMemo(() => {
    const held = (entry: Entry) => assignmentOf(assignments, entry.id, positionId)?.kind === 'accountable'
    return responsibilityEntries(organisation).filter((entry) => !held(entry))
  }, [organisation, assignments, positionId])
  const commandsFrom = ({ id }: Entry) =>
    commandsFor(organisation, { kind: 'responsibility', responsibilityIds: [id], fromId: null }, { kind: 'position', id: positionId })
  const pick = (entry: Entry) => {
    edit(commandsFrom(entry))
    flushSync(onClose)
    focusCard(positionId)
  }
  return (
    <Picker title={`Assign to ${title}`} placeholder={`Make ${title} accountable for…`} entries={entries} onPick={pick} onClose={onClose}
      preview={(entry) => outcomeWords(currentDocument(), scenarioId, commandsFrom(entry), positionId)} />
  )
}
