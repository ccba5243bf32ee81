import type { Position } from '../model/organisation'
import { isVacant } from '../model/position'
import { rowOf } from '../model/rows'
import { seatsOf } from './chart'
import { defineRule } from './define-rule'
import { moveBeside, seatAbove } from './peers'
import { called } from './texts'

export const cioUnderCto = defineRule({
  id: 'cio-under-cto',
  title: 'A CIO reports to a CTO only if that CTO is a visionary with strong expertise',
  category: 'structure',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['careercruise/cio-under-cto'], opposing: ['careercruise/it-varies'] },
  assumptions: [],
  messages: {
    unfit: {
      title: '{cio} reports to {cto}',
      many: '{count} CIOs report to a CTO',
      message: '{who} reports {way} {above}. That makes sense under a visionary with strong expertise in technology, and {lack}.',
    },
    unknown: {
      title: '{cio} reports to {cto}: does it fit?',
      many: '{count} CIOs report to a CTO: does it fit?',
      message: '{who} reports {way} {above}. That makes sense under a visionary with strong expertise in technology; whether this CTO is one is not known.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const cios = seatsOf(organisation, 'CIO')
    if (cios.length === 0 || seatsOf(organisation, 'CTO').length === 0) return notApplicable('There are no separate seats of a CIO and a CTO.')
    for (const cio of cios) {
      const above = seatAbove(organisation, cio.id, 'CTO')
      if (!above) continue
      const { seat, way } = above
      const data = { cio: cio.title, cto: seat.title, who: called(cio), way, above: called(seat) }
      const positions = [cio.id, seat.id]
      const style = isVacant(seat) ? null : seat.style
      if (style === null) flag({ message: 'unknown', severity: 'note', positions, data })
      else if (style !== 'visionary' || !seat.hasTechnicalExpertise) flag({ message: 'unfit', positions, data: { ...data, lack: lackOf(seat) } })
    }
  },
  fixes({ positionIds: [cioId, ctoId] }, organisation) {
    const [cio, cto] = [rowOf(organisation.positions, cioId ?? ''), rowOf(organisation.positions, ctoId ?? '')]
    return cio && cto ? [moveBeside(organisation, cio, cto)] : []
  },
})

function lackOf({ style, hasTechnicalExpertise }: Position): string {
  if (style === 'visionary') return 'this CTO is not said to have that expertise'
  return hasTechnicalExpertise ? 'this CTO is a steady hand' : 'this CTO is a steady hand and not said to have that expertise'
}
