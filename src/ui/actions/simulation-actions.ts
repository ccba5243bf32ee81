import { openSimulation, sessionStore, tryOut } from '../../store/session-store'
import type { Action } from './action'

export const simulationActions: readonly Action[] = [
  {
    id: 'timeline', name: 'Timeline of growth', group: 'Simulation', shortcuts: ['g'], scope: 'views',
    isOn: () => sessionStore.getState().isTimelineShown,
    run: () => sessionStore.setState(({ isTimelineShown }) => ({ isTimelineShown: !isTimelineShown, place: 'chart' })),
  },
  { id: 'simulate-growth', name: 'What breaks as the company grows', group: 'Simulation', shortcuts: [], scope: 'page', run: () => openSimulation('growth') },
  { id: 'simulate-departures', name: 'What if somebody leaves', group: 'Simulation', shortcuts: [], scope: 'page', run: () => openSimulation('departures') },
  { id: 'simulate-uncertainty', name: 'What is to be expected', group: 'Simulation', shortcuts: [], scope: 'page', run: () => openSimulation('uncertainty') },
  { id: 'advise', name: 'Who should do what', group: 'Simulation', shortcuts: [], scope: 'page', run: () => openSimulation('advice') },
  {
    id: 'end-what-if', name: 'Back to the chart as it is', group: 'Simulation', shortcuts: [], scope: 'page',
    isEnabled: () => sessionStore.getState().whatIf !== null, run: () => tryOut(null),
  },
]
