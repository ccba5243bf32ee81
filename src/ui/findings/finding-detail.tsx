import { loadsOf } from '../../load/load'
import type { Finding } from '../../rules/finding'
import { openDialog } from '../../store/session-store'
import { useOrganisation } from '../kit/use-store'
import { EvidenceRows } from './evidence-rows'
import { FindingFixes } from './finding-fixes'
import { FindingSources } from './finding-sources'
import { FindingSubjects } from './finding-subjects'
import { FindingWaiver, OutgrownWaiver } from './finding-waiver'
import { LoadLedger } from './load-ledger'
import './finding-detail.css'

/** All that can be said of a finding: why, by whom, and what would help. */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const organisation = useOrganisation()
  const { evidence, message, outcome, category, positionIds } = finding
  const [about] = positionIds
  const hasLedger = category === 'overload' && positionIds.length === 1 && about !== undefined
  const load = hasLedger ? loadsOf(organisation).get(about) : undefined
  // The ledger has the points, counts and load already; what it lacks is the parts, and what they were compared with.
  const rows = hasLedger ? evidence.filter(({ unit, value }) => unit === 'share' && value !== load?.utilisation) : evidence
  return (
    <div className="finding-detail">
      <OutgrownWaiver finding={finding} />
      {outcome === 'question' && <p className="finding-question">A question for you</p>}
      <p>{message}</p>
      {(hasLedger || evidence.length > 0) && (
        <section>
          <h5>How it adds up</h5>
          {hasLedger && <LoadLedger organisation={organisation} positionId={about} />}
          <EvidenceRows evidence={evidence} rows={rows} />
        </section>
      )}
      <FindingSources finding={finding} />
      <FindingFixes organisation={organisation} finding={finding} />
      <FindingSubjects organisation={organisation} finding={finding} />
      <FindingWaiver organisation={organisation} finding={finding} />
      <AboutRule ruleId={finding.ruleId} />
    </div>
  )
}

function AboutRule({ ruleId }: { readonly ruleId: string }) {
  return (
    <footer className="finding-about">
      <button type="button" className="side-panel-link" aria-haspopup="dialog" onClick={() => openDialog({ kind: 'guide', at: { kind: 'rule', id: ruleId } })}>
        About this rule
      </button>
    </footer>
  )
}
