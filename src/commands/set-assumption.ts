import { assumptions, type AssumptionId } from '../model/assumptions'
import { defineCommand, refuse } from './define-command'

export interface SetAssumption {
  readonly id: AssumptionId
  /** null: back to the default. */
  readonly value: number | null
}

export const setAssumption = defineCommand<SetAssumption>()({
  type: 'set-assumption',
  label: (_document, { id, value }) => `${value === null ? 'Reset' : 'Change'} the assumption \u201c${assumptions[id].name}\u201d`,
  apply(document, { id, value }) {
    const { name, min, max, value: usual } = assumptions[id]
    if (value !== null && !(value >= min && value <= max)) return refuse(`\u201c${name}\u201d can be from ${min} to ${max}.`)
    const { [id]: present, ...others } = document.company.assumptions
    if (value === null || value === usual) {
      return present === undefined ? document : { ...document, company: { ...document.company, assumptions: others } }
    }
    return present === value ? document : { ...document, company: { ...document.company, assumptions: { ...others, [id]: value } } }
  },
})
