import { pictureScales, pixelsAt, type WantedScale } from './picture-scale'

/**
 * `too-large`: beyond what any browser draws, at any scale that could be read. `unreadable`: the browser refused the SVG.
 * `blank`: this browser or machine has no room for it, at no scale.
 */
export type PngProblem = 'too-large' | 'unreadable' | 'blank'

export type PngResult =
  | { readonly ok: true, readonly blob: Blob, readonly scale: number }
  | { readonly ok: false, readonly problem: PngProblem }

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Draws an SVG into a PNG of `scale` pixels a point, or of fewer where there is no room for so many: the scale that was
 * used comes with it. Never an empty picture: what was drawn is looked at before it is handed out.
 */
export async function writePng(svg: string, { width, height }: Size, scale: WantedScale): Promise<PngResult> {
  const scales = pictureScales(width, height, scale)
  if (scales.length === 0) return { ok: false, problem: 'too-large' }
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await loaded(url)
    if (!image) return { ok: false, problem: 'unreadable' }
    for (const candidate of scales) {
      const blob = await drawn(image, pixelsAt(width, height, candidate))
      if (blob) return { ok: true, blob, scale: candidate }
    }
    return { ok: false, problem: 'blank' }
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Not `decode()`: Safari refuses it for SVG. */
function loaded(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => resolve(null)
    image.src = url
  })
}

async function drawn(image: HTMLImageElement, [across, down]: readonly [number, number]): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  try {
    canvas.width = across
    canvas.height = down
    const context = canvas.getContext('2d')
    if (!context) return null
    context.drawImage(image, 0, 0, across, down)
    if (isBlank(canvas)) return null
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    // Some browsers throw where others stay silent; either way there is no picture at this scale.
    return null
  } finally {
    // Hundreds of megabytes: gives them back now, not at the next collection.
    canvas.width = 0
    canvas.height = 0
  }
}

const samples = 128

/** Looks at a grid of pixels, fine enough to meet a card of any chart that fits a canvas. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const small = document.createElement('canvas')
  small.width = Math.min(samples, canvas.width)
  small.height = Math.min(samples, canvas.height)
  const context = small.getContext('2d', { willReadFrequently: true })
  if (!context) return true
  context.imageSmoothingEnabled = false
  context.drawImage(canvas, 0, 0, small.width, small.height)
  const { data } = context.getImageData(0, 0, small.width, small.height)
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) return false
  return true
}
