import { useEffect, useId, type KeyboardEvent } from 'react'
import { weighedFindingsOf } from '../../store/derived'
import { announce, sessionStore, type SessionState } from '../../store/session-store'
import { Boundary, nothing } from '../kit/boundary'
import { Fetched, fetchAhead } from '../kit/fetched'
import { usePresent, useSession } from '../kit/use-store'
import { PlaceBoundary } from '../shell/place-boundary'
import { fetchDetail } from './finding-row'
import { FindingsPanel } from './findings-panel'
import './side-panel.css'

type PanelName = SessionState['panel']

const panels = [
  { id: 'findings', name: 'Findings' },
  { id: 'inspector', name: 'Inspector' },
  { id: 'simulation', name: 'Simulation' },
] as const satisfies readonly { readonly id: PanelName, readonly name: string }[]

/** The right of the page: what the rules say, and beside it whatever is selected. */
export function SidePanel() {
  const panel = useSession((session) => session.panel)
  const base = useId()
  useEffect(() => {
    const timer = setTimeout(() => void fetchPanelParts(), settledMs)
    return () => clearTimeout(timer)
  }, [])
  const tabId = (id: PanelName) => `${base}-tab-${id}`
  return (
    <section className="side-panel" aria-label={panels.find(({ id }) => id === panel)!.name}>
      <div className="side-panel-tabs" role="tablist" aria-label="Panel">
        {panels.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabId(id)}
            className="side-panel-tab"
            aria-selected={panel === id}
            aria-controls={`${base}-${id}`}
            tabIndex={panel === id ? 0 : -1}
            onClick={() => sessionStore.setState({ panel: id })}
            onKeyDown={(event) => onTabKey(event, id)}
          >
            {name}{id === 'findings' && <Boundary fallback={nothing}><FindingsCount /></Boundary>}
          </button>
        ))}
      </div>
      {/* Kept while the inspector is looked at: filters, what is unfolded, and a reason half written. */}
      <div className="side-panel-body" role="tabpanel" id={`${base}-findings`} aria-labelledby={tabId('findings')} hidden={panel !== 'findings'}>
        <PlaceBoundary name="The list of findings"><FindingsPanel /></PlaceBoundary>
      </div>
      <div className="side-panel-body" role="tabpanel" id={`${base}-inspector`} aria-labelledby={tabId('inspector')} hidden={panel !== 'inspector'}>
        <PlaceBoundary name="The inspector" occasion={panel}><Fetched fetch={fetchInspector} isWanted={panel === 'inspector'} onFailure={backToTheFindings} /></PlaceBoundary>
      </div>
      <div className="side-panel-body" role="tabpanel" id={`${base}-simulation`} aria-labelledby={tabId('simulation')} hidden={panel !== 'simulation'}>
        <PlaceBoundary name="The simulation" occasion={panel}><Fetched fetch={fetchSimulation} isWanted={panel === 'simulation'} onFailure={backFromSimulation} /></PlaceBoundary>
      </div>
    </section>
  )
}

/** By itself: it follows every step along the headcounts, and the panels need not. */
function FindingsCount() {
  const count = usePresent((organisation, waivers) => weighedFindingsOf(organisation, waivers).standing.length)
  return <> <em>{count}</em></>
}

const fetchInspector = () => import('../inspector/inspector').then(({ Inspector }) => Inspector)

const fetchSimulation = () => import('../simulation/simulation-panel').then(({ SimulationPanel }) => SimulationPanel)

function backFromSimulation(): void {
  announce('The simulation could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
  sessionStore.setState({ panel: 'findings' })
}

function backToTheFindings(): void {
  announce('The inspector could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
  sessionStore.setState({ panel: 'findings' })
}

/** By then the chart is on the screen, and nobody has read as far as a first click. */
const settledMs = 300

/** What nearly everybody opens, so that nobody waits for it. A failure is told to whoever opens it. */
export async function fetchPanelParts(): Promise<void> {
  await Promise.allSettled([fetchAhead(fetchInspector), fetchAhead(fetchDetail)])
}

/** The arrow keys go round, as in every tab list; the panel follows the focus, because showing it costs nothing. */
function onTabKey(event: KeyboardEvent<HTMLElement>, id: PanelName): void {
  const next = nextTab(event.key, panels.findIndex((panel) => panel.id === id))
  if (next === null) return
  event.preventDefault()
  sessionStore.setState({ panel: panels[next]!.id })
  const tab = event.currentTarget.parentElement?.children[next]
  if (tab instanceof HTMLElement) tab.focus()
}

function nextTab(key: string, at: number): number | null {
  switch (key) {
    case 'ArrowRight': return (at + 1) % panels.length
    case 'ArrowLeft': return (at + panels.length - 1) % panels.length
    case 'Home': return 0
    case 'End': return panels.length - 1
    default: return null
  }
}
