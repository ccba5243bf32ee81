import type { Scene } from '../../scene/scene'
import { newCanvas, packed, penOf, type Canvas } from './new-canvas'
import { paintScene } from './paint-scene'
import { pictureScales, pixelsAt, type WantedScale } from './picture-scale'

/** `too-large`: beyond what any browser draws, at any scale that could be read. `blank`: this browser or machine has no room for it, at no scale. */
export type PngProblem = 'too-large' | 'blank'

export type PngResult =
  | { readonly ok: true, readonly blob: Blob, readonly scale: number }
  | { readonly ok: false, readonly problem: PngProblem }

/**
 * Draws a scene into a PNG of `scale` pixels a point, or of fewer where there is no room for so many: the scale that was used comes
 * with it. Never an empty picture: what was drawn is looked at before it is handed out. Yields how much of it is done, from 0 to 1.
 */
export async function* writePng(scene: Scene, scale: WantedScale): AsyncGenerator<number, PngResult, void> {
  const scales = pictureScales(scene.width, scene.height, scale)
  if (scales.length === 0) return { ok: false, problem: 'too-large' }
  for (const candidate of scales) {
    const blob = yield* drawnPng(scene, candidate)
    if (blob) return { ok: true, blob, scale: candidate }
  }
  return { ok: false, problem: 'blank' }
}

/** Painting takes about half of the time; what packs the pixels does not say how far it is. */
const paintShare = 0.5

/** The scene at this scale; null: there is no room for so many pixels. */
export async function* drawnPng(scene: Scene, scale: number): AsyncGenerator<number, Blob | null, void> {
  let canvas: Canvas | null = null
  try {
    canvas = newCanvas(...pixelsAt(scene.width, scene.height, scale))
    const pen = penOf(canvas, scene.background === null)
    if (!pen) return null
    for (const done of paintScene(pen, scene, scale)) yield paintShare * done
    if (isBlank(canvas)) return null
    yield paintShare
    return await packed(canvas)
  } catch {
    // Some browsers throw where others stay silent; either way there is no picture at this scale.
    return null
  } finally {
    // Hundreds of megabytes: gives them back now, not at the next collection.
    if (canvas) canvas.width = canvas.height = 0
  }
}

const samples = 128

/** Looks at a grid of pixels, fine enough to meet a card of any chart that fits a canvas. */
function isBlank(canvas: Canvas): boolean {
  const small = newCanvas(Math.min(samples, canvas.width), Math.min(samples, canvas.height))
  const pen = penOf(small, true)
  if (!pen) return true
  pen.imageSmoothingEnabled = false
  pen.drawImage(canvas, 0, 0, small.width, small.height)
  const { data } = pen.getImageData(0, 0, small.width, small.height)
  for (let at = 0; at < data.length; at += 4) {
    // Nothing is drawn in black without a trace of another colour but what is not there.
    if (data[at + 3] !== 0 && (data[at]! | data[at + 1]! | data[at + 2]!) !== 0) return false
  }
  return true
}
