import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Arrangement, HatrackDocument, Organisation, Waiver } from '../../model/organisation'
import { presentArrangement, presentLayout, presentOrganisation, presentWaivers, triedOut } from '../../store/derived'
import { documentStore, type DocumentState } from '../../store/document-store'
import { sessionStore, type SessionState } from '../../store/session-store'
import type { ChartLayout } from '../../layout/chart'

/** A slice of the document; the component draws again only when the slice differs (shallowly). */
export function useDocument<Slice>(select: (state: DocumentState) => Slice): Slice {
  return useStore(documentStore, useShallow(select))
}

export function useSession<Slice>(select: (state: SessionState) => Slice): Slice {
  return useStore(sessionStore, useShallow(select))
}

/**
 * A slice of the organisation on the screen, and of what has been decided about its findings. A card takes its own
 * record and load, and rests when others change.
 */
export function usePresent<Slice>(select: (organisation: Organisation, waivers: readonly Waiver[]) => Slice): Slice {
  const scenarioId = useStore(sessionStore, (session) => session.scenarioId)
  const areNamesHidden = useStore(sessionStore, (session) => session.areNamesHidden)
  const whatIf = useStore(sessionStore, (session) => session.whatIf)
  return useStore(documentStore, useShallow((state: DocumentState) =>
    select(presentOrganisation(state, { scenarioId, areNamesHidden, whatIf }), presentWaivers(state, scenarioId))))
}

/** The document that the screen shows, with what is tried out. */
export function useShownDocument(): HatrackDocument {
  const whatIf = useStore(sessionStore, (session) => session.whatIf)
  return useStore(documentStore, ({ document }) => triedOut(document, whatIf))
}

export function useOrganisation(): Organisation {
  return usePresent(itself)
}

/** The organisation as it stands in the document, whatever is tried out: what simulations are about. */
export function useStandingOrganisation(): Organisation {
  const { scenarioId, areNamesHidden } = useSession(({ scenarioId, areNamesHidden }) => ({ scenarioId, areNamesHidden }))
  return useStore(documentStore, (state) => presentOrganisation(state, { scenarioId, areNamesHidden, whatIf: null }))
}

export function useWaivers(): readonly Waiver[] {
  const scenarioId = useStore(sessionStore, (session) => session.scenarioId)
  return useStore(documentStore, (state) => presentWaivers(state, scenarioId))
}

const itself = (organisation: Organisation) => organisation

/** How the chart on the screen is laid out. */
export function useArrangement(): Arrangement {
  const scenarioId = useStore(sessionStore, (session) => session.scenarioId)
  return useStore(documentStore, (state) => presentArrangement(state, scenarioId))
}

/** The layout of the chart on the screen, the same object for as long as nothing in it changes. */
export function useLayout(): ChartLayout {
  const { expanded, collapsed } = useSession(({ expanded, collapsed }) => ({ expanded, collapsed }))
  const arrangement = useArrangement()
  return usePresent((organisation) => presentLayout(organisation, { expanded, collapsed, arrangement }))
}
