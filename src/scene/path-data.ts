const commandForm = /([MLCAZ])([^MLCAZ]*)/g

export interface PathCommand {
  /** M, L, C, A or Z. */
  readonly letter: string
  readonly numbers: readonly number[]
}

export function pathCommands(data: string): readonly PathCommand[] {
  return [...data.matchAll(commandForm)].map(([, letter = '', list = '']): PathCommand => ({
    letter, numbers: list.trim() === '' ? [] : list.trim().split(/[\s,]+/).map(Number),
  }))
}

/** Path data of absolute M, L, C, A and Z, to be drawn in many places: read once, then scaled and moved. */
export function pathPattern(data: string): (x: number, y: number, scale?: number) => string {
  const commands = pathCommands(data)
  return (x, y, scale = 1) => {
    let moved = ''
    for (const { letter, numbers } of commands) {
      const numberAt = letter === 'A' ? arcNumber : pointNumber
      moved += letter
      for (let at = 0; at < numbers.length; at++) {
        if (at > 0) moved += ' '
        moved += numberAt(numbers[at]!, at, x, y, scale)
      }
    }
    return moved
  }
}

export function movedPath(data: string, x: number, y: number): string {
  return pathPattern(data)(x, y)
}

function pointNumber(number: number, at: number, x: number, y: number, scale: number): number {
  return short(number * scale + (at % 2 === 0 ? x : y))
}

/** Radii, rotation, two flags, and then the end. */
function arcNumber(number: number, at: number, x: number, y: number, scale: number): number {
  const part = at % 7
  if (part < 2) return short(number * scale)
  return part < 5 ? number : short(number * scale + (part === 5 ? x : y))
}

/** A hundredth of a point is finer than any printer. */
export function short(value: number): number {
  return Math.round(value * 100) / 100
}
