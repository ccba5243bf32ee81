import { applyCommands, isRefusal } from '../commands'
import { isAbove } from '../load/bounds'
import { isOverloaded, loadsOf } from '../load/load'
import type { Organisation } from '../model/organisation'
import { documentOf, organisationOf } from '../model/organisation-of'
import { memoisedRecent } from '../model/rows'
import type { Category, Finding, Fix } from './finding'
import { isWorse } from './order'
import { ruleById } from './rules'
import { runRules } from './run-rules'
import { secondExecutiveTooEarly } from './second-executive-too-early'

const known = memoisedRecent((_organisation: Organisation) => new Map<string, readonly Fix[]>())

/** The rule's fixes for one of its findings, best first: only those that were tried on a copy and help. */
export function fixesOf(finding: Finding, organisation: Organisation): readonly Fix[] {
  const remembered = known(organisation)
  const hit = remembered.get(finding.id)
  if (hit) return hit
  const candidates = ruleById.get(finding.ruleId)?.fixes(finding, organisation) ?? []
  const titles = new Set<string>()
  const helpful = candidates.filter((fix) => {
    if (titles.has(fix.title) || !helps(fix, finding, organisation)) return false
    titles.add(fix.title)
    return true
  })
  // The fixes of a question are its answers: to offer some of them and not the others would be to answer it.
  const offered = finding.outcome === 'question' && helpful.length < candidates.length ? [] : helpful
  remembered.set(finding.id, offered)
  return offered
}

/** Findings about too little time for too much work: more work for somebody without time is no answer to them. */
const aboutTime: readonly Category[] = ['overload', 'neglect']

/** It removes the finding, raises nothing worse than it, and does not merely move the same problem elsewhere. */
function helps(fix: Fix, finding: Finding, organisation: Organisation): boolean {
  const document = documentOf(organisation)
  const outcome = applyCommands(document, fix.commands)
  if (isRefusal(outcome) || outcome.document === document) return false
  const after = organisationOf(outcome.document, organisation.scenarioId)
  if (!after) return false
  if (aboutTime.includes(finding.category) && loadsTheOverloaded(organisation, after)) return false
  const before = new Map(runRules(organisation).findings.map((found) => [found.id, found]))
  return runRules(after).findings.every((found) => {
    if (found.id === finding.id) return false
    const was = before.get(found.id)
    // Whoever is too small for two executives is not told to hire the second, however well that would share the work.
    if (!was && found.ruleId === secondExecutiveTooEarly.id) return false
    if (was && !isWorse(found.severity, was.severity)) return true
    if (found.severity === finding.severity) return found.ruleId !== finding.ruleId || isNextQuestion(finding, found)
    return !isWorse(found.severity, finding.severity)
  })
}

/** Whoever had more than they can do would have still more. */
function loadsTheOverloaded(before: Organisation, after: Organisation): boolean {
  const loads = loadsOf(after)
  return [...loadsOf(before)].some(([id, was]) => {
    const is = loads.get(id)
    return is !== undefined && isOverloaded(was) && isOverloaded(is)
      // Without any capacity both are infinite.
      && (is.utilisation === was.utilisation ? isAbove(is.total, was.total) : isAbove(is.utilisation, was.utilisation))
  })
}

/** An answer may lead to another question of the same rule. The same question about somebody else is none. */
function isNextQuestion(before: Finding, after: Finding): boolean {
  return before.outcome === 'question' && after.outcome === 'question' && before.messageId !== after.messageId
}
