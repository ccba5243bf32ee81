import { maxReasonLength } from '../../model/limits'
import type { Waiver } from '../../model/organisation'
import { severities, type Severity } from '../../model/severity'
import type { FieldRepair } from './repair-fields'
import type { ScenarioShape } from './schema'
import { quoted } from './wording'

/**
 * A waiver whose finding is not there is kept as it is read: the rules, and not the reader, say what is a fact. It mutes
 * nothing, and goes with the first edit, as one step that can be undone.
 */
export function repairWaivers(waivers: ScenarioShape['waivers'], scenario: string, fields: FieldRepair): Waiver[] {
  const seen = new Set<string>()
  return waivers.flatMap((waiver) => {
    const { id, severity, reason } = waiver
    if (reason.trim() === '') {
      fields.repairs.push({ kind: 'blank-reason', scenario, finding: id })
      return []
    }
    if (seen.has(id)) {
      fields.repairs.push({ kind: 'repeated', what: 'waiver', scenario, name: id })
      return []
    }
    seen.add(id)
    const isKnown = isSeverity(severity)
    if (!isKnown) fields.repairs.push({ kind: 'unknown-severity', scenario, finding: id, severity })
    return [{
      ...waiver,
      // The mildest mutes the least: what is worse comes back with the reason beside it, to be decided by a person.
      severity: isKnown ? severity : 'note',
      reason: fields.text(reason, `the waiver of ${quoted(id)} in ${quoted(scenario)}`, 'reason', maxReasonLength),
    }]
  })
}

function isSeverity(text: string): text is Severity {
  return (severities as readonly string[]).includes(text)
}
