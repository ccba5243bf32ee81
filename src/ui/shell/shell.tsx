import { useEffect } from 'react'
import { useStore } from 'zustand'
import { announce, sessionStore, tryOut, type SessionState } from '../../store/session-store'
import { withActions } from '../actions/fetch-actions'
import { carryStore, putBack } from '../drag/carry'
import { DragLayer } from '../drag/drag-layer'
import { DropZone } from '../files/drop-zone'
import { SidePanel } from '../findings/side-panel'
import { useDocument, useSession } from '../kit/use-store'
import { WhatIfBar } from '../simulation/what-if-bar'
import { Palette } from '../palette/palette'
import { TopBar } from '../top-bar/top-bar'
import { ViewArea } from '../views/view-area'
import { ClosingBoundary } from './closing-boundary'
import { ComparisonOnDemand } from './comparison-on-demand'
import { PresentationOnDemand } from './presentation-on-demand'
import { DialogsOnDemand } from './dialogs-on-demand'
import { TabsBarOnDemand } from './tabs-bar-on-demand'
import { TimelineOnDemand } from './timeline-on-demand'
import { MessageLine } from './message-line'
import { PlaceBoundary } from './place-boundary'
import './shell.css'

/** The one page: four places, always in the same spot; on a narrow screen one at a time. */
export function Shell() {
  const place = useSession((session) => session.place)
  const isPresenting = useSession((session) => session.slide !== null)
  const isComparing = useSession((session) => session.compared !== null)
  const view = useSession((session) => session.view)
  const { name, documentId } = useDocument((state) => ({ name: state.document.company.name, documentId: state.documentId }))
  useEffect(hearKeys, [])
  useEffect(showTheChartWhileCarrying, [])
  return <>
    <div className={`shell shell-at-${place}${isPresenting ? ' shell-presented' : ''}`} inert={isPresenting || isComparing}>
      <a className="skip-link" href="#chart">Skip to the chart</a>
      <PlaceBoundary name="The bar at the top" className="top-bar" occasion={documentId}><TopBar /></PlaceBoundary>
      <TabsBarOnDemand />
      <PlaceBoundary name="The list of responsibilities" className="palette"><Palette /></PlaceBoundary>
      <main id="chart" tabIndex={-1}>
        <h1 className="visually-hidden">Hatrack: {name}</h1>
        <PlaceBoundary name="The chart" occasion={`${view} ${documentId}`}><ViewArea /></PlaceBoundary>
        <WhatIf />
        <PlaceBoundary name="The timeline"><TimelineOnDemand /></PlaceBoundary>
      </main>
      <SidePanel />
      <Places place={place} />
      <Held />
      <DropZone />
    </div>
    <PresentationOnDemand />
    <ComparisonOnDemand />
    <MessageLine />
    <DialogsOnDemand />
  </>
}

function WhatIf() {
  const whatIf = useSession((session) => session.whatIf)
  return <ClosingBoundary name="What was tried out" close={() => tryOut(null)} occasion={whatIf}><WhatIfBar /></ClosingBoundary>
}

function Held() {
  const isHeld = useStore(carryStore, ({ carry }) => carry !== null)
  return <ClosingBoundary name="Dragging" close={putBack} occasion={isHeld}><DragLayer /></ClosingBoundary>
}

const places: readonly { readonly id: SessionState['place'], readonly name: string }[] = [
  { id: 'palette', name: 'Responsibilities' },
  { id: 'chart', name: 'Chart' },
  { id: 'findings', name: 'Findings' },
]

function Places({ place }: { readonly place: SessionState['place'] }) {
  return (
    <nav className="places" aria-label="Places">
      {places.map(({ id, name }) => (
        <button key={id} type="button" aria-current={id === place ? 'page' : undefined} onClick={() => sessionStore.setState({ place: id })}>{name}</button>
      ))}
    </nav>
  )
}

/** Fetched when the page stands; what is pressed before they are here is done as soon as they are. */
function hearKeys(): () => void {
  const hear = (event: KeyboardEvent) => void withActions(({ handleShortcut }) => handleShortcut(event), undefined)
  const others = Promise.resolve(withActions(({ hearArrivals, hearClipboard, hearKeysInFields }) => [hearArrivals(), hearClipboard(), hearKeysInFields()], []))
  window.addEventListener('keydown', hear)
  return () => {
    window.removeEventListener('keydown', hear)
    void others.then((stops) => stops.forEach((stop) => stop()))
  }
}

/** What was picked up in the palette is placed on the chart: on a narrow screen that is another place. */
function showTheChartWhileCarrying(): () => void {
  return carryStore.subscribe(({ carry }, before) => {
    if (!carry || before.carry) return
    if (carry.by !== 'pointer') sessionStore.setState({ place: 'chart' })
    if (carry.by === 'tap') announce('Picked up. Tap a card to place it.')
  })
}
