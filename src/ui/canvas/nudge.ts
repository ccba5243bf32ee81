import { currentLayout, currentOrganisation } from '../../store/derived'
import { edit } from '../actions/edits'
import type { Direction } from '../drag/neighbour'

/** The rhythm of the dots behind the chart. */
const stepPx = 24
const ways: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -stepPx], down: [0, stepPx], left: [-stepPx, 0], right: [stepPx, 0],
}

/** Places cards by hand, one step from where they are; steps that follow each other are one step of the history. */
export function nudge(ids: readonly string[], direction: Direction): void {
  const { boxById } = currentLayout()
  const [x, y] = ways[direction]
  const places = ids.flatMap((id) => {
    const box = boxById.get(id)
    return box ? [{ id, x: box.x + x, y: box.y + y }] : []
  })
  if (places.length > 0) edit({ type: 'place-positions', scenarioId: currentOrganisation().scenarioId, places }, { mergeKey: `nudge ${ids.join()}` })
}
