import { maxReasonLength } from '../model/limits'
import type { Waiver } from '../model/organisation'
import { patched, rowOf, withoutRow, withRow } from '../model/rows'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'

export interface WaiveFinding extends InScenario {
  readonly findingId: string
  /** The finding's at present. */
  readonly severity: Waiver['severity']
  readonly reason: string
}

/** Says why a finding is left as it is. Said again, the new reason and severity take the place of the old. */
export const waiveFinding = defineCommand<WaiveFinding>()({
  type: 'waive-finding',
  // The title is the rules' to tell, and commands know no rules: whoever shows the finding names the step.
  label: () => 'Waive a finding',
  apply: (document, { scenarioId, findingId, severity, reason: text }) =>
    inScenario(document, scenarioId, (scenario) => {
      const reason = text.trim()
      if (reason === '') return refuse('The waiver needs a reason: say why this is left as it is.')
      if (reason.length > maxReasonLength) {
        return refuse(`A reason has at most ${maxReasonLength} characters; this one has ${reason.length}.`)
      }
      const { waivers } = scenario
      const present = rowOf(waivers, findingId)
      if (!present) return { ...scenario, waivers: [...waivers, { id: findingId, severity, reason }] }
      return patched(scenario, { waivers: withRow(waivers, patched(present, { severity, reason })) })
    }),
})

export interface WithdrawWaiver extends InScenario {
  readonly findingId: string
}

export const withdrawWaiver = defineCommand<WithdrawWaiver>()({
  type: 'withdraw-waiver',
  label: () => 'Withdraw a waiver',
  apply: (document, { scenarioId, findingId }) =>
    inScenario(document, scenarioId, (scenario) => patched(scenario, { waivers: withoutRow(scenario.waivers, findingId) })),
})
