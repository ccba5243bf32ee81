import { rowOf } from '../model/rows'
import { seatsOf } from './chart'
import { defineRule } from './define-rule'
import { moveBeside, seatAbove } from './peers'
import { called } from './texts'

/** Ours, so the rule cites nobody and does not depend on who is listened to. */
export const ctoUnderCio = defineRule({
  id: 'cto-under-cio',
  title: 'A CTO does not report to a CIO',
  category: 'structure',
  severity: 'note',
  basis: 'structural',
  claims: { supporting: [], opposing: ['careercruise/it-varies'] },
  assumptions: [],
  messages: {
    under: {
      title: '{cto} reports to {cio}',
      many: '{count} CTOs report to a CIO',
      message: '{who} reports {way} {above}. None of the five articles describes that line; that it is worth a thought is our own judgement.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const ctos = seatsOf(organisation, 'CTO')
    if (ctos.length === 0 || seatsOf(organisation, 'CIO').length === 0) return notApplicable('There are no separate seats of a CIO and a CTO.')
    for (const cto of ctos) {
      const above = seatAbove(organisation, cto.id, 'CIO')
      if (!above) continue
      const { seat, way } = above
      flag({
        message: 'under',
        positions: [cto.id, seat.id],
        data: { cto: cto.title, cio: seat.title, who: called(cto), way, above: called(seat) },
      })
    }
  },
  fixes({ positionIds: [ctoId, cioId] }, organisation) {
    const [cto, cio] = [rowOf(organisation.positions, ctoId ?? ''), rowOf(organisation.positions, cioId ?? '')]
    return cto && cio ? [moveBeside(organisation, cto, cio)] : []
  },
})
