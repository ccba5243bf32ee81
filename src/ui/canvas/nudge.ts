import { currentLayout, currentOrganisation } from '../../store/derived'
import { edit } from '../actions/edits'

/** The rhythm of the dots behind the chart. */
const stepPx = 24
const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -stepPx], ArrowDown: [0, stepPx], ArrowLeft: [-stepPx, 0], ArrowRight: [stepPx, 0],
}

/** Places a card by hand, one step from where it is; steps that follow each other are one step of the history. False: no such key. */
export function nudge(id: string, key: string): boolean {
  const way = ways[key]
  const box = currentLayout().boxById.get(id)
  if (!way || !box) return false
  const places = [{ id, x: box.x + way[0], y: box.y + way[1] }]
  edit({ type: 'place-positions', scenarioId: currentOrganisation().scenarioId, places }, { mergeKey: `nudge ${id}` })
  return true
}
