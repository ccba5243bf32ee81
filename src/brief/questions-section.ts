import { delegatesOf } from '../model/assignments'
import type { Organisation } from '../model/organisation'
import { isVacant } from '../model/position'
import { responsibilitiesOf } from '../model/responsibilities'
import { ruleById } from '../rules/rules'
import { runRules } from '../rules/run-rules'
import { counted } from '../rules/texts'
import { withWaivers } from '../rules/waivers'
import type { ToldScenario } from './brief-input'
import type { Block, Item, Section } from './brief'
import { entriesOf } from './finding-entry'
import { canTryFixes } from './findings-section'
import { unownedOf } from './open-work'
import { few, heading, paragraph } from './words'

const mostQuestions = 12
const mostNamed = 20

/** What only people can decide, and what nobody has decided yet. */
export function questionsSection({ organisation, waivers }: ToldScenario): Section | null {
  const { standing } = withWaivers(runRules(organisation).findings, waivers)
  const questions = entriesOf(standing.filter(({ outcome }) => outcome === 'question'), { organisation, withFixes: canTryFixes(organisation.positions.length) })
  const left = questions.length - mostQuestions
  const blocks: readonly Block[] = [
    ...questions.slice(0, mostQuestions),
    ...left > 0 ? [paragraph(`and ${counted(left, 'more question', 'more questions')}`)] : [],
    ...listUnder('Nobody answers for', unownedOf(organisation).map(({ id, shortName }) => {
      const delegates = delegatesOf(organisation.assignments, id).length
      return delegates === 0 ? shortName : `${shortName}, which ${counted(delegates, 'position does', 'positions do')} for nobody`
    })),
    ...listUnder('Vacant seats', organisation.positions.filter(isVacant).map(({ title }) => title)),
    ...outOfScope(organisation),
    ...listUnder('Not decided yet whether it looks inward or outward', organisation.own.filter(({ orientation }) => orientation === null).map(({ name }) => name)),
  ]
  return blocks.length === 0 ? null : { title: 'Open questions', blocks }
}

function listUnder(title: string, texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [heading(title), { kind: 'list', items: few(texts, mostNamed) }]
}

function outOfScope(organisation: Organisation): readonly Block[] {
  const all = responsibilitiesOf(organisation)
  const items = organisation.adjustments.flatMap(({ id, inScope, reason }): Item[] => {
    const responsibility = all.get(id)
    return inScope || !responsibility ? [] : [{ text: [{ strong: responsibility.shortName }, `: ${reason.trim() === '' ? 'no reason given' : reason}`] }]
  })
  return items.length === 0 ? [] : [heading('Out of scope'), { kind: 'list', items }]
}

/** Silence is not a pass: which rules said nothing, and why. */
export function uncheckedSection({ positions, ...rest }: Organisation): Section | null {
  const { notApplicable, passed } = runRules({ positions, ...rest })
  if (positions.length === 0) return null
  const items = notApplicable.map(({ ruleId, reason }): Item => ({ text: [{ strong: ruleById.get(ruleId)?.title ?? ruleId }, `: ${reason}`] }))
  return { title: 'What was not checked', blocks: [
    paragraph(`${counted(passed.length, 'rule', 'rules')} looked and found nothing.${items.length === 0 ? ' Every rule applied.' : ` ${counted(items.length, 'rule', 'rules')} had nothing to look at:`}`),
    ...items.length > 0 ? [{ kind: 'list', items } as const] : [],
  ] }
}
