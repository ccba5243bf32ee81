import { memo, use, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { card as measure } from '../../layout/card'
import { isOverloaded } from '../../load/load'
import { isVacant } from '../../model/position'
import { bandOf } from '../../scene/band'
import { isPositionSelected, selectedPositionIds, sessionStore } from '../../store/session-store'
import { carryStore } from '../drag/carry'
import { pickUpByKeyboard } from '../drag/keyboard-carry'
import { beginPress } from '../drag/pointer-drag'
import { Fetched } from '../kit/fetched'
import { percentNumber } from '../kit/numbers'
import { usePresent, useSession } from '../kit/use-store'
import { CardBand } from './card-band'
import { CardMark } from './card-mark'
import { fetchCardFields, failNaming } from './fetch-card-fields'
import { FoldButton } from './fold-button'
import { useConcern } from './use-concern'
import { cardSlice, spokenParts } from './card-slice'
import { ChipColumnView } from './chip-column'
import { FarContext } from './far-context'
import { LoadBar } from './load-bar'
import { LineHandles } from './line-handles'
import { extendFrom, walkFrom } from './walk'
import './position-card.css'

/** One position. Takes its own slice of the store, so that an edit elsewhere leaves it alone. */
export const PositionCard = memo(function PositionCard({ id }: { readonly id: string }) {
  // Folding and unfolding change the card's own layout, and that is all that this is here for.
  useSession(({ expanded, collapsed }) => `${expanded.has(id)} ${collapsed.has(id)}`)
  const slice = usePresent((organisation, waivers) => cardSlice(organisation, waivers, id))
  const isSelected = useSession((session) => isPositionSelected(session, id))
  const isTabStop = useSession((session) => session.chartFocusId === id)
  // The card that has the focus keeps its chips, so that keyboard and screen reader reach them at any zoom.
  const showsChips = !use(FarContext) || isTabStop || isSelected
  const { colouring, isNaming } = useSession(({ colouring, namingId }) => ({ colouring, isNaming: namingId === id }))
  const { isTarget, carriedId } = useStore(carryStore, useShallow(({ carry }) => ({
    isTarget: carry?.over?.kind === 'position' && carry.over.id === id,
    carriedId: carry?.cargo.kind === 'responsibility' && carry.cargo.fromId === id ? carry.cargo.responsibilityIds[0] ?? null : null,
  })))
  const concern = useConcern(id)
  const { position, layout, worst, count } = slice
  if (!position || !layout) return null
  const vacant = isVacant(position)
  const { columns } = layout
  const spoken = spokenParts({ ...slice, position }, colouring)
  const states = { compact: layout.isCompact, vacant, selected: isSelected, naming: isNaming, target: isTarget, tried: slice.tried !== null, 'two-hats': columns.length > 1, [`concerned-${concern ?? ''}`]: concern !== null }
  return (
    <article
      className={['card', ...Object.entries(states).filter(([, is]) => is).map(([name]) => `card-${name}`)].join(' ')}
      style={{ width: layout.width, height: layout.height }}
      data-drop={`position:${id}`}
      aria-label={position.title}
    >
      <CardBand className={layout.isCompact ? 'card-pip' : 'card-band'} parts={bandOf({ position, load: slice, worst, isCompact: layout.isCompact }, colouring)} />
      <button
        type="button"
        className="card-header"
        data-card={id}
        tabIndex={isTabStop ? 0 : -1}
        aria-describedby="how-to-carry"
        aria-pressed={isSelected}
        onFocus={() => sessionStore.setState({ chartFocusId: id })}
        onPointerDown={(event) => {
          // A mouse drags the card here; a finger pans and zooms the chart, and moves the card after a rest.
          event.currentTarget.classList.toggle('nopan', event.pointerType !== 'touch')
          if (!event.shiftKey) beginPress(event, { kind: 'positions', positionIds: inHand(id) }, 'hold')
        }}
        onKeyDown={(event) => onCardKey(event, id)}
        onDoubleClick={() => sessionStore.setState({ namingId: id })}
      >
        <span className="card-names">
          <span className="card-title" title={position.title}>{position.title}<Unseen text={position.holder || vacant ? ', ' : ''} /></span>
          {(position.holder || vacant) && (
            <span className={vacant ? 'card-holder card-vacancy' : 'card-holder'}>{position.holder ?? 'Vacant'}</span>
          )}
        </span>
        <Unseen text={spoken.before} />
        {spoken.hasFigure && (
          <strong className={isOverloaded(slice) ? 'card-figure card-figure-over' : 'card-figure'}>
            {percentNumber(slice.utilisation)}<small> %</small>
          </strong>
        )}
        <Unseen text={spoken.after} />
      </button>
      {layout.hasBar && <div className="card-load"><LoadBar load={slice} isVacant={vacant} /></div>}
      {columns.length > 0 && (
        <div className="card-columns" style={{ top: columns.length > 1 ? measure.columnTop : measure.bodyTop }}>
          {columns.map((column) => (
            <ChipColumnView key={column.orientation ?? 'all'} column={column} position={position} load={slice} carriedId={carriedId} tried={slice.tried} isBare={!showsChips} />
          ))}
        </div>
      )}
      {isSelected && <LineHandles id={id} />}
      {isNaming && <Fetched fetch={fetchCardFields} isWanted onFailure={failNaming} />}
      {worst && <CardMark id={id} worst={worst} count={count} isOnTheWay={isTabStop} />}
      {slice.isManager && <FoldButton id={id} title={position.title} foldedCount={layout.foldedCount} isOnTheWay={isTabStop} />}
    </article>
  )
})

/** A card of a selection of several takes them all along. */
function inHand(id: string): readonly string[] {
  const selected = selectedPositionIds(sessionStore.getState())
  return selected.includes(id) ? [...selected.filter((other) => other !== id), id] : [id]
}

/** Said, not shown: the card shows it in other ways. */
function Unseen({ text }: { readonly text: string }) {
  return text === '' ? null : <span className="visually-hidden">{text}</span>
}

/** Enter is the button's own click, which selects; see `onNodeClick` of the canvas. */
function onCardKey(event: KeyboardEvent, id: string): void {
  // With these, keys are shortcuts.
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === ' ') {
    if (!event.repeat) pickUpByKeyboard({ kind: 'positions', positionIds: inHand(id) })
  }
  else if (!(event.shiftKey ? extendFrom : walkFrom)(id, event.key)) return
  event.preventDefault()
}
