import { useRef } from 'react'
import { sessionStore } from '../../store/session-store'
import { withActions } from '../actions/fetch-actions'
import { startComparing } from '../compare/comparing'
import { Icon } from '../kit/icon'
import { useDocument, usePresent, useSession } from '../kit/use-store'
import { MenuButton } from '../kit/menu-button'
import { nextItem } from '../kit/menu-keys'
import { addScenarioToName, focusShownScenario, removeScenario, showScenario } from './scenario-edits'
import { ScenarioName } from './scenario-name'
import { useCollapsed } from './use-collapsed'
import './scenario-tabs.css'

/** The variants of who does what: one is on the screen, "+" makes a copy of it to try something else in. */
export function ScenarioTabs() {
  const scenarios = useDocument(({ document }) => document.scenarios)
  const shownId = usePresent(({ scenarioId }) => scenarioId)
  const baselineId = useDocument(({ document }) => document.baselineId)
  const renamingId = useSession((session) => session.namingScenarioId)
  const list = useRef<HTMLDivElement>(null)
  const isOnly = scenarios.length === 1
  // Every edit makes a new list of scenarios; what the tabs show are their names.
  const names = scenarios.map(({ name }) => name).join('\n')
  const isCollapsed = useCollapsed(list, `${shownId}\n${names}`, renamingId !== null) && !isOnly
  const focusShown = () => requestAnimationFrame(focusShownScenario)
  const remove = (id: string) => {
    removeScenario(id)
    focusShown()
  }
  const press = (event: React.KeyboardEvent, at: number) => {
    const { id } = scenarios[at]!
    const key = event.key === 'ArrowRight' ? 'ArrowDown' : event.key === 'ArrowLeft' ? 'ArrowUp' : event.key
    const to = key === event.key && key.startsWith('Arrow') ? null : nextItem(key, at, scenarios.length)
    if (to === null && event.key !== 'F2' && event.key !== 'Delete') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'F2') setRenamingId(id)
    else if (event.key === 'Delete') remove(id)
    else if (to !== null) {
      showScenario(scenarios[to]!.id)
      focusShown()
    }
  }
  const shown = scenarios.find(({ id }) => id === shownId)
  const named = scenarios.find(({ id }) => id === renamingId)
  const naming = named && (
    <ScenarioName key={named.id} scenario={named} onDone={(isByKey) => {
      setRenamingId(null)
      if (isByKey) focusShown()
    }} />
  )
  const options = () => withActions(({ scenarioMenu }) => scenarioMenu(), [])
  return (
    <div className={isCollapsed ? 'scenarios scenarios-collapsed' : 'scenarios'}>
      {isCollapsed && (naming ?? (
        <MenuButton label={`${shown?.name ?? ''}: scenarios`} className="scenario-shown" groups={options}>
          <span>{shown?.name}</span><Icon name="down" size={14} />
        </MenuButton>
      ))}
      {/* Where it has no room it is still laid out, unseen: how wide the tabs would be decides when they come back. */}
      <div ref={list} className="scenario-tabs" role="tablist" aria-label="Scenarios">
        {scenarios.map((scenario, at) => !isCollapsed && scenario.id === renamingId ? naming : (
          <button key={scenario.id} type="button" className="scenario-tab" role="tab" aria-selected={scenario.id === shownId}
            tabIndex={scenario.id === shownId ? 0 : -1} aria-label={!isOnly && scenario.id === baselineId ? `${scenario.name}, baseline` : undefined}
            title={!isOnly && scenario.id === baselineId ? `${scenario.name}: the baseline that others are compared with` : scenario.name}
            onClick={() => showScenario(scenario.id)} onDoubleClick={() => setRenamingId(scenario.id)}
            onKeyDown={(event) => press(event, at)}>
            {scenario.name}
            {!isOnly && scenario.id === baselineId && <Icon name="flag" size={12} />}
          </button>
        ))}
      </div>
      {!isOnly && !isCollapsed && (
        <button type="button" className="scenario-button" aria-label="Compare scenarios" title="Compare scenarios" onClick={startComparing}>
          <Icon name="compare" size={14} />
        </button>
      )}
      {!isCollapsed && <MenuButton label="Scenario options" className="scenario-button" groups={options}><Icon name="down" size={14} /></MenuButton>}
      <button type="button" className="scenario-button" aria-label="Duplicate as a new scenario" title="Duplicate as a new scenario"
        onClick={() => addScenarioToName()}>
        <Icon name="plus" size={14} />
      </button>
    </div>
  )
}

function setRenamingId(namingScenarioId: string | null): void {
  sessionStore.setState({ namingScenarioId })
}
