import { assumptions, type AssumptionId } from '../../model/assumptions'
import { openDialog } from '../../store/session-store'
import { usePresent } from '../kit/use-store'
import './assumption-button.css'

/** Marks a number that no source gives, and leads to where it can be changed. */
export function AssumptionButton({ id }: { readonly id: AssumptionId }) {
  const isTheirs = usePresent(({ company }) => company.assumptions[id] !== undefined)
  const words = isTheirs ? 'your assumption' : 'our assumption'
  return (
    <button
      type="button"
      className="assumption-button"
      aria-label={`${words}: ${assumptions[id].name}`}
      title={assumptions[id].why}
      onClick={() => openDialog({ kind: 'assumptions' })}
    >
      {words}
    </button>
  )
}
