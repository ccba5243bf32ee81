import { useState, type ReactNode } from 'react'
import type { MenuGroup } from '../kit/menu'
import { Icon } from '../kit/icon'
import { MenuButton } from '../kit/menu-button'
import { markIcons, markNames, type MarkKind } from './marks'

interface RowProps {
  /** Whether the charts show it at present. */
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly mark: ReactNode
  readonly words: string
  readonly detail?: string
  /** Absent: it follows from other changes, and cannot be taken by itself. */
  readonly ways?: () => readonly MenuGroup[]
  readonly children?: ReactNode
}

/** One difference: pressed, both charts show what it is about. */
export function ChangeRow({ isChosen, onChoose, mark, words, detail = '', ways, children }: RowProps) {
  return (
    <li className="compare-change">
      <div className="compare-change-line">
        <button type="button" className="compare-change-button" aria-pressed={isChosen} onClick={onChoose}>
          {mark}
          <span className="compare-change-words">{words}{detail !== '' && <span className="compare-change-detail">{detail}</span>}</span>
        </button>
        {ways && <Take words={words} ways={ways} />}
      </div>
      {children}
    </li>
  )
}

/** Between scenarios it goes either way; an earlier version stays as it is, and so there is no choice. */
function Take({ words, ways }: { readonly words: string, readonly ways: () => readonly MenuGroup[] }) {
  const [only, ...others] = ways().flatMap(({ items }) => items)
  if (only && others.length === 0) {
    return <button type="button" className="button compare-take" aria-label={`Take back: ${words}`} title={only.label} onClick={only.onSelect}>Take back</button>
  }
  return <MenuButton label={`Take over: ${words}`} className="button compare-take" groups={ways}>Take over<Icon name="down" size={12} /></MenuButton>
}

export function ChangeMark({ kind }: { readonly kind: MarkKind }) {
  return <span className={`compare-sign compare-sign-${kind}`}><Icon name={markIcons[kind]} size={12} /><span className="visually-hidden">{markNames[kind]}: </span></span>
}

const mostAtFirst = 30

/** A long list begins short: of a thousand differences nobody reads all. */
export function Rows<Item>({ items, row }: { readonly items: readonly Item[], readonly row: (item: Item) => ReactNode }) {
  const [shown, setShown] = useState(mostAtFirst)
  const more = items.length - shown
  return <>
    <ul className="compare-changes">{items.slice(0, shown).map(row)}</ul>
    {more > 0 && (
      <button type="button" className="button button-quiet" onClick={() => setShown(shown + 100)}>Show {Math.min(100, more)} more of {items.length}</button>
    )}
  </>
}
