export type Canvas = OffscreenCanvas | HTMLCanvasElement
export type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

/** In a worker or on the page. Throws, or hands out one that stays empty, where there is no room for so many pixels. */
export function newCanvas(width: number, height: number): Canvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

/** Pixels in the memory of the processor, where they are packed afterwards: graphics cards have less room, and fetching them back takes time. */
export function penOf(canvas: Canvas, hasAlpha: boolean): Pen | null {
  return canvas.getContext('2d', { alpha: hasAlpha, willReadFrequently: true }) as Pen | null
}

/** null: the browser could not. */
export function packed(canvas: Canvas): Promise<Blob | null> {
  if (isOffPage(canvas)) return canvas.convertToBlob({ type: 'image/png' })
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

function isOffPage(canvas: Canvas): canvas is OffscreenCanvas {
  return typeof OffscreenCanvas !== 'undefined' && canvas instanceof OffscreenCanvas
}
