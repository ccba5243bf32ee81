const commandForm = /([MLCAZ])([^MLCAZ]*)/g

/** Path data of absolute M, L, C, A and Z, scaled and then moved. */
export function movedPath(data: string, x: number, y: number, scale = 1): string {
  let moved = ''
  for (const [, command, list] of data.matchAll(commandForm)) {
    const numbers = list!.trim() === '' ? [] : list!.trim().split(/[\s,]+/).map(Number)
    moved += command! + (command === 'A' ? movedArcs(numbers, x, y, scale) : movedPoints(numbers, x, y, scale)).join(' ')
  }
  return moved
}

function movedPoints(numbers: readonly number[], x: number, y: number, scale: number): number[] {
  return numbers.map((number, at) => short(number * scale + (at % 2 === 0 ? x : y)))
}

/** Radii, rotation, two flags, and then the end. */
function movedArcs(numbers: readonly number[], x: number, y: number, scale: number): number[] {
  return numbers.map((number, at) => {
    const part = at % 7
    if (part < 2) return short(number * scale)
    if (part < 5) return number
    return short(number * scale + (part === 5 ? x : y))
  })
}

/** A hundredth of a point is finer than any printer. */
export function short(value: number): number {
  return Math.round(value * 100) / 100
}
