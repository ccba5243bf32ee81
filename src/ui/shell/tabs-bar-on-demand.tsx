import { announce } from '../../store/session-store'
import { Fetched } from '../kit/fetched'
import { useDocument } from '../kit/use-store'

/** Says that another tab edits the chart, fetched when one does. */
export function TabsBarOnDemand() {
  const isReadOnly = useDocument((state) => state.isReadOnly)
  return <Fetched fetch={fetchTabsBar} isWanted={isReadOnly} onFailure={giveUp} />
}

const fetchTabsBar = () => import('../tabs/tabs-bar').then(({ TabsBar }) => TabsBar)

function giveUp(): void {
  announce('This chart is being edited in another tab. To edit it here, close that one and reload this page.', 'problem')
}
