import { ruleById } from '../../rules'
import type { RuleResults } from '../../rules/finding'
import { openDialog } from '../../store/session-store'

/** Silence is not a pass: which rules had nothing to say and why, and which looked and found nothing. */
export function CheckedRules({ notApplicable, passed }: Pick<RuleResults, 'notApplicable' | 'passed'>) {
  if (notApplicable.length + passed.length === 0) return null
  return (
    <details className="findings-checked">
      <summary>{notApplicable.length > 0 ? 'What was not checked, and why' : 'What was checked'}</summary>
      {notApplicable.length > 0 && (
        <ul>{notApplicable.map(({ ruleId, reason }) => <li key={ruleId}><RuleButton ruleId={ruleId} /><small>{reason}</small></li>)}</ul>
      )}
      {passed.length > 0 && (
        <>
          <h3>Looked and found nothing</h3>
          <ul>{passed.map((ruleId) => <li key={ruleId}><RuleButton ruleId={ruleId} /></li>)}</ul>
        </>
      )}
    </details>
  )
}

function RuleButton({ ruleId }: { readonly ruleId: string }) {
  return (
    <button type="button" aria-haspopup="dialog" onClick={() => openDialog({ kind: 'guide', at: { kind: 'rule', id: ruleId } })}>
      {ruleById.get(ruleId)?.title ?? ruleId}
    </button>
  )
}
