import type { Waiver } from '../../model/organisation'
import type { Severity } from '../../rules/finding'
import { isWorse } from '../../rules/order'
import type { Band, Piece } from './bands'
import type { Growth } from './growth'

/** A fact that begins, or gets worse, at a headcount. */
export interface Break {
  /** Employees: the first headcount with it. */
  readonly at: number
  readonly band: Band
  readonly piece: Piece
  /** It was told before, less bad. */
  readonly isWorsening: boolean
}

/**
 * What goes wrong beyond a headcount, in the order in which it does: warnings and critical findings that begin there or
 * get worse. Notes, questions and what has been waived as bad as that break nothing.
 */
export function breaksAfter({ bands }: Growth, headcount: number, waivers: readonly Waiver[]): readonly Break[] {
  const breaks = bands.flatMap((band) => band.pieces.flatMap((piece, at): Break[] => {
    if (piece.from <= headcount || !isBreaking(band, piece, waivers)) return []
    const before = band.pieces[at - 1]
    const isWorsening = before?.to === piece.from - 1 && isBreaking(band, before, waivers)
    return !isWorsening || isWorse(piece.severity, before.severity) ? [{ at: piece.from, band, piece, isWorsening }] : []
  }))
  return breaks.sort((a, b) => a.at - b.at || (isWorse(a.piece.severity, b.piece.severity) ? -1 : 1))
}

/** A fact that is wrong at a headcount, and since which one without a gap. */
export interface Broken {
  readonly piece: Piece
  readonly since: number
}

/** What is wrong at a headcount, the worst first: the same kinds of findings. */
export function brokenAt({ bands }: Growth, headcount: number, waivers: readonly Waiver[]): readonly Broken[] {
  const broken = bands.flatMap((band) => band.pieces.flatMap((piece, at): Broken[] => {
    const isThere = piece.from <= headcount && (piece.to === null || piece.to >= headcount)
    return isThere && isBreaking(band, piece, waivers) ? [{ piece, since: sinceWhen(band, at, waivers) }] : []
  }))
  return broken.sort((a, b) => Number(isWorse(b.piece.severity, a.piece.severity)) - Number(isWorse(a.piece.severity, b.piece.severity)) || a.since - b.since)
}

function sinceWhen(band: Band, at: number, waivers: readonly Waiver[]): number {
  const [piece, before] = [band.pieces[at]!, band.pieces[at - 1]]
  return before && before.to === piece.from - 1 && isBreaking(band, before, waivers) ? sinceWhen(band, at - 1, waivers) : piece.from
}

function isBreaking({ outcome }: Band, { severity, findingId }: Piece, waivers: readonly Waiver[]): boolean {
  if (severity === 'note' || outcome === 'question') return false
  const waiver = waivers.find(({ id }) => id === findingId)
  return !waiver || isWorse(severity, waiver.severity)
}

/** A fact that breaks something at another headcount with a plan than without it; null: never. */
export interface Shift {
  readonly band: Band
  readonly piece: Piece
  readonly without: number | null
  readonly with: number | null
}

/** What a plan spares, puts off and brings, from its first change on: the greatest difference first in each of the three. */
export function shiftsBetween(unplanned: Growth, planned: Growth, headcount: number, waivers: readonly Waiver[]): readonly Shift[] {
  const [before, after] = [unplanned, planned].map((growth) => firstBreaks(breaksAfter(growth, headcount, waivers)))
  const keys = new Set([...before!.keys(), ...after!.keys()])
  const shifts = [...keys].map((key): Shift => {
    const [was, is] = [before!.get(key), after!.get(key)]
    const { band, piece } = (was ?? is)!
    return { band, piece, without: was?.at ?? null, with: is?.at ?? null }
  })
  return shifts.filter((shift) => shift.without !== shift.with)
}

/** By fact and severity: the first time that it is as bad as that. */
function firstBreaks(breaks: readonly Break[]): ReadonlyMap<string, Break> {
  const first = new Map<string, Break>()
  for (const one of breaks) {
    const key = `${one.band.key} ${one.piece.severity}`
    if (!first.has(key)) first.set(key, one)
  }
  return first
}

/** Headcounts beyond which something else is told, of whatever severity: where to look next when walking along. */
export function turningPoints({ bands }: Growth): readonly number[] {
  const points = bands.flatMap(({ pieces }) => pieces.flatMap(({ from, to }) => to === null ? [from] : [from, to + 1]))
  return [...new Set(points)].filter((headcount) => headcount > 1).sort((a, b) => a - b)
}

export function worstOf(pieces: readonly Piece[]): Severity | null {
  return pieces.reduce<Severity | null>((worst, { severity }) => worst === null || isWorse(severity, worst) ? severity : worst, null)
}
