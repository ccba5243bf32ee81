import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import { assumptionOf, type AssumptionId } from '../model/assumptions'
import type { Company, Organisation } from '../model/organisation'
import type { Basis, Category, Evidence, Finding, Fix, RuleOutcome, Severity } from './finding'
import { loadsOf, type Load } from '../load/load'
import { memoisedRecent } from '../model/rows'
import { positionsInOrder } from './chart'
import { compareIds } from './order'

export interface MessageTexts {
  /** One line for a list. */
  readonly title: string
  /** Full sentences that name what they are about. */
  readonly message: string
  /** One line for many that differ only in whom they are about; {count} is how many. Absent: they are never that many. */
  readonly many?: string
}

type Texts = Readonly<Record<string, MessageTexts>>
type PlaceholdersIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersIn<Rest> : never

/** Exactly the placeholders of both texts. Texts put together with `+` have no literal type: they do not compile. */
type DataOf<Message extends MessageTexts> =
  string extends Message['title'] | Message['message'] ? never
    : [PlaceholdersIn<Message['title'] | Message['message']>] extends [never] ? Readonly<Record<string, never>>
      : Readonly<Record<PlaceholdersIn<Message['title'] | Message['message']>, string | number>>

interface FlagOptions {
  readonly severity?: Severity
  readonly outcome?: RuleOutcome
  readonly positions?: readonly string[]
  readonly responsibilities?: readonly string[]
  /** Stands in the finding's id for the subjects, where their list may vary while the fact stays the same. */
  readonly key?: string
  readonly evidence?: readonly Evidence[]
  /** In place of the rule's own. Where none of its sources is chosen the finding is dropped. */
  readonly supporting?: readonly ClaimId[]
  readonly opposing?: readonly ClaimId[]
}

type Flagged<Messages extends Texts> = {
  [Id in keyof Messages & string]: FlagOptions & { readonly message: Id, readonly data: DataOf<Messages[Id]> }
}[keyof Messages & string]

export interface LoadContext<Messages extends Texts, Assumed extends AssumptionId> {
  /** Called flag, because a report is a person here. */
  readonly flag: (flagged: Flagged<Messages>) => void
  /** Only what the rule declares. */
  readonly assumption: (id: Assumed) => number
  /** An assumption as the limit of some evidence. */
  readonly limit: (assumption: Assumed) => NonNullable<Evidence['limit']>
  /** Whether the source of this claim is chosen. */
  readonly listensTo: (claim: ClaimId) => boolean
}

export interface RuleContext<Messages extends Texts, Assumed extends AssumptionId> extends LoadContext<Messages, Assumed> {
  /** Says why the rule has nothing to say about this organisation. */
  readonly notApplicable: (reason: string) => void
}

interface RuleMeta {
  readonly id: string
  readonly title: string
  readonly category: Category
  /** The usual one; a finding may differ. */
  readonly severity: Severity
  readonly basis: Basis
  readonly claims: { readonly supporting: readonly ClaimId[], readonly opposing: readonly ClaimId[] }
  /** Every number of ours that the verdict depends on, those of the rules it asks included: a test traces them. */
  readonly assumptions: readonly AssumptionId[]
}

type Check<Messages extends Texts, Assumed extends AssumptionId> =
  | { readonly check: (organisation: Organisation, context: RuleContext<Messages, Assumed>) => void }
  /** For what one position's load and the company tell, and nothing else does: only loads that changed are looked at again. */
  | { readonly checkLoad: (load: Load, company: Company, context: LoadContext<Messages, Assumed>) => void }

type RuleDefinition<Id extends string, Messages extends Texts, Assumed extends AssumptionId> = RuleMeta & Check<Messages, Assumed> & {
  readonly id: Id
  readonly outcome?: RuleOutcome
  readonly assumptions: readonly Assumed[]
  readonly messages: Messages
  /** Candidates, best first; `fixesOf` offers those that help. */
  readonly fixes?: (finding: Finding, organisation: Organisation) => readonly Fix[]
}

export type RuleVerdict = { readonly findings: readonly Finding[] } | { readonly notApplicable: string }

export interface Rule<Id extends string = string> extends RuleMeta {
  readonly id: Id
  readonly outcome: RuleOutcome
  readonly messages: Texts
  readonly check: (organisation: Organisation) => RuleVerdict
  readonly fixes: (finding: Finding, organisation: Organisation) => readonly Fix[]
}

export const noSourceChosen = 'None of the sources it rests on is chosen.'

/** A rule whose claim ids, assumptions, message ids and placeholders the compiler checks. */
export function defineRule<const Id extends string, const Messages extends Texts, const Assumed extends AssumptionId>(definition: RuleDefinition<Id, Messages, Assumed>): Rule<Id> {
  const look = 'check' in definition ? lookingAt(definition, definition.check) : lookingAtEach(definition, definition.checkLoad)
  const isStructural = definition.basis === 'structural'
  const isSilent = ({ company }: Organisation) => !isStructural && chosenOf(company, definition.claims.supporting).length === 0
  return {
    ...definition,
    outcome: definition.outcome ?? 'problem',
    // Remembered: a rule may ask what another has told, and must not make it look again.
    check: memoisedRecent((organisation) => isSilent(organisation) ? { notApplicable: noSourceChosen } : look(organisation), 2),
    fixes: (finding, organisation) => definition.fixes?.(finding, organisation) ?? [],
  }
}

