import { rowOf } from '../model/rows'
import { seatsOf } from './chart'
import { defineRule } from './define-rule'
import { moveBeside, seatAbove } from './peers'
import { called } from './texts'

/** Ours, so the rule cites nobody and does not depend on who is listened to. */
export const ctoUnderCio = defineRule({
  id: 'cto-under-cio',
  title: 'A CTO does not report to a CIO',
  why: 'The articles show two executives who work together, or at most the CIO under the CTO. Below the one who keeps things steady, whoever has to change them may not be heard.',
  whenToIgnore: 'When the product matters less here than the systems the company runs on, as in a bank or a university, and the CIO gives the CTO a free hand.',
  category: 'structure',
  severity: 'note',
  basis: 'structural',
  claims: { supporting: [], opposing: ['careercruise/it-varies'] },
  assumptions: [],
  choices: [
    'No source describes this line and none forbids it: that it is worth a thought is our judgement.',
    'Only the nearest CIO above counts.',
  ],
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
