import type { Corners, RectShape } from './scene'

/** Of a rectangle, whichever way they are given. */
export function cornersOf({ radius = 0 }: Pick<RectShape, 'radius'>): Corners {
  return typeof radius === 'number' ? [radius, radius, radius, radius] : radius
}

/** A rectangle whose corners may differ, as path data; each corner at most half of the shorter side. */
export function pathOfRect(x: number, y: number, width: number, height: number, corners: Corners): string {
  const limit = Math.min(width, height) / 2
  const [topLeft, topRight, bottomRight, bottomLeft] = corners.map((corner) => Math.max(0, Math.min(corner, limit))) as [number, number, number, number]
  const right = x + width
  const bottom = y + height
  return [
    `M${at(x + topLeft, y)}`,
    `L${at(right - topRight, y)}${arc(topRight, right, y + topRight)}`,
    `L${at(right, bottom - bottomRight)}${arc(bottomRight, right - bottomRight, bottom)}`,
    `L${at(x + bottomLeft, bottom)}${arc(bottomLeft, x, bottom - bottomLeft)}`,
    `L${at(x, y + topLeft)}${arc(topLeft, x + topLeft, y)}Z`,
  ].join('')
}

function arc(radius: number, x: number, y: number): string {
  return radius === 0 ? '' : `A${short(radius)} ${short(radius)} 0 0 1 ${at(x, y)}`
}

function at(x: number, y: number): string {
  return `${short(x)} ${short(y)}`
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
