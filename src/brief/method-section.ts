import { sourceIds, sources } from '../knowledge/sources'
import { growthFactorOf } from '../load/effort'
import { assumptionOf } from '../model/assumptions'
import type { Company, Organisation } from '../model/organisation'
import { counted } from '../rules/texts'
import type { Section } from './brief'
import { assumed, paragraph } from './words'

/** How the numbers come about, in plain words, with every number that is ours named as ours. */
export function methodSection({ company }: Organisation): Section {
  return { title: 'How this was reckoned', blocks: [
    paragraph('The sources speak of roles and of what goes wrong. They give one number: that about two hundred employees is when one person can no longer be both CIO and CTO. Everything else that is a number is an assumption, so figures are good for comparing, not for measuring.'),
    { kind: 'list', items: itemsOf(company) },
    { kind: 'facts', facts: [
      { term: 'Stated by a source', text: 'An article says it. What is ours is only how we read it on a chart.' },
      { term: 'Inferred from sources', text: 'No article says it in so many words; it is our conclusion from what they do say.' },
      { term: 'Ours: structural', text: 'No article says it: it is our own judgement of a chart.' },
    ] },
  ] }
}

function itemsOf(company: Company) {
  const kept = assumptionOf(company, 'kept-when-delegated')
  return [
    `Each responsibility takes an effort in points; 100 points are one leader’s full attention. Efforts are ours and stated for ${assumed(company, 'reference-headcount')}.`,
    `They grow with headcount by an exponent of ${assumed(company, 'growth-exponent')}, up to ${assumed(company, 'growth-until')}. At ${counted(company.headcount, 'employee', 'employees')} each counts ${growthFactorOf(company).toLocaleString('en', { maximumFractionDigits: 2 })} times.`,
    `A technology leader, manager or team can carry ${assumed(company, 'leader-capacity')}, a CEO or another executive ${assumed(company, 'executive-capacity')}, a vacant seat nothing.`,
    `Of what is delegated, ${assumed(company, 'kept-when-delegated')} stays with the owner${kept === 1 ? '' : '; the rest is shared equally by those who do it'}. Several owners share equally, and each pays ${assumed(company, 'sharing-overhead')} more for agreeing.`,
    `Attention is the part of the work that somebody has the capacity to do. Below ${assumed(company, 'neglect-below')} innovation and operations are neglected, below ${assumed(company, 'unattended-below')} alignment is unattended.`,
  ].map((text) => ({ text }))
}

/** The articles, as a reader would look for them: nothing of them is quoted. */
export function sourcesSection(company: Company): Section {
  const items = sourceIds.map((id) => {
    const { title, author, publisher, date } = sources[id]
    const where = [author ?? 'Unsigned', publisher, date ?? 'undated'].filter((part) => part !== null).join(', ')
    return { text: [{ strong: title }, ` \u2014 ${where}.${company.sources.includes(id) ? '' : ' Not listened to here.'}`] }
  })
  return { title: 'Sources', blocks: [paragraph('What they say is told in our own words.'), { kind: 'list', items }] }
}
