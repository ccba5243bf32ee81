import { useId, useRef, useState } from 'react'
import { Menu, type MenuGroup, type MenuProps } from './menu'

export interface MenuButtonProps {
  readonly label: string
  readonly className: string
  /** The id of what tells more about it. */
  readonly describedBy?: string
  readonly children: React.ReactNode
  /** Asked for when the menu opens; what it names may have to be fetched first. */
  readonly groups: () => readonly MenuGroup[] | Promise<readonly MenuGroup[]>
}

type Open = Pick<MenuProps, 'groups' | 'at' | 'focus'>

/**
 * A button with a menu. Our own hundred lines, because the one of react-aria with its popovers and collections would cost
 * a quarter of all the script that the page starts with.
 */
export function MenuButton({ label, className, describedBy, children, groups }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const menuId = useId()
  const show = (focus: 'first' | 'last') => {
    const { left, bottom } = button.current!.getBoundingClientRect()
    const openWith = (found: readonly MenuGroup[]) => setOpen({ groups: found, at: { left, top: bottom + 4 }, focus })
    const found = groups()
    if (found instanceof Promise) void found.then(openWith)
    else openWith(found)
  }
  const close = () => {
    setOpen(null)
    button.current?.focus()
  }
  return <>
    <button ref={button} type="button" className={className} aria-label={label} title={label} aria-haspopup="menu" aria-describedby={describedBy}
      aria-expanded={open !== null} aria-controls={open ? menuId : undefined}
      onClick={() => open ? close() : show('first')}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        show(event.key === 'ArrowDown' ? 'first' : 'last')
      }}>
      {children}
    </button>
    {open && <Menu id={menuId} label={label} {...open} opener={button} onLeave={() => setOpen(null)} onClose={close} />}
  </>
}