type Look = (organisation: Organisation) => RuleVerdict

function lookingAt<Messages extends Texts, Assumed extends AssumptionId>(definition: RuleDefinition<string, Messages, Assumed>, check: (organisation: Organisation, context: RuleContext<Messages, Assumed>) => void): Look {
  return (organisation) => {
    let reason: string | null = null
    const { context, take } = gathering(definition, organisation.company)
    check(organisation, { ...context, notApplicable(why) { reason = why } })
    return verdictOf([take()], reason)
  }
}

function lookingAtEach<Messages extends Texts, Assumed extends AssumptionId>(
  definition: RuleDefinition<string, Messages, Assumed>, checkLoad: (load: Load, company: Company, context: LoadContext<Messages, Assumed>) => void,
): Look {
  let last: { readonly company: Company, readonly found: ReadonlyMap<Load, Taken> } | null = null
  return (organisation) => {
    const { company } = organisation
    const known = last?.company === company ? last.found : null
    const { context, take } = gathering(definition, company)
    const loads = loadsOf(organisation)
    const found = new Map<Load, Taken>()
    for (const { id } of positionsInOrder(organisation)) {
      const load = loads.get(id)!
      let taken = known?.get(load)
      if (!taken) {
        checkLoad(load, company, context)
        taken = take()
      }
      found.set(load, taken)
    }
    last = { company, found }
    return verdictOf([...found.values()], null)
  }
}

interface Taken {
  readonly findings: readonly Finding[]
  /** Something was flagged that none of the chosen sources supports. */
  readonly isDropped: boolean
}

const nothing: Taken = { findings: [], isDropped: false }

/** Whoever found something and may not say so has not passed. */
function verdictOf(taken: readonly Taken[], reason: string | null): RuleVerdict {
  const findings = taken.flatMap((one) => one.findings)
  if (findings.length > 0) return { findings }
  if (reason !== null) return { notApplicable: reason }
  return taken.some(({ isDropped }) => isDropped) ? { notApplicable: noSourceChosen } : { findings }
}

/** What a rule's look at something is given, and what it has flagged since that was last taken. */
function gathering<Messages extends Texts, Assumed extends AssumptionId>(definition: RuleDefinition<string, Messages, Assumed>, company: Company) {
  // Keyed by id: a finding that is there already is never told twice.
  const findings = new Map<string, Finding>()
  let isDropped = false
  const context: LoadContext<Messages, Assumed> = {
    flag(flagged) {
      const finding = findingOf(definition, company, flagged)
      const isUnsupported = flagged.supporting !== undefined && finding.supporting.length === 0 && definition.basis !== 'structural'
      if (isUnsupported) isDropped = true
      else if (!findings.has(finding.id)) findings.set(finding.id, finding)
    },
    assumption: (id) => assumptionOf(company, id),
    limit: (assumption) => ({ value: assumptionOf(company, assumption), assumption }),
    listensTo: (claim) => company.sources.includes(sourceOf(claim)),
  }
  function take(): Taken {
    if (findings.size === 0 && !isDropped) return nothing
    const taken = { findings: [...findings.values()], isDropped }
    findings.clear()
    isDropped = false
    return taken
  }
  return { context, take }
}

function findingOf<Messages extends Texts>(definition: RuleMeta & { readonly outcome?: RuleOutcome, readonly messages: Messages }, company: Company, flagged: Flagged<Messages>): Finding {
  const { message: messageId } = flagged
  const positions = unique(flagged.positions)
  const responsibilities = unique(flagged.responsibilities)
  const texts: MessageTexts = definition.messages[messageId]!
  const subjects = flagged.key ?? [...positions, ...responsibilities].sort(compareIds).join('+')
  return {
    id: `${definition.id}/${messageId}/${subjects}`,
    ruleId: definition.id,
    messageId,
    category: definition.category,
    severity: flagged.severity ?? definition.severity,
    basis: definition.basis,
    outcome: flagged.outcome ?? definition.outcome ?? 'problem',
    title: filled(texts.title, flagged.data),
    message: filled(texts.message, flagged.data),
    positionIds: positions,
    responsibilityIds: responsibilities,
    evidence: flagged.evidence ?? [],
    supporting: chosenOf(company, flagged.supporting ?? definition.claims.supporting),
    opposing: chosenOf(company, flagged.opposing ?? definition.claims.opposing),
  }
}

function unique<Value>(values: readonly Value[] = []): readonly Value[] {
  return values.length < 2 ? values : [...new Set(values)]
}

function chosenOf(company: Company, claims: readonly ClaimId[]): readonly ClaimId[] {
  return unique(claims).filter((claim) => company.sources.includes(sourceOf(claim)))
}

/** In one pass, so that braces in somebody's name stay what they are. */
function filled(template: string, data: Readonly<Record<string, string | number>>): string {
  let text = ''
  // Texts and the names of placeholders take turns.
  const parts = partsOf(template)
  for (let at = 0; at < parts.length; at++) text += at % 2 === 0 ? parts[at]! : data[parts[at]!] ?? `{${parts[at]!}}`
  return text
}

const templates = new Map<string, readonly string[]>()

function partsOf(template: string): readonly string[] {
  const known = templates.get(template) ?? template.split(/[{}]/)
  templates.set(template, known)
  return known
}
