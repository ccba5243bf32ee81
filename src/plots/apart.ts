/** The labels in their order, moved up or down as little as keeps them `gap` px apart between `top` and `bottom`. */
export function apart<Label extends { readonly at: number }>(labels: readonly Label[], gap: number, top: number, bottom: number): readonly Label[] {
  const sorted = [...labels].sort((a, b) => a.at - b.at)
  let free = top
  const down = sorted.map((label) => {
    const at = Math.max(label.at, free)
    free = at + gap
    return { ...label, at }
  })
  let room = bottom
  return down.reverse().map((label) => {
    const at = Math.min(label.at, room)
    room = at - gap
    return { ...label, at }
  }).reverse()
}
