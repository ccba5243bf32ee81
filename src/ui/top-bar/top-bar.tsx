import { openDialog } from '../../store/session-store'
import { shortcutText } from '../actions/keys'
import { searchAction } from '../actions/search-action'
import { Icon } from '../kit/icon'
import { DocumentMenu } from './document-menu'
import { Headcount } from './headcount'
import { HistoryButtons } from './history-buttons'
import { Meters } from './meters'
import { ScenarioTabs } from './scenario-tabs'
import './top-bar.css'

/** One row of 64 px; two where the window is narrower than 900 px. */
export function TopBar() {
  return (
    <header className="top-bar">
      <DocumentMenu />
      <ScenarioTabs />
      <Headcount />
      <Meters />
      <div className="top-bar-actions">
        <HistoryButtons />
        <button type="button" className="icon-button" aria-label={searchAction.name} title={`${searchAction.name} (${shortcutText(searchAction.shortcuts[0]!)})`} onClick={searchAction.run}>
          <Icon name="search" />
        </button>
        <button type="button" className="icon-button top-bar-share" aria-label="Share as a link" title="Share as a link" onClick={() => openDialog({ kind: 'share' })}>
          <Icon name="link" />
        </button>
        <button type="button" className="button button-primary" onClick={() => openDialog({ kind: 'export' })}>Export</button>
      </div>
    </header>
  )
}
