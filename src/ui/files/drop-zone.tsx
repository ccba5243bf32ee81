import { useEffect, useState } from 'react'
import { Icon } from '../kit/icon'
import { openFile } from './open-file'
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
        <span>A Hatrack document or a list of people (CSV). The chart you have stays saved in this browser.</span>
      </div>
    </div>
  )
}

/** With the way to write to it later, where the browser gives one; that has to be asked for before anything is waited for. */
async function openDropped({ files: [file], items }: DataTransfer): Promise<void> {
  if (!file) return
  const item = [...items ?? []].find(({ kind }) => kind === 'file')
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null)
  await openFile(file, handle?.kind === 'file' ? handle as FileSystemFileHandle : undefined)
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
      if (event.dataTransfer) void openDropped(event.dataTransfer)
    },
  }
  // A text or a link dragged around the page is none of ours.
  const handle = (event: Event) => {
    if ((event as DragEvent).dataTransfer?.types.includes('Files')) handlers[event.type]?.(event as DragEvent)
  }
  for (const type of Object.keys(handlers)) window.addEventListener(type, handle)
  return () => { for (const type of Object.keys(handlers)) window.removeEventListener(type, handle) }
}
