import { announce, sessionStore } from '../../store/session-store'

export const fetchCardFields = () => import('./card-fields').then(({ CardFields }) => CardFields)

export function failNaming(): void {
  sessionStore.setState({ namingId: null })
  announce('The fields could not be loaded. Check the connection and try again: the name can be typed in the inspector, too.', 'problem')
}
