import { createContext } from 'react'
import type { GuidePlace } from '../../store/dialog'

/** Shows another page in the same dialog. */
export const GuideContext = createContext<(to: GuidePlace) => void>(() => {})
