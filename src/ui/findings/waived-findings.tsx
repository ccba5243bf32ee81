import { useState } from 'react'
import type { WaivedFinding } from '../../rules/waivers'
import { openFinding } from '../../store/session-store'
import { useSession } from '../kit/use-store'
import { FindingRow } from './finding-row'
import { KeepFocus } from '../kit/keep-focus'
import './waived-findings.css'

/** What somebody has decided to live with: out of the list and the counts, but never out of sight. */
export function WaivedFindings({ waived }: { readonly waived: readonly WaivedFinding[] }) {
  const openId = useSession((session) => session.findingId)
  const [isUnfolded, setUnfolded] = useState(false)
  if (waived.length === 0) return null
  // What is open shows wherever it stands: a waiver that is done again takes an open finding here.
  const hasOpen = waived.some(({ finding }) => finding.id === openId)
  function onToggle(isOpen: boolean): void {
    setUnfolded(isOpen)
    if (!isOpen && hasOpen) openFinding(null)
  }
  return (
    <KeepFocus>
      <details className="waived" open={isUnfolded || hasOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary><h3>Waived ({waived.length})</h3></summary>
        <ul>
          {waived.map(({ finding, waiver }) => (
            <FindingRow key={finding.id} finding={finding} isOpen={finding.id === openId} waivedFor={waiver.reason} />
          ))}
        </ul>
      </details>
    </KeepFocus>
  )
}
