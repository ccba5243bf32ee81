import type { DrawText, TextToDraw } from '../formats/pdf/pdf-text'
import { fontFamily } from '../scene/tokens'

/** Around letters that reach beyond their line; pixels. */
const edge = 2

/** Texts as pictures, in whatever typefaces this machine has for them. Throws an Error that can be shown where there is no canvas. */
export function canvasText(): DrawText {
  let pen: Pen | null = null
  return (text) => drawn(pen ??= newPen(), text)
}

type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

function newPen(): Pen {
  const pen = typeof OffscreenCanvas !== 'undefined' ? new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    : typeof document !== 'undefined' ? document.createElement('canvas').getContext('2d', { willReadFrequently: true }) : null
  if (!pen) throw new Error('This browser cannot put texts of these scripts into a PDF. Update it, or export as SVG.')
  return pen
}

function drawn(pen: Pen, { text, size, weight, fill, isRightToLeft }: TextToDraw): ReturnType<DrawText> {
  const prepare = () => {
    pen.font = `${weight} ${size}px ${fontFamily}`
    pen.textAlign = 'left'
    pen.textBaseline = 'alphabetic'
    pen.direction = isRightToLeft ? 'rtl' : 'ltr'
    pen.fillStyle = fill
  }
  prepare()
  const measured = pen.measureText(text)
  const left = Math.ceil(Math.max(0, measured.actualBoundingBoxLeft)) + edge
  const baseline = Math.ceil(Math.max(0, measured.actualBoundingBoxAscent)) + edge
  const width = left + Math.ceil(Math.max(measured.width, measured.actualBoundingBoxRight)) + edge
  const height = baseline + Math.ceil(Math.max(0, measured.actualBoundingBoxDescent)) + edge
  pen.canvas.width = width
  pen.canvas.height = height
  // A canvas of a new size has forgotten all that.
  prepare()
  pen.fillText(text, left, baseline)
  return { width, height, data: pen.getImageData(0, 0, width, height).data, left, baseline, advance: measured.width }
}
