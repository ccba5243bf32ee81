/** A colour laid over another, as one opaque colour: not every format of pictures knows transparency. `#rrggbb` each. */
export function mixed(under: string, over: string, strength: number): string {
  const channels = [1, 3, 5].map((at) => {
    const below = parseInt(under.slice(at, at + 2), 16)
    const above = parseInt(over.slice(at, at + 2), 16)
    return Math.round(below + (above - below) * strength).toString(16).padStart(2, '0')
  })
  return `#${channels.join('')}`
}
