import { areaNames } from '../knowledge/responsibilities'
import { attentionByArea } from '../load/attention'
import { isOverloaded, loadsOf, type Load } from '../load/load'
import { companyKindNames } from '../model/company'
import type { Organisation } from '../model/organisation'
import { isVacant } from '../model/position'
import { responsibilitiesInScope } from '../model/responsibilities'
import { alikeAmong } from '../rules/alike'
import { isNothingAssigned } from '../rules/chart'
import type { Finding } from '../rules/finding'
import { attentionPercent, called, counted, listed } from '../rules/texts'
import { findingCounts } from '../simulation/comparison/summary'
import { withWaivers } from '../rules/waivers'
import { runRules } from '../rules/run-rules'
import type { ToldScenario } from './brief-input'
import type { Block, Section } from './brief'
import { unownedOf } from './open-work'
import { assumed, heading, paragraph, points, table, utilisation } from './words'

const mostCarrying = 8
const mostUrgent = 5

/** What is so, in a few sentences of facts; who carries what; what matters most. */
export function summarySection({ organisation, waivers }: ToldScenario): Section {
  const { positions } = organisation
  if (positions.length === 0) return { title: 'In short', blocks: [paragraph('There is nobody on the chart yet, so nothing can be said of it.')] }
  const { standing, waived } = withWaivers(runRules(organisation).findings, waivers)
  const problems = standing.filter(({ outcome }) => outcome === 'problem')
  return { title: 'In short', blocks: [
    paragraph([sizeSentence(organisation), carryingSentence(organisation)].join(' ')),
    ...attentionSentence(organisation),
    paragraph(findingsSentence(problems, standing.length - problems.length, waived.length)),
    ...urgentList(problems),
    ...carryingTable(organisation),
  ] }
}

function sizeSentence(organisation: Organisation): string {
  const { company: { name, headcount, kind }, positions } = organisation
  const vacant = positions.filter(isVacant).length
  const inScope = responsibilitiesInScope(organisation).length
  const who = name.trim() === '' ? 'The company' : name
  return `${who} has ${counted(headcount, 'employee', 'employees')}${kind === 'other' ? '' : ` (${companyKindNames[kind].toLowerCase()})`}. `
    + `The chart has ${counted(positions.length, 'position', 'positions')}${vacant === 0 ? '' : `, ${vacant === positions.length ? 'all' : counted(vacant, 'of them', 'of them')} vacant`}, `
    + `and ${inScope === 0 ? 'no responsibility' : counted(inScope)} of technology ${inScope < 2 ? 'is' : 'are'} in scope.`
}

function byUtilisation(organisation: Organisation): readonly Load[] {
  return [...loadsOf(organisation).values()].filter(({ total }) => total > 0).sort((a, b) => b.utilisation === a.utilisation ? b.total - a.total : b.utilisation - a.utilisation)
}

/** Why nobody carries anything that could be measured. `loaded`: seats with work and without capacity. */
function withoutLoad(organisation: Organisation, loaded: number): string {
  if (responsibilitiesInScope(organisation).length === 0) return 'So there is nothing to hand out.'
  if (loaded > 0) return 'Only seats without capacity have been given any of them.'
  return isNothingAssigned(organisation) ? 'Nobody has been given any of them.' : 'What has been given to somebody takes no effort.'
}

function carryingSentence(organisation: Organisation): string {
  const loads = byUtilisation(organisation)
  const filled = loads.filter(({ utilisation }) => Number.isFinite(utilisation))
  const [most] = filled
  const unowned = unownedOf(organisation).length
  const nobody = unowned === 0 ? '' : ` Nobody answers for ${counted(unowned, 'of them', 'of them')}.`
  if (!most) return `${withoutLoad(organisation, loads.length)}${nobody}`
  const owned = most.carried.filter(({ kind }) => kind === 'accountable').length
  const over = filled.filter(isOverloaded).length
  return `${called(most.position)} carries the most: ${counted(most.carried.length)}, ${owned === most.carried.length ? 'answering for all of them' : `answering for ${owned}`}, `
    + `which is ${utilisation(most.utilisation)} of what the seat can carry. ${over === 0 ? 'Nobody carries more than they can.' : `${counted(over, 'position carries', 'positions carry')} more than they can.`}${nobody}`
}

function attentionSentence(organisation: Organisation): readonly Block[] {
  const attention = attentionByArea(organisation)
  const parts = (['innovation', 'operations', 'alignment'] as const).flatMap((area) => {
    const share = attention[area]
    return share === null ? [] : [`${areaNames[area].toLowerCase()} gets ${attentionPercent(share)}`]
  })
  if (parts.length === 0) return []
  return [paragraph(`Of the attention that its work needs, ${listed(parts)}. Innovation and operations count as neglected below ${assumed(organisation.company, 'neglect-below')}, alignment as unattended below ${assumed(organisation.company, 'unattended-below')}.`)]
}

function findingsSentence(problems: readonly Finding[], questions: number, waived: number): string {
  const found = problems.length === 0 ? 'The rules find no problem' : `The rules find ${findingCounts(problems)}`
  const beside = [
    ...questions > 0 ? [`${counted(questions, 'question is', 'questions are')} open`] : [],
    ...waived > 0 ? [`${counted(waived, 'finding is', 'findings are')} known and left as ${waived === 1 ? 'it is' : 'they are'}`] : [],
  ]
  return `${found}${beside.length === 0 ? '' : `; ${listed(beside)}`}.`
}

function urgentList(problems: readonly Finding[]): readonly Block[] {
  const urgent = problems.filter(({ severity }) => severity === 'critical')
  if (urgent.length === 0) return []
  const kinds = alikeAmong(urgent)
  const left = kinds.slice(mostUrgent).reduce((sum, { findings }) => sum + findings.length, 0)
  return [heading('What is critical'), { kind: 'list', items: [
    ...kinds.slice(0, mostUrgent).map(({ title, findings: [first] }) => ({ text: title === null ? [{ strong: first!.title }, `. ${first!.message}`] : [{ strong: title }] })),
    ...left > 0 ? [{ text: `and ${counted(left, 'more', 'more')}: see Findings.` }] : [],
  ] }]
}

function carryingTable(organisation: Organisation): readonly Block[] {
  const loads = byUtilisation(organisation)
  if (loads.length === 0) return []
  const number = (name: string) => ({ name, isNumber: true })
  return [
    table('Who carries the most', [{ name: 'Position' }, number('Answers for'), number('Does for others'), number('Points'), number('Capacity'), number('Load')], loads.map((load) => {
      const owned = load.carried.filter(({ kind }) => kind === 'accountable').length
      return [called(load.position), String(owned), String(load.carried.length - owned), points(load.total), points(load.capacity), utilisation(load.utilisation)]
    }), mostCarrying),
  ]
}
