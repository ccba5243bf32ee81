/** What the colours of the cards stand for. */
export const colourings = ['orientation', 'role', 'utilisation', 'findings'] as const
export type Colouring = (typeof colourings)[number]

export const colouringNames: Readonly<Record<Colouring, string>> = {
  orientation: 'Orientation', role: 'Role', utilisation: 'Utilisation', findings: 'Findings',
}
