import type { ComponentType } from 'react'
import { openSimulation, type SimulationPage } from '../../store/session-store'
import { Segments } from '../dialogs/segments'
import { useSession } from '../kit/use-store'
import { AdvicePage } from './advice/advice-page'
import { DeparturesPage } from './departures/departures-page'
import { GrowthPage } from './growth/growth-page'
import { UncertaintyPage } from './uncertainty/uncertainty-page'
import './simulation-panel.css'

interface Page {
  readonly id: SimulationPage
  readonly name: string
  readonly Content: ComponentType
}

/** What can be simulated, in the order of the questions that people ask. */
const pages: readonly Page[] = [
  { id: 'growth', name: 'Growth', Content: GrowthPage },
  { id: 'departures', name: 'Departures', Content: DeparturesPage },
  { id: 'uncertainty', name: 'Uncertainty', Content: UncertaintyPage },
  { id: 'advice', name: 'Advice', Content: AdvicePage },
]

/** What would become of the chart: as the company grows, as people leave, under uncertainty, and with its work dealt out anew. */
export function SimulationPanel() {
  const shown = useSession((session) => session.simulation)
  const page = pages.find(({ id }) => id === shown) ?? pages[0]
  return (
    <div className="simulation">
      <h2 className="visually-hidden">Simulation</h2>
      <Segments label="Simulation" options={pages.map(({ id }) => id)} chosen={page?.id ?? shown} nameOf={(id) => pages.find((one) => one.id === id)?.name ?? id} onChoose={openSimulation} />
      <OtherwiseShown page={shown} />
      {page && <page.Content key={page.id} />}
    </div>
  )
}

/** While another simulation changes what the chart shows, the two are not the same: said, so that nobody mixes them up. */
function OtherwiseShown({ page }: { readonly page: SimulationPage }) {
  const words = useSession(({ whatIf }) => whatIf && whatIf.by !== page ? whatIf.words : null)
  return words === null ? null : <p className="muted small" role="note">This is about the chart as it is, not as it is shown {words}.</p>
}
