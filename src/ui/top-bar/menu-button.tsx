import { useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../kit/icon'
import { matchesTyped, nextItem } from './menu-keys'
import './menu-button.css'

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

export interface MenuButtonProps {
  readonly label: string
  readonly className: string
  readonly children: React.ReactNode
  /** Asked for when the menu opens. */
  readonly groups: () => readonly MenuGroup[]
}

interface Open {
  readonly groups: readonly MenuGroup[]
  readonly at: { readonly left: number, readonly top: number }
  readonly focus: 'first' | 'last'
}

/**
 * A button with a menu, after the ARIA Authoring Practices. Our own hundred lines, because the one of react-aria with its
 * popovers and collections would cost a quarter of all the script that the page starts with.
 */
export function MenuButton({ label, className, children, groups }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const menuId = useId()
  const show = (focus: Open['focus']) => {
    const { left, bottom } = button.current!.getBoundingClientRect()
    setOpen({ groups: groups(), at: { left: Math.max(8, Math.min(left, window.innerWidth - 272)), top: bottom + 4 }, focus })
  }
  const close = () => {
    setOpen(null)
    button.current?.focus()
  }
  return <>
    <button ref={button} type="button" className={className} aria-label={label} title={label} aria-haspopup="menu"
      aria-expanded={open !== null} aria-controls={open ? menuId : undefined}
      onClick={() => open ? close() : show('first')}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        show(event.key === 'ArrowDown' ? 'first' : 'last')
      }}>
      {children}
    </button>
    {open && <Menu id={menuId} label={label} open={open} button={button} onLeave={() => setOpen(null)} onClose={close} />}
  </>
}

interface MenuProps {
  readonly id: string
  readonly label: string
  readonly open: Open
  readonly button: React.RefObject<HTMLButtonElement | null>
  /** The focus is elsewhere already. */
  readonly onLeave: () => void
  /** The focus goes back to the button. */
  readonly onClose: () => void
}

function Menu({ id, label, open, button, onLeave, onClose }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => { itemsIn(ref.current!).at(open.focus === 'first' ? 0 : -1)?.focus() }, [open])
  useEffect(() => {
    const leave = (event: Event) => {
      const target = event.target
      const isInside = target instanceof Node && (ref.current?.contains(target) || button.current?.contains(target))
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
    // Tab leaves the menu, from where its button stands.
    if (event.key === 'Tab') return onClose()
    const items = itemsIn(ref.current!)
    const at = items.findIndex((item) => item === document.activeElement)
    const to = nextItem(event.key, at, items.length) ?? matchesTyped(event.key, at, items.map((item) => item.textContent))
    if (to !== null) keep(event, () => items[to]?.focus())
  }
  return (
    // eslint-disable-next-line jsx-a11y-x/interactive-supports-focus -- the items have the focus, the keys are heard here for all.
    <div ref={ref} id={id} className="menu" role="menu" aria-label={label} style={open.at} onKeyDown={press}>
      {open.groups.map((group) => (
        <div key={group.label} className="menu-group" role="group" aria-label={group.label}>
          {group.items.some(isChoice) && <div className="menu-heading" aria-hidden="true">{group.label}</div>}
          {group.items.map((item) => <MenuRow key={item.id ?? item.label} item={item} onSelect={() => { onClose(); item.onSelect() }} />)}
        </div>
      ))}
    </div>
  )
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
