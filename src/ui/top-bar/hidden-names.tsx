import { setNamesHidden } from '../../store/session-store'
import { Icon } from '../kit/icon'
import { useSession } from '../kit/use-store'
import './hidden-names.css'

/** Says that names are hidden, for as long as they are, and shows them again. */
export function HiddenNames() {
  const areNamesHidden = useSession((session) => session.areNamesHidden)
  if (!areNamesHidden) return null
  return (
    <button type="button" className="hidden-names" aria-label="Names hidden: show them" title="Show names" onClick={({ currentTarget }) => {
      // It goes, so the focus stays with what it stood beside.
      currentTarget.closest('.document-menu')?.querySelector<HTMLElement>('.document-menu-button')?.focus()
      setNamesHidden(false)
    }}>
      <Icon name="hidden" size={14} /><span>Names hidden</span>
    </button>
  )
}
