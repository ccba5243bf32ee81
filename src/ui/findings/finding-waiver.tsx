import { useEffect, useRef, useState } from 'react'
import type { Organisation } from '../../model/organisation'
import { rowOf } from '../../model/rows'
import type { Finding } from '../../rules/finding'
import { isOutgrown } from '../../rules/waivers'
import { draftReason, openFinding, sessionStore } from '../../store/session-store'
import { edit } from '../actions/edits'
import { useWaivers } from '../kit/use-store'
import { WaiveForm } from './waive-form'

/** Why a finding that was waived is back, above all else that is said of it. */
export function OutgrownWaiver({ finding }: { readonly finding: Finding }) {
  const waiver = rowOf(useWaivers(), finding.id)
  if (!waiver || !isOutgrown(waiver, finding)) return null
  return (
    <p className="finding-outgrown">
      <strong>Waived as a {waiver.severity}. It is {finding.severity === 'critical' ? 'critical' : `a ${finding.severity}`} now.</strong>
      <span>{waiver.reason}</span>
    </p>
  )
}

interface Props {
  readonly organisation: Organisation
  readonly finding: Finding
}

/** The decision to live with a finding, and what takes it back. */
export function FindingWaiver({ organisation: { scenarioId }, finding }: Props) {
  const waiver = rowOf(useWaivers(), finding.id)
  const [isAsking, setAsking] = useState(sessionStore.getState().drafts.has(finding.id))
  const opener = useRef<HTMLButtonElement>(null)
  const isMuted = waiver !== undefined && !isOutgrown(waiver, finding)

  const wasAsking = useRef(false)
  useEffect(() => {
    // The form took the place of what opened it, and gives the focus back with it.
    if (wasAsking.current && !isAsking) opener.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])

  /** True: waived. A finding that leaves the list closes, so that the focus goes to the one that takes its place. */
  function waive(reason: string): boolean {
    const label = `${isMuted ? 'Change the reason for' : 'Waive'} ${quoted(finding.title)}`
    // Other words for the same decision: how bad it was when it was taken stays.
    const severity = isMuted ? waiver.severity : finding.severity
    if (!edit({ type: 'waive-finding', scenarioId, findingId: finding.id, severity, reason }, { label })) return false
    draftReason(finding.id, null)
    if (isMuted) setAsking(false)
    else openFinding(null)
    return true
  }

  function withdraw(): void {
    edit({ type: 'withdraw-waiver', scenarioId, findingId: finding.id }, { label: `Withdraw the waiver of ${quoted(finding.title)}` })
  }

  if (isAsking) {
    return (
      <WaiveForm
        title={finding.title}
        reason={sessionStore.getState().drafts.get(finding.id) ?? waiver?.reason ?? ''}
        write={(text) => draftReason(finding.id, text)}
        verb={isMuted ? 'Save' : 'Waive'}
        waive={waive}
        cancel={() => {
          draftReason(finding.id, null)
          setAsking(false)
        }}
      />
    )
  }
  return (
    <div className="waiver-buttons">
      <button ref={opener} type="button" className="button waiver-button" onClick={() => setAsking(true)}>
        {waiver === undefined ? 'Waive…' : isMuted ? 'Change the reason…' : 'Waive again…'}
      </button>
      {waiver && (
        <button type="button" className="button waiver-button" onClick={withdraw}>Withdraw waiver</button>
      )}
    </div>
  )
}

function quoted(text: string): string {
  return `\u201c${text}\u201d`
}
