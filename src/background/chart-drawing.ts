import { drawnPng, writePng, type PngResult } from '../formats/png/write-png'
import type { WantedScale } from '../formats/png/picture-scale'
import { writeSvg } from '../formats/svg/write-svg'
import { chartLayoutOf } from '../layout/chart'
import type { Arrangement } from '../model/organisation'
import { buildScene, type Picture } from '../scene/build-scene'
import type { Scene } from '../scene/scene'

/** A whole chart as one picture, with title and legend. */
export interface ChartDrawing extends Omit<Picture, 'layout' | 'legend' | 'hasHeader'> {
  readonly arrangement: Arrangement
  /** Nothing behind it. */
  readonly isTransparent: boolean
}

/** Building the scene takes a small part of the time. */
const sceneShare = 0.2

function* sceneOf({ arrangement, isTransparent, ...picture }: ChartDrawing): Generator<number, Scene, void> {
  yield 0
  const layout = chartLayoutOf(picture.organisation, { expanded: 'all', arrangement })
  yield sceneShare / 2
  const scene = buildScene({ ...picture, layout, legend: true })
  yield sceneShare
  return isTransparent ? { ...scene, background: null } : scene
}

/** Yields how much is done, from 0 to 1, as all of these. */
export async function* chartPngOf({ chart, scale }: { readonly chart: ChartDrawing, readonly scale: WantedScale }): AsyncGenerator<number, PngResult, void> {
  return yield* after(sceneShare, writePng(yield* sceneOf(chart), scale))
}

export function* chartSvgOf(chart: ChartDrawing): Generator<number, string, void> {
  return writeSvg(yield* sceneOf(chart))
}

/** No small chart is blown up beyond this. */
const largestPreview = 2

/** As large as fits a window of `width` and `height`, in px; null: this browser cannot. */
export async function* chartPreviewOf({ chart, width, height }: {
  readonly chart: ChartDrawing, readonly width: number, readonly height: number,
}): AsyncGenerator<number, Blob | null, void> {
  const scene = yield* sceneOf(chart)
  return yield* after(sceneShare, drawnPng(scene, Math.min(largestPreview, width / scene.width, height / scene.height)))
}

async function* after<Result>(share: number, work: AsyncGenerator<number, Result, void>): AsyncGenerator<number, Result, void> {
  for (;;) {
    const step = await work.next()
    if (step.done) return step.value
    yield share + (1 - share) * step.value
  }
}
