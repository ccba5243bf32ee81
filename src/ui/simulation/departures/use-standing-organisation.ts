import { useStore } from 'zustand'
import type { Organisation } from '../../../model/organisation'
import { presentOrganisation } from '../../../store/derived'
import { documentStore } from '../../../store/document-store'
import { sessionStore } from '../../../store/session-store'

/** The organisation on the screen, but with everybody who leaves only on trial from here. */
export function useStandingOrganisation(): Organisation {
  const scenarioId = useStore(sessionStore, (session) => session.scenarioId)
  const areNamesHidden = useStore(sessionStore, (session) => session.areNamesHidden)
  const whatIf = useStore(sessionStore, (session) => session.whatIf?.by === 'departures' ? null : session.whatIf)
  return useStore(documentStore, (state) => presentOrganisation(state, { scenarioId, areNamesHidden, whatIf }))
}
