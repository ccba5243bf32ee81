import { useReactFlow, useStore } from '@xyflow/react'
import { colouringNames, colourings, type Colouring } from '../../scene/colouring'
import { colourBy, flyTo, flyToSelection, sessionStore } from '../../store/session-store'
import { Icon, type IconName } from '../kit/icon'
import { useSession } from '../kit/use-store'
import './canvas-controls.css'

export function CanvasControls() {
  const { zoomIn, zoomOut, zoomTo } = useReactFlow()
  const zoom = useStore((flow) => Math.round(flow.transform[2] * 100))
  const { colouring, hasSelection, isMapShown } = useSession((session) => ({
    colouring: session.colouring, hasSelection: session.selection?.kind === 'position', isMapShown: session.isMapShown,
  }))
  return (
    <div className="canvas-controls">
      <select className="canvas-colouring" aria-label="Colour by" title="What the colours of the cards stand for" value={colouring}
        onChange={({ target }) => colourBy(target.value as Colouring)}>
        {colourings.map((each) => <option key={each} value={each}>{colouringNames[each]}</option>)}
      </select>
      <button type="button" className="icon-button canvas-map-toggle" aria-label="Map" title="Map of a chart that is larger than the window"
        aria-pressed={isMapShown} onClick={() => sessionStore.setState({ isMapShown: !isMapShown })}><Icon name="map" /></button>
      <div className="canvas-zoom" role="group" aria-label="Zoom">
        <Control name="Show the whole chart" icon="fit" run={() => flyTo('all')} />
        <Control name="Zoom to the selection" icon="focus" run={flyToSelection} isDisabled={!hasSelection} />
        <Control name="Zoom out" icon="minus" run={() => void zoomOut()} />
        <button type="button" className="canvas-percent" aria-label={`Zoom ${zoom} %, set to 100 %`} title="Set to 100 %" onClick={() => void zoomTo(1)}>{zoom} %</button>
        <Control name="Zoom in" icon="plus" run={() => void zoomIn()} />
      </div>
    </div>
  )
}

function Control({ name, icon, run, isDisabled = false }: { readonly name: string, readonly icon: IconName, readonly run: () => void, readonly isDisabled?: boolean }) {
  return <button type="button" className="icon-button" aria-label={name} title={name} disabled={isDisabled} onClick={run}><Icon name={icon} /></button>
}
