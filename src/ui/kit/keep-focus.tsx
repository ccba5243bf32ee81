import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react'
import { hasNobodyTheFocus } from './has-nobody-the-focus'

interface Place {
  readonly row: string
  readonly at: number
  readonly act: string | undefined
}

const focusable = 'button, a[href], select, input'

/**
 * Around rows (`data-row`) that an edit may take away: when the control with the focus goes, the focus moves to the same
 * control (`data-act`) of the row that takes its place, and where no row is left to what is marked `data-last`, or the first control.
 */
export function KeepFocus({ className, children }: { readonly className?: string, readonly children: ReactNode }) {
  const container = useRef<HTMLDivElement>(null)
  const place = useRef<Place | null>(null)

  function remember(event: SyntheticEvent): void {
    if (!(event.target instanceof HTMLElement)) return
    const row = event.target.closest<HTMLElement>('[data-row]')
    const at = row ? rowsIn(container.current).indexOf(row) : -1
    const act = event.target.closest<HTMLElement>('[data-act]')?.dataset.act
    place.current = row && at >= 0 ? { row: row.dataset.row ?? '', at, act } : null
  }

  // Without dependencies: whatever made this draw again may have taken the focused control with it.
  useEffect(() => {
    const lost = place.current
    if (!lost || !hasNobodyTheFocus()) return
    const rows = rowsIn(container.current)
    const row = rows.find(({ dataset }) => dataset.row === lost.row) ?? rows[Math.min(lost.at, rows.length - 1)]
    const same = lost.act === undefined ? null : firstIn(row, `[data-act="${CSS.escape(lost.act)}"]`)
    const next = same ?? firstIn(row, focusable) ?? firstIn(container.current, '[data-last]') ?? firstIn(container.current, focusable)
    next?.focus()
  })

  return (
    // Safari gives a clicked button no focus, so clicks are remembered too. Removing an element raises no blur in React.
    <div
      ref={container}
      className={className}
      role="presentation"
      onFocus={remember}
      onClickCapture={remember}
      onBlur={() => { place.current = null }}
    >
      {children}
    </div>
  )
}

function rowsIn(container: HTMLElement | null): readonly HTMLElement[] {
  return [...container?.querySelectorAll<HTMLElement>('[data-row]') ?? []]
}

/** The element itself, where it is what is looked for, or the first inside. */
function firstIn(element: HTMLElement | null | undefined, selector: string): HTMLElement | null {
  return element?.matches(selector) ? element : element?.querySelector<HTMLElement>(selector) ?? null
}
