import { useEffect, useRef, useState } from 'react'
import type { Scenario } from '../../model/organisation'
import { sessionStore } from '../../store/session-store'
import { withActions } from '../actions/fetch-actions'
import { startComparing } from '../compare/comparing'
import { Icon } from '../kit/icon'
import { useDocument, usePresent, useSession } from '../kit/use-store'
import { MenuButton } from '../kit/menu-button'
import { nextItem } from '../kit/menu-keys'
import { addScenario, removeScenario, renameScenario, showScenario } from './scenario-edits'
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
  useEffect(() => {
    const keepInView = () => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const resizing = new ResizeObserver(keepInView)
    if (list.current) resizing.observe(list.current)
    keepInView()
    return () => resizing.disconnect()
  }, [shownId, names])
  const focusShown = () => requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus())
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
  const options = () => withActions(({ scenarioMenu }) => scenarioMenu(), [])
  return (
    <div className="scenarios">
      <div ref={list} className="scenario-tabs" role="tablist" aria-label="Scenarios">
        {scenarios.map((scenario, at) => scenario.id === renamingId
          ? <ScenarioName key={scenario.id} scenario={scenario} onDone={() => { setRenamingId(null); focusShown() }} />
          : (
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
      {!isOnly && (
        <button type="button" className="scenario-button" aria-label="Compare scenarios" title="Compare scenarios" onClick={startComparing}>
          <Icon name="compare" size={14} />
        </button>
      )}
      <MenuButton label="Scenario options" className="scenario-button" groups={options}><Icon name="down" size={14} /></MenuButton>
      <button type="button" className="scenario-button" aria-label="Duplicate as a new scenario" title="Duplicate as a new scenario"
        onClick={() => addScenario()}>
        <Icon name="plus" size={14} />
      </button>
    </div>
  )
}

function setRenamingId(namingScenarioId: string | null): void {
  sessionStore.setState({ namingScenarioId })
}

/** The tab while its name is typed. Enter and leaving keep it, Escape does not. */
function ScenarioName({ scenario, onDone }: { readonly scenario: Scenario, readonly onDone: () => void }) {
  const [name, setName] = useState(scenario.name)
  const ref = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    ref.current?.focus()
    ref.current?.select()
  }, [])
  const finish = (isKept: boolean) => {
    // Taking the field off the page makes it lose the focus once more.
    if (isDone.current) return
    isDone.current = true
    if (isKept) renameScenario(scenario.id, name)
    onDone()
  }
  return (
    <input ref={ref} className="scenario-name" aria-label="Name of the scenario" value={name} size={Math.max(6, name.length)}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') finish(true)
        if (event.key === 'Escape') finish(false)
      }} />
  )
}
