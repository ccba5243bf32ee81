import type { Orientation } from '../knowledge/responsibilities'
import { areaFor, scopeInOrder } from '../model/responsibilities'
import { rowOf } from '../model/rows'
import { defineRule } from './define-rule'
import { decidingQuestion } from './homes'
import { counted, listed } from './texts'

const answers: readonly { readonly title: string, readonly orientation: Orientation }[] = [
  { title: 'It supports operations', orientation: 'inward' },
  { title: 'It is part of the technology strategy', orientation: 'outward' },
]

/**
 * Answers are offered for a single one, and both or neither (offered-fixes.ts); where there are more, or where an answer
 * would bring up something worse, the app asks.
 */
export const unclassifiedResponsibility = defineRule({
  id: 'unclassified-responsibility',
  title: 'Every responsibility is inward or outward',
  category: 'clarity',
  severity: 'note',
  basis: 'stated',
  outcome: 'question',
  claims: { supporting: [decidingQuestion], opposing: [] },
  assumptions: [],
  messages: {
    one: {
      title: 'Operations or technology strategy: {what}?',
      message: 'Nothing says yet whether {names} supports operations or is part of the technology strategy behind the product. That decides whose it is.',
    },
    several: {
      title: 'Operations or technology strategy: {what}?',
      message: 'Nothing says yet of {names} whether they support operations or are part of the technology strategy behind the product. That decides whose they are.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const own = scopeInOrder(organisation).filter(({ isOwn }) => isOwn)
    if (own.length === 0) return notApplicable('The company has no responsibilities of its own in scope.')
    const unclassified = own.filter(({ orientation }) => orientation === null)
    const [first] = unclassified
    if (!first) return
    const isOne = unclassified.length === 1
    flag({
      message: isOne ? 'one' : 'several',
      key: 'own',
      responsibilities: unclassified.map(({ id }) => id),
      data: {
        what: isOne ? first.shortName : counted(unclassified.length),
        names: listed(unclassified.map(({ shortName }) => shortName)),
      },
      evidence: [{ label: 'Without an answer to the deciding question', value: unclassified.length, unit: 'responsibilities' }],
    })
  },
  fixes(finding, organisation) {
    const [responsibilityId, ...others] = finding.responsibilityIds
    const own = rowOf(organisation.own, responsibilityId ?? '')
    if (!own || others.length > 0) return []
    return answers.map(({ title, orientation }) => ({
      title,
      commands: [{ type: 'edit-own-responsibility', responsibilityId: own.id, patch: { orientation, area: own.area ?? areaFor(orientation) } }],
    }))
  },
})
