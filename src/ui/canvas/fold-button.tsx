import { announce, sessionStore, setCollapsed } from '../../store/session-store'
import { Icon } from '../kit/icon'
import { useArrangement, useSession } from '../kit/use-store'
import './fold-button.css'

interface Props {
  readonly id: string
  readonly title: string
  /** How many positions below are folded away; 0: none. */
  readonly foldedCount: number
  readonly isOnTheWay: boolean
}

/** Folds away what stands below a manager, or shows it again. Always to be seen where something is folded. */
export function FoldButton({ id, title, foldedCount, isOnTheWay }: Props) {
  const isFolded = useSession((session) => session.collapsed.has(id))
  const { direction } = useArrangement()
  return (
    <button
      type="button"
      className={`fold-button fold-button-${direction}${isFolded ? ' is-folded' : ''} nopan nodrag`}
      tabIndex={isOnTheWay ? 0 : -1}
      aria-expanded={!isFolded}
      aria-label={isFolded ? `+${foldedCount} positions below ${title}` : `Positions below ${title}`}
      title={isFolded ? `Show the ${foldedCount} positions below` : 'Fold away the positions below'}
      onClick={(event) => {
        event.stopPropagation()
        // The card stays where it is on the screen: the eye is on it.
        sessionStore.setState({ chartFocusId: id })
        setCollapsed([id], !isFolded)
        announce(isFolded ? `Shows the positions below ${title}.` : `Folded away the positions below ${title}.`)
      }}
      onFocus={() => sessionStore.setState({ chartFocusId: id })}
    >
      {isFolded ? `+${foldedCount}` : <Icon name="minus" size={12} />}
    </button>
  )
}
