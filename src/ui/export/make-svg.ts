import { runJob } from '../../background/run-job'
import { chartDrawing } from './chart-drawing'
import type { Make } from './export-format'

/** A drawing that stays sharp at any size. */
export const makeSvg: Make = async (wishes, making) =>
  ({ ok: true, blob: new Blob([await runJob('chart-svg', chartDrawing(wishes), making)], { type: 'image/svg+xml' }), told: [] })
