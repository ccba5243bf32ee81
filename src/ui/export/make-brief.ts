import { briefText } from './brief-text'
import type { Make } from './export-format'

/** A page for reading and for print. Uses title, paper, cards’ colouring and “without names”; it is always light. */
export const makeBrief: Make = async (wishes, making) => {
  const html = await briefText(wishes, { kind: 'html', paper: wishes.paper }, making)
  return { ok: true, blob: new Blob([html], { type: 'text/html' }), told: [] }
}
