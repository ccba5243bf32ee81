import { useEffect, useState } from 'react'
import { Icon } from '../kit/icon'
import { openLater } from './open-later'
import './drop-zone.css'

/** A file dropped anywhere on the page is opened; without this the browser would leave the page for it. */
export function DropZone() {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => listen(setIsOver), [])
  if (!isOver) return null
  return (
    <div className="drop-zone" aria-hidden="true">
      <div className="drop-zone-words">
        <Icon name="file" size={32} />
        <b>Drop the file to open it</b>
        <span>A Hatrack document, a list of people (CSV, Excel, or JSON of other tools), or a picture with a chart in it. The chart you have stays saved in this browser.</span>
      </div>
    </div>
  )
}

function listen(setIsOver: (isOver: boolean) => void): () => void {
  // Entering a child comes before leaving its parent, so the two are counted.
  let depth = 0
  const over = (next: number) => {
    depth = Math.max(0, next)
    setIsOver(depth > 0)
  }
  const handlers: Readonly<Record<string, (event: DragEvent) => void>> = {
    dragenter: (event) => { event.preventDefault(); over(depth + 1) },
    dragover: (event) => {
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    },
    dragleave: () => over(depth - 1),
    drop: (event) => {
      event.preventDefault()
      over(0)
      const { files: [file], items } = event.dataTransfer ?? { files: [], items: [] }
      // Asked for now: after the event there is nothing left to ask.
      const handle = [...items ?? []].find(({ kind }) => kind === 'file')?.getAsFileSystemHandle?.()
      if (file) openLater(file, handle)
    },
  }
  // A text or a link dragged around the page is none of ours.
  const handle = (event: Event) => {
    if ((event as DragEvent).dataTransfer?.types.includes('Files')) handlers[event.type]?.(event as DragEvent)
  }
  for (const type of Object.keys(handlers)) window.addEventListener(type, handle)
  return () => { for (const type of Object.keys(handlers)) window.removeEventListener(type, handle) }
}
