import { stageOf } from '../model/company'
import { holdsRole, isVacant } from '../model/position'
import { positionsInOrder } from './chart'
import { defineRule } from './define-rule'
import { called, counted, listed } from './texts'

/** No fix: one of two people would have to go, and that is not a program's to offer. */
export const secondExecutiveTooEarly = defineRule({
  id: 'second-executive-too-early',
  title: 'A start-up has one of the two, not both',
  category: 'structure',
  severity: 'note',
  basis: 'stated',
  claims: { supporting: ['coleman/too-costly-when-small'], opposing: ['careercruise/budget-needs-both', 'careercruise/distinct-in-biotech'] },
  assumptions: ['growing-from', 'both-roles-from'],
  messages: {
    early: {
      title: 'A CIO and a CTO in a start-up',
      message: '{who} are {all} executives for technology in a start-up of {employees}. At that size few companies would pay for two.',
    },
  },
  check(organisation, { flag, notApplicable, assumption, limit, listensTo }) {
    const { company } = organisation
    if (stageOf(company) !== 'start-up') return notApplicable('The company is past the start-up stage.')
    if (company.headcount >= assumption('both-roles-from')) return notApplicable('The company is of a size that needs both roles.')
    if (company.itBudgetIsSignificant && listensTo('careercruise/budget-needs-both')) {
      return notApplicable('IT takes a significant share of the budget, and a chosen source wants both roles there.')
    }
    if (company.kind === 'biotech' && listensTo('careercruise/distinct-in-biotech')) {
      return notApplicable('It is a biotech, and a chosen source keeps the two distinct there.')
    }
    const leaders = positionsInOrder(organisation).filter((position) => !isVacant(position) && (holdsRole(position, 'CIO') || holdsRole(position, 'CTO')))
    const isBoth = leaders.some((one) => holdsRole(one, 'CIO') && leaders.some((other) => other.id !== one.id && holdsRole(other, 'CTO')))
    if (!isBoth) return
    // By its employees only where these are what makes it a start-up.
    const bound = company.stage === null ? { limit: limit('growing-from') } : {}
    flag({
      message: 'early',
      key: 'company',
      positions: leaders.map(({ id }) => id),
      data: { who: listed(leaders.map(called)), all: leaders.length > 2 ? 'all' : 'both', employees: counted(company.headcount, 'employee', 'employees') },
      evidence: [{ label: 'Employees', value: company.headcount, unit: 'employees', ...bound }],
      opposing: [],
    })
  },
})
