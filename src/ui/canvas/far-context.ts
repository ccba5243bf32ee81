import { createContext } from 'react'

/** Whether the chart is so far away that chips could not be read: cards then leave them out, and a thousand cards stay light. */
export const FarContext = createContext(false)
