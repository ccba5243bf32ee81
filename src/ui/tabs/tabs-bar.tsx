import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { amongTabsStore, editHere, openCopy } from './among-tabs'
import './tabs-bar.css'

/** Says for as long as it is so that the chart is edited in another tab, and what can be done. Takes no focus. */
export function TabsBar() {
  const isAsking = useStore(amongTabsStore, (state) => state.isAsking)
  const bar = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const { current } = bar
    return () => { if (current?.contains(document.activeElement)) document.getElementById('chart')?.focus() }
  }, [])
  return (
    <aside className="tabs-bar" aria-label="Another tab" ref={bar}>
      <p>This chart is being edited in another tab. <span>Changes appear here.</span></p>
      <div>
        <button type="button" className="button button-primary" aria-disabled={isAsking} onClick={() => void editHere()}>{isAsking ? 'One moment\u2026' : 'Edit here'}</button>
        <button type="button" className="button" onClick={() => void openCopy()}>Open a copy</button>
      </div>
    </aside>
  )
}
