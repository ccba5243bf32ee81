import type { Outlook } from '../model/organisation'
import { outlookProblemsOf, withOutlook } from '../model/outlook'
import { defineCommand, refuse } from './define-command'

export interface SetOutlook {
  readonly patch: Partial<Outlook>
}

const labels: Readonly<Record<keyof Outlook, string>> = {
  quarters: 'Change how far ahead is looked', runs: 'Change how many futures are drawn', seed: 'Draw other futures',
  growth: 'Change the guess of growth', effort: 'Change the guess of efforts',
}

export const setOutlook = defineCommand<SetOutlook>()({
  type: 'set-outlook',
  label({ outlook }, { patch }) {
    const next = withOutlook(outlook, patch)
    const [first, ...others] = (Object.keys(labels) as (keyof Outlook)[]).filter((key) => next[key] !== outlook[key])
    return first !== undefined && others.length === 0 ? labels[first] : 'Change the outlook'
  },
  apply(document, { patch }) {
    const outlook = withOutlook(document.outlook, patch)
    const [problem] = outlookProblemsOf(outlook)
    if (problem !== undefined) return refuse(problem)
    return outlook === document.outlook ? document : { ...document, outlook }
  },
})
