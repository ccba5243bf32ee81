import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { rowOf } from '../../model/rows'
import { counted } from '../../rules/texts'
import { currentDocument } from '../../store/derived'
import { edit } from '../actions/edits'
import { focusCard } from '../canvas/walk'
import type { DialogContentProps } from '../dialogs/dialogs'
import { useOrganisation } from '../kit/use-store'
import { positionEntries, type Entry } from './entries'
import { Picker } from './picker'
import { moveCommands, moveRefusal, outcomeWords } from './placing'
import { searchable } from './rank'

/** In the place of a manager, for those who shall report to nobody here. */
const top: Entry = { kind: 'position', id: '', title: 'The top of the chart', detail: '', aside: 'reports to nobody', ...searchable('The top of the chart', '') }

/** Chooses whom positions shall report to, with what that would do. */
export function MoveDialog({ positionIds, onClose }: DialogContentProps & { readonly positionIds: readonly string[] }) {
  const organisation = useOrganisation()
  const { positions, scenarioId } = organisation
  const entries = useMemo(() => {
    const all = positionEntries(positions).map((entry) => {
      const refused = moveRefusal(organisation, positionIds, entry.id)
      return refused === undefined ? entry : { ...entry, aside: 'not possible', refused }
    })
    return [top, ...all.filter(({ refused }) => refused === undefined), ...all.filter(({ refused }) => refused !== undefined)]
  }, [organisation, positions, positionIds])
  const what = positionIds.length === 1 ? rowOf(positions, positionIds[0]!)?.title ?? 'the position' : counted(positionIds.length, 'position', 'positions')
  const commandsTo = (entry: Entry) => moveCommands(organisation, positionIds, entry === top ? null : entry.id)
  const pick = (entry: Entry) => {
    const label = `Move ${what} ${entry === top ? 'to the top' : `under ${entry.title}`}`
    const isDone = edit(commandsTo(entry), { label })
    flushSync(onClose)
    if (isDone && positionIds[0] !== undefined) focusCard(positionIds[0])
  }
  return (
    <Picker title={`Move ${what} to`} placeholder={`Move ${what} under…`} entries={entries} onPick={pick} onClose={onClose}
      preview={(entry) => outcomeWords(currentDocument(), scenarioId, commandsTo(entry))} />
  )
}
