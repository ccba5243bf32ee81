import { vi } from 'vitest'

/** A call of a pen: its name and what it was given, with how the pen was set where text is drawn. */
export type Call = readonly [name: string, ...given: unknown[]]

/**
 * Canvases that draw nothing but remember what they were asked for. As browsers do, they stay empty beyond `mostPixels` without saying
 * so. `vi.unstubAllGlobals()` ends it.
 */
export function fakeCanvases(mostPixels = Infinity): { readonly calls: Call[], readonly sizes: (readonly [number, number])[] } {
  const calls: Call[] = []
  const sizes: (readonly [number, number])[] = []
  class FakeCanvas {
    isPainted = false
    constructor(public width: number, public height: number) {
      sizes.push([width, height])
    }
    getContext(_: '2d', { alpha }: { readonly alpha: boolean }) {
      const isRoom = this.width * this.height <= mostPixels
      return penFor(calls, (isDrawn) => { this.isPainted = isRoom && isDrawn }, () => this.isPainted ? 255 : 0, alpha)
    }
    convertToBlob() {
      return Promise.resolve(new Blob([`${this.width} × ${this.height}`], { type: 'image/png' }))
    }
  }
  vi.stubGlobal('OffscreenCanvas', FakeCanvas)
  vi.stubGlobal('Path2D', class {
    constructor(readonly d?: string) {}
    moveTo() {}
    arcTo() {}
    closePath() {}
  })
  return { calls, sizes }
}

function penFor(calls: Call[], mark: (isDrawn: boolean) => void, value: () => number, alpha: boolean) {
  const own: Record<string, unknown> = {
    drawImage: ({ isPainted }: { readonly isPainted: boolean }) => mark(isPainted),
    getImageData: (_x: number, _y: number, width: number, height: number) =>
      ({ data: new Uint8ClampedArray(4 * width * height).map((_, at) => at % 4 === 3 && !alpha ? 255 : value()) }),
    createPattern: () => ({ setTransform: () => {} }),
  }
  return new Proxy(own, {
    get: (target, name: string) => name in target ? target[name] : (...given: unknown[]) => {
      const { textAlign, direction, font, fillStyle } = target
      calls.push(name === 'fillText' ? [name, ...given, { textAlign, direction, font, fillStyle }] : [name, ...given])
      if (name.startsWith('fill') || name === 'stroke') mark(true)
    },
    has: () => true,
  })
}
