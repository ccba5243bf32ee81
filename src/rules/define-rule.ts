import { sourceOf, type ClaimId } from '../knowledge/claims'
import { assumptionOf, type AssumptionId } from '../model/assumptions'
import type { Company, Organisation } from '../model/organisation'
import type { Basis, Category, Evidence, Finding, Fix, RuleOutcome, Severity } from './finding'
import { memoisedRecent } from '../model/rows'
import { compareIds } from './order'

export interface MessageTexts {
  /** One line for a list. */
  readonly title: string
  /** Full sentences that name what they are about. */
  readonly message: string
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

export interface RuleContext<Messages extends Texts, Assumed extends AssumptionId> {
  /** Called flag, because a report is a person here. */
  readonly flag: (flagged: Flagged<Messages>) => void
  /** Says why the rule has nothing to say about this organisation. */
  readonly notApplicable: (reason: string) => void
  /** Only what the rule declares. */
  readonly assumption: (id: Assumed) => number
  /** An assumption as the limit of some evidence. */
  readonly limit: (assumption: Assumed) => NonNullable<Evidence['limit']>
  /** Whether the source of this claim is chosen. */
  readonly listensTo: (claim: ClaimId) => boolean
}

interface RuleMeta {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly whenToIgnore: string
  readonly category: Category
  /** The usual one; a finding may differ. */
  readonly severity: Severity
  readonly basis: Basis
  readonly claims: { readonly supporting: readonly ClaimId[], readonly opposing: readonly ClaimId[] }
  /** Of an inferred rule: what the sources say of it, and what is our own conclusion. */
  readonly inference?: string
  /** Every number of ours that the verdict depends on, those of the rules it asks included: a test traces them. */
  readonly assumptions: readonly AssumptionId[]
  /** How we read the sources on a chart, where they leave it open: plain sentences for the user, none of which a source says. */
  readonly choices: readonly string[]
}

interface RuleDefinition<Messages extends Texts, Assumed extends AssumptionId> extends RuleMeta {
  readonly outcome?: RuleOutcome
  readonly assumptions: readonly Assumed[]
  readonly messages: Messages
  readonly check: (organisation: Organisation, context: RuleContext<Messages, Assumed>) => void
  /** Candidates, best first; `fixesOf` offers those that help. */
  readonly fixes?: (finding: Finding, organisation: Organisation) => readonly Fix[]
}

export type RuleVerdict = { readonly findings: readonly Finding[] } | { readonly notApplicable: string }

export interface Rule extends RuleMeta {
  readonly outcome: RuleOutcome
  readonly messages: Texts
  readonly check: (organisation: Organisation) => RuleVerdict
  readonly fixes: (finding: Finding, organisation: Organisation) => readonly Fix[]
}

export const noSourceChosen = 'None of the sources it rests on is chosen.'

/** A rule whose claim ids, assumptions, message ids and placeholders the compiler checks. */
export function defineRule<const Messages extends Texts, const Assumed extends AssumptionId>(definition: RuleDefinition<Messages, Assumed>): Rule {
  return {
    ...definition,
    outcome: definition.outcome ?? 'problem',
    // Remembered: a rule may ask what another has told, and must not make it look again.
    check: memoisedRecent((organisation) => verdictOf(definition, organisation), 2),
    fixes: (finding, organisation) => definition.fixes?.(finding, organisation) ?? [],
  }
}

function verdictOf<Messages extends Texts, Assumed extends AssumptionId>(definition: RuleDefinition<Messages, Assumed>, organisation: Organisation): RuleVerdict {
  const { company } = organisation
  const isStructural = definition.basis === 'structural'
  if (!isStructural && chosenOf(company, definition.claims.supporting).length === 0) return { notApplicable: noSourceChosen }
  // Keyed by id: a finding that is there already is never told twice.
  const findings = new Map<string, Finding>()
  let reason: string | null = null
  definition.check(organisation, {
    flag(flagged) {
      const finding = findingOf(definition, company, flagged)
      const isUnsupported = flagged.supporting !== undefined && finding.supporting.length === 0 && !isStructural
      if (!isUnsupported && !findings.has(finding.id)) findings.set(finding.id, finding)
    },
    notApplicable(why) { reason = why },
    assumption: (id) => assumptionOf(company, id),
    limit: (assumption) => ({ value: assumptionOf(company, assumption), assumption }),
    listensTo: (claim) => company.sources.includes(sourceOf(claim)),
  })
  return reason !== null && findings.size === 0 ? { notApplicable: reason } : { findings: [...findings.values()] }
}

function findingOf<Messages extends Texts>(definition: RuleMeta & { readonly outcome?: RuleOutcome, readonly messages: Messages }, company: Company, flagged: Flagged<Messages>): Finding {
  const { message: messageId } = flagged
  const positions = [...new Set(flagged.positions)]
  const responsibilities = [...new Set(flagged.responsibilities)]
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

function chosenOf(company: Company, claims: readonly ClaimId[]): readonly ClaimId[] {
  return [...new Set(claims)].filter((claim) => company.sources.includes(sourceOf(claim)))
}

/** In one pass, so that braces in somebody's name stay what they are. */
function filled(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([^{}]+)\}/g, (placeholder, name: string) => String(data[name] ?? placeholder))
}
