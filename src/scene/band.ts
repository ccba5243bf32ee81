import { isOverloaded, type Load } from '../load/load'
import { roles, type Position, type Role } from '../model/organisation'
import { isVacant, roleNames } from '../model/position'
import type { Severity } from '../model/severity'
import type { Colouring } from './colouring'
import type { Colour } from './tokens'

/** A part of the coloured band on a card. */
export interface BandPart {
  readonly colour: Colour
  /** In any unit; what counts is the proportion. */
  readonly share: number
  /** Stripes of the card's own ground, so that colour is not the only sign. */
  readonly isStriped?: boolean
}

/** What of a card its band may tell. */
export interface BandSubject {
  readonly position: Pick<Position, 'role' | 'strength' | 'holder'>
  readonly load: Pick<Load, 'inward' | 'outward' | 'total' | 'utilisation'> | undefined
  /** The worst finding about it. */
  readonly worst: Severity | undefined
  /** A compact card carries nothing: its pip tells of whoever sits there. */
  readonly isCompact: boolean
}

/** One line of the legend. */
export interface BandKey {
  readonly label: string
  readonly parts: readonly BandPart[]
}

/**
 * The colours of a card's band or pip: on the page, from far away, in pictures and in the legend alike. `line` says that
 * there is nothing to tell; no parts: the card has no band at all.
 */
export function bandOf({ position, load, worst, isCompact }: BandSubject, colouring: Colouring): readonly BandPart[] {
  switch (colouring) {
    case 'role': return roleParts[position.role]
    case 'findings': return worst ? findingParts[worst] : blank
    case 'utilisation': return isVacant(position) ? [] : utilisationParts(load?.utilisation ?? 0)
    case 'orientation': {
      if (isCompact) return strengthParts[position.strength ?? 'unknown']
      if (isVacant(position)) return []
      const parts = load ? orientedParts(load) : []
      return parts.length > 0 ? parts : blank
    }
  }
}

/** The three kinds of work in the order of the bar and the band: outward, inward, not classified yet. */
export function orientedParts({ outward, inward, total }: Pick<Load, 'outward' | 'inward' | 'total'>): readonly BandPart[] {
  const parts: BandPart[] = [{ colour: 'out', share: outward }, { colour: 'in', share: inward }, { colour: 'control', share: total - outward - inward }]
  // Sums of fractions seldom cancel out.
  return parts.filter(({ share }) => share > 1e-6)
}

function utilisationParts(utilisation: number): readonly BandPart[] {
  if (isOverloaded({ utilisation })) return overloaded
  if (utilisation === 0) return blank
  return utilisation < 0.5 ? light : utilisation < 0.8 ? medium : heavy
}

function solid(colour: Colour): readonly BandPart[] {
  return [{ colour, share: 1 }]
}

function striped(colour: Colour): readonly BandPart[] {
  return [{ colour, share: 1, isStriped: true }]
}

const blank = solid('line')
const light = solid('scale-1')
const medium = solid('scale-2')
const heavy = solid('scale-3')
const overloaded = striped('scale-4')
const both: readonly BandPart[] = [{ colour: 'out', share: 1 }, { colour: 'in', share: 1 }]

const strengthParts: Readonly<Record<'inward' | 'outward' | 'both' | 'unknown', readonly BandPart[]>> = {
  inward: solid('in'), outward: solid('out'), both, unknown: solid('line-2'),
}

/** A CIO looks inward, a CTO outward, so theirs are the hues of that; the others are told by hue and by lightness. */
const roleParts: Readonly<Record<Role, readonly BandPart[]>> = {
  CEO: solid('ink-2'), CIO: solid('in'), CTO: solid('out'), 'CIO-CTO': both,
  manager: solid('scale-3'), team: solid('scale-1'), other: striped('control'),
}

const findingParts: Readonly<Record<Severity, readonly BandPart[]>> = {
  critical: striped('crit'), warning: solid('warn'), note: solid('control'),
}

/** What the colours of the bands mean. Those of orientation are the hues of the chips, which are explained anyway. */
export const bandKeys: Readonly<Record<Colouring, readonly BandKey[]>> = {
  orientation: [],
  role: roles.map((role) => ({ label: roleNames[role], parts: roleParts[role] })),
  utilisation: [
    { label: 'Nothing carried', parts: blank },
    { label: 'Under 50 %', parts: light },
    { label: '50 to 80 %', parts: medium },
    { label: '80 to 100 %', parts: heavy },
    { label: 'Over 100 %', parts: overloaded },
  ],
  findings: [
    { label: 'Critical', parts: findingParts.critical },
    { label: 'Warning', parts: findingParts.warning },
    { label: 'Note', parts: findingParts.note },
    { label: 'No finding', parts: blank },
  ],
}
