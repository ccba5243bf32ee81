import { announce } from '../../store/session-store'
import type * as FetchedActions from './fetched-actions'

type Actions = typeof FetchedActions

let fetched: Actions | null = null

/**
 * Fetches the actions, which the first paint does without, unless they are here; then hands them on, at once if they are.
 * Where they cannot be fetched it says so and gives the other answer; the next wish tries again.
 */
export function withActions<Answer>(act: (actions: Actions) => Answer, otherwise: Answer): Answer | Promise<Answer> {
  if (fetched) return act(fetched)
  return import('./fetched-actions').then((actions) => {
    fetched = actions
    return act(actions)
  }, () => {
    announce('Menus and shortcuts could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
    return otherwise
  })
}
