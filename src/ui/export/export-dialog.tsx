import { useDeferredValue, useRef, useState } from 'react'
import type { DialogContentProps } from '../dialogs/dialogs'
import { saveToFile } from '../files/save-file'
import { Dialog } from '../kit/dialog'
import { useSession } from '../kit/use-store'
import { ExportOptions } from './export-options'
import { FormatList } from './format-list'
import { allFormats, type Format } from './formats'
import { MakingStatus } from './making-status'
import { PicturePreview } from './picture-preview'
import { useMaking } from './use-making'
import { useWishes } from './use-wishes'
import './export-dialog.css'

/** The chart as whatever is needed elsewhere: whole, whatever is on the screen. It stays open, for there is often more than one to make. */
export function ExportDialog({ onClose }: DialogContentProps) {
  const whatIf = useSession((session) => session.whatIf)
  const [format, setFormat] = useState<Format>(allFormats[0]!)
  const { choices, wishes, choose } = useWishes()
  const { state, run, save, print, cancel, forget } = useMaking()
  // Letters of the title appear at once; the picture follows when there is time.
  const shownTitle = useDeferredValue(wishes.title)
  const isMaking = state.kind === 'making'
  const saveButton = useRef<HTMLButtonElement>(null)
  const saveNow = () => {
    if (format.make) return void save(format, wishes)
    saveToFile()
    onClose()
  }
  const stop = () => {
    cancel()
    // The button for it goes, and must not take the focus with it.
    saveButton.current?.focus()
  }
  const copy = () => run(async (making) => {
    const copyPicture = await import('./copy-picture').then((part) => part.copyPicture, () => null)
    return copyPicture ? copyPicture(wishes, making) : { text: 'What copies pictures could not be loaded. Check the connection and try again.', isProblem: true }
  })
  return (
    <Dialog title="Export" size="large" onClose={onClose} footer={<>
      <MakingStatus state={state} what={format.name} onCancel={stop} />
      <button type="button" className="button" onClick={onClose}>Close</button>
      {format.id === 'png' && <button type="button" className="button" aria-disabled={isMaking} onClick={() => { if (!isMaking) void copy() }}>Copy picture</button>}
      {format.print && <button type="button" className="button" aria-disabled={isMaking} onClick={() => { if (!isMaking) void print(format, wishes) }}>Print…</button>}
      <button ref={saveButton} type="button" className="button button-primary" aria-disabled={isMaking} onClick={() => { if (!isMaking) saveNow() }}>
        Save {format.shortName ?? format.name}
      </button>
    </>}>
      {whatIf && <p className="export-as-it-is">This is the chart as it is, not as it is shown {whatIf.words}.</p>}
      <div className="export">
        <FormatList chosen={format} onChoose={(chosen) => { cancel(); forget(); setFormat(chosen) }} />
        <div className="export-chosen">
          <p className="muted">{format.words}</p>
          <ExportOptions options={format.options} choices={choices} onChoose={(change) => { forget(); choose(change) }} />
          {format.isPicture === true && <PicturePreview {...wishes} title={shownTitle} />}
        </div>
      </div>
    </Dialog>
  )
}
