import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { actions, isEnabled } from '../actions/actions'
import type { DialogContentProps } from '../dialogs/dialogs'
import { useOrganisation, useWaivers } from '../kit/use-store'
import { actionEntries, findingEntries, keyOf, positionEntries, responsibilityEntries, type Entry } from './entries'
import { goTo } from './go-to'
import { Picker } from './picker'
import { recentFirst, remember } from './recent'
import { takeTypedAhead } from './typed-ahead'

/** The command palette: everything on the chart and everything that can be done, by its name. */
export function SearchDialog({ onClose }: DialogContentProps) {
  const organisation = useOrganisation()
  const waivers = useWaivers()
  // What can be done depends on what has the focus: asked before the dialog takes it.
  const [doable] = useState(() => actionEntries(actions.filter((action) => action.group !== 'Find' && isEnabled(action))))
  const things = useMemo(() => [
    ...positionEntries(organisation.positions), ...responsibilityEntries(organisation), ...findingEntries(organisation, waivers),
  ], [organisation, waivers])
  const all = useMemo(() => [...things, ...doable], [things, doable])
  const [atFirst] = useState(() => recentFirst([...doable, ...things], keyOf))
  const [startQuery] = useState(takeTypedAhead)
  const pick = (entry: Entry) => {
    remember(keyOf(entry))
    // The page behind takes no focus before the dialog is gone.
    flushSync(onClose)
    goTo(entry)
  }
  return <Picker title="Search" placeholder="Positions, people, work, actions" entries={all} startEntries={atFirst} startQuery={startQuery} onPick={pick} onClose={onClose} />
}
