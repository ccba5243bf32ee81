import { ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { isRefusal } from '../../commands'
import type { Finding } from '../../rules/finding'
import { carryStore, previewOf } from '../drag/carry'
import { Icon } from '../kit/icon'
import { percent } from '../kit/numbers'
import { SeverityMark } from '../kit/severity-mark'
import { useLayout } from '../kit/use-store'
import './drop-preview.css'

/** Below the card that something is held over, before all other cards. */
export function DropPreview() {
  const positionId = useStore(carryStore, ({ carry }) => carry?.over?.kind === 'position' ? carry.over.id : null)
  const box = useLayout().boxById.get(positionId ?? '')
  if (positionId === null || !box) return null
  return (
    <ViewportPortal>
      <div className="drop-preview-place" style={{ translate: `${box.x}px ${box.y + box.height + 8}px` }}><Preview positionId={positionId} /></div>
    </ViewportPortal>
  )
}

/** What dropping here would do, said before the drop: the load before and after, the findings that go and come. */
function Preview({ positionId }: { readonly positionId: string }) {
  const cargo = useStore(carryStore, useShallow(({ carry }) => carry?.cargo ?? null))
  if (!cargo) return null
  const effect = previewOf(cargo, { kind: 'position', id: positionId })
  if (effect === null) return null
  if (isRefusal(effect)) return <div className="drop-preview drop-preview-refused">{effect.refused}</div>
  const load = effect.loads.find((change) => change.positionId === positionId)
  const raised = [...effect.raised, ...effect.worsened.map(({ after }) => after)]
  const resolved = [...effect.resolved, ...effect.eased.map(({ before }) => before)]
  return (
    <div className="drop-preview" aria-hidden="true">
      {load && <p className="drop-preview-load">{percent(load.before ?? 0)} → <b>{percent(load.after ?? 0)}</b></p>}
      {resolved.length > 0 && <p className="drop-preview-resolved"><Icon name="check" size={14} />Resolves or eases {resolved.length}</p>}
      <FindingTitles findings={resolved} />
      {raised.length > 0 && <p className="drop-preview-raised"><SeverityMark severity={raised[0]!.severity} />Raises {raised.length}</p>}
      <FindingTitles findings={raised} />
      {resolved.length + raised.length === 0 && <p className="muted">No finding changes</p>}
    </div>
  )
}

const shown = 3

function FindingTitles({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.slice(0, shown).map((finding) => <li key={finding.id}>{finding.title}</li>)}
      {findings.length > shown && <li>and {findings.length - shown} more</li>}
    </ul>
  )
}
