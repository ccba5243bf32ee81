import { useStore } from 'zustand'
import { isRefusal } from '../../commands'
import { carryStore, previewOf } from '../drag/carry'
import { percent } from '../kit/numbers'

/** What dropping on this row would do, on one line. Decorative: whoever carries by keyboard hears it. */
export function DropEffect({ positionId }: { readonly positionId: string }) {
  const cargo = useStore(carryStore, ({ carry }) => carry?.cargo ?? null)
  const effect = cargo && previewOf(cargo, { kind: 'position', id: positionId })
  if (!effect) return null
  if (isRefusal(effect)) return <span className="outline-effect outline-effect-refused" aria-hidden="true">{effect.refused}</span>
  const load = effect.loads.find((change) => change.positionId === positionId)
  const resolved = effect.resolved.length + effect.eased.length
  const raised = effect.raised.length + effect.worsened.length
  return (
    <span className="outline-effect" aria-hidden="true">
      {load && <b>{percent(load.before ?? 0)} → {percent(load.after ?? 0)}</b>}
      {resolved > 0 && <span className="outline-effect-resolved">Resolves or eases {resolved}</span>}
      {raised > 0 && <span className="outline-effect-raised">Raises {raised}</span>}
      {resolved + raised === 0 && 'No finding changes'}
    </span>
  )
}
