import { useId, useLayoutEffect, useRef } from 'react'
import { Icon } from './icon'
import './dialog.css'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: React.ReactNode
  readonly footer?: React.ReactNode
  readonly size?: 'small' | 'medium' | 'reading' | 'large' | 'picker'
  /** Stands where the title does, which is then only spoken. */
  readonly heading?: React.ReactNode
  /** False where something typed would be gone: then only Escape and the buttons close it. */
  readonly closesOnBackdrop?: boolean
  /** Nothing in the body takes the focus: then the body itself does, so that it can be scrolled by keyboard. */
  readonly isText?: boolean
}

/** A modal window on the platform's own element: it keeps the focus inside, makes the page inert and hears Escape. */
export function Dialog({ title, heading, onClose, children, footer, size = 'medium', closesOnBackdrop = true, isText = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // A layout effect, because it ends before the element leaves the page: left open then, it would not give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    dialog.showModal()
    // By itself it would choose the close button. What marks itself comes first, else the reading begins at the title.
    const first = dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector<HTMLElement>('h2')
    first?.focus()
    return () => dialog.close()
  }, [])
  const lightDismiss = useBackdropPress(ref, closesOnBackdrop ? onClose : null)
  return (
    <dialog ref={ref} className={`dialog dialog-${size}`} aria-labelledby={titleId} {...lightDismiss}
      // Who decides whether it is open is the store, so the element does not close itself.
      onCancel={(event) => { event.preventDefault(); if (event.target === ref.current) onClose() }}
      // Chrome closes it nevertheless when Escape is pressed twice without anything in between.
      onClose={() => { if (ref.current && !ref.current.open) onClose() }}>
      <div className="dialog-frame">
        <div className="dialog-header">
          <h2 id={titleId} tabIndex={-1} className={heading === undefined ? undefined : 'visually-hidden'}>{title}</h2>
          {heading}
          <button type="button" className="icon-button" aria-label="Close" onClick={onClose}><Icon name="close" /></button>
        </div>
        <div className="dialog-body" {...(isText ? { tabIndex: 0, role: 'group', 'aria-labelledby': titleId } : {})}>{children}</div>
        {footer !== undefined && <div className="dialog-footer">{footer}</div>}
      </div>
    </dialog>
  )
}

/** A press that begins and ends beside the dialog: not the end of marking a text that ran out of it. */
function useBackdropPress(ref: React.RefObject<HTMLDialogElement | null>, onPress: (() => void) | null) {
  const began = useRef(false)
  return {
    onPointerDown: (event: React.PointerEvent) => { began.current = event.target === ref.current },
    onClick: (event: React.MouseEvent) => { if (began.current && event.target === ref.current) onPress?.() },
  }
}
