import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Icon } from './icon'
import { matchesTyped, nextItem } from './menu-keys'
import './menu.css'

export interface MenuItem {
  /** Where two may be called the same. */
  readonly id?: string
  readonly label: string
  /** Beside the label, in the keyboard's own words. */
  readonly shortcut?: string
  /** Given: one of several, of which one is chosen. */
  readonly isChosen?: boolean
  /** Given: on or off by itself. */
  readonly isOn?: boolean
  readonly onSelect: () => void
}

export interface MenuGroup {
  /** Said and, for choices, shown above them. */
  readonly label: string
  readonly items: readonly MenuItem[]
}

export interface MenuProps {
  readonly id?: string
  readonly label: string
  readonly groups: readonly MenuGroup[]
  /** The corner where it begins, in the window's px; it moves as far as it must to fit. */
  readonly at: { readonly left: number, readonly top: number }
  readonly focus?: 'first' | 'last'
  /** What opened it: a press there is no press beside the menu. */
  readonly opener?: React.RefObject<Element | null>
  /** The focus is elsewhere already. */
  readonly onLeave: () => void
  /** The focus goes back to where it was. */
  readonly onClose: () => void
}

/** A menu after the ARIA Authoring Practices, at a place of the window: under a button, or where something was pressed. */
export function Menu({ id, label, groups, at, focus = 'first', opener, onLeave, onClose }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null)
  const place = usePlaceInWindow(ref, at)
  useEffect(() => { itemsIn(ref.current!).at(focus === 'first' ? 0 : -1)?.focus({ preventScroll: true }) }, [groups, focus])
  useEffect(() => {
    const leave = (event: Event) => {
      const target = event.target
      const isInside = target instanceof Node && (ref.current?.contains(target) || opener?.current?.contains(target))
      if (!isInside) onLeave()
    }
    // Captured, because the chart keeps presses to itself.
    window.addEventListener('pointerdown', leave, true)
    window.addEventListener('resize', leave)
    return () => {
      window.removeEventListener('pointerdown', leave, true)
      window.removeEventListener('resize', leave)
    }
  })
  const press = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') return keep(event, onClose)
    // Tab leaves the menu, from where it was opened.
    if (event.key === 'Tab') return onClose()
    const items = itemsIn(ref.current!)
    const from = items.findIndex((item) => item === document.activeElement)
    const to = nextItem(event.key, from, items.length) ?? matchesTyped(event.key, from, items.map((item) => item.querySelector('.menu-label')!.textContent))
    if (to !== null) keep(event, () => items[to]?.focus())
  }
  return (
    // eslint-disable-next-line jsx-a11y-x/interactive-supports-focus -- the items have the focus, the keys are heard here for all.
    <div ref={ref} id={id} className="menu" role="menu" aria-label={label} style={place} onKeyDown={press} onContextMenu={(event) => event.preventDefault()}>
      {groups.map((group) => (
        <div key={group.label} className="menu-group" role="group" aria-label={group.label}>
          {group.items.some(isChoice) && <div className="menu-heading" aria-hidden="true">{group.label}</div>}
          {group.items.map((item) => <MenuRow key={item.id ?? item.label} item={item} onSelect={() => { onClose(); item.onSelect() }} />)}
        </div>
      ))}
    </div>
  )
}

const margin = 8

/** Where it was asked for, unless it would run out of the window there. */
function usePlaceInWindow(ref: React.RefObject<HTMLElement | null>, at: MenuProps['at']): MenuProps['at'] {
  const [place, setPlace] = useState(at)
  useLayoutEffect(() => {
    const { offsetWidth, offsetHeight } = ref.current!
    setPlace({
      left: Math.max(margin, Math.min(at.left, window.innerWidth - offsetWidth - margin)),
      top: Math.max(margin, Math.min(at.top, window.innerHeight - offsetHeight - margin)),
    })
  }, [ref, at])
  return place
}

function MenuRow({ item, onSelect }: { readonly item: MenuItem, readonly onSelect: () => void }) {
  const isMarked = item.isOn ?? item.isChosen
  return (
    <button type="button" className="menu-item" tabIndex={-1} role={roleOf(item)} aria-checked={isMarked} onClick={onSelect}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}>
      {isMarked !== undefined && <span className="menu-mark">{isMarked && <Icon name="check" size={14} />}</span>}
      <span className="menu-label">{item.label}</span>
      {item.shortcut !== undefined && <kbd className="menu-shortcut" aria-hidden="true">{item.shortcut}</kbd>}
    </button>
  )
}

function roleOf(item: MenuItem): 'menuitem' | 'menuitemcheckbox' | 'menuitemradio' {
  if (item.isOn !== undefined) return 'menuitemcheckbox'
  return isChoice(item) ? 'menuitemradio' : 'menuitem'
}

function isChoice(item: MenuItem): boolean {
  return item.isChosen !== undefined
}

function itemsIn(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('.menu-item')]
}

/** Not even the page's own shortcuts hear of it. */
function keep(event: React.KeyboardEvent, act: () => void): void {
  event.preventDefault()
  event.stopPropagation()
  act()
}
