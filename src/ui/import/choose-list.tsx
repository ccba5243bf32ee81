import { useState, type ClipboardEvent } from 'react'
import { chooseFile } from '../files/choose-file'
import { openFile } from '../files/open-file'
import { saveBlob } from '../files/save-file'
import { Dialog } from '../kit/dialog'
import type { DialogContentProps } from '../dialogs/dialogs'
import { openPastedImport } from './open-import'
import { cellsOf } from './pasted'
import { sampleList, sampleListName } from './sample-list'
import './import.css'

/** Where the list comes from: a file, or cells from the clipboard. Dropping works as everywhere on the page. */
export function ChooseList({ onClose }: DialogContentProps) {
  const [text, setText] = useState('')
  const isEmpty = text.trim() === ''
  return (
    <Dialog title="Import a list" size="reading" onClose={onClose} closesOnBackdrop={isEmpty} footer={<>
      <button type="button" className="button" onClick={onClose}>Cancel</button>
      <button type="button" className="button button-primary" aria-disabled={isEmpty} onClick={() => { if (!isEmpty) openPastedImport(text) }}>Read what was pasted</button>
    </>}>
      {/* Whatever in the dialog has the focus: what is pasted is the list. */}
      <div className="choose-list" onPaste={take}>
        <div>
          <button type="button" className="button" data-autofocus="" onClick={chooseFile}>Choose a file…</button>
          <p className="muted">Or drop it here: CSV or TSV, an Excel workbook (.xlsx), or JSON of another org-chart tool.</p>
        </div>
        <label className="field">
          <span>Or paste cells here, copied in a spreadsheet together with their headers</span>
          <textarea className="input" rows={5} spellCheck={false} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </label>
        <section aria-labelledby="list-columns">
          <h3 id="list-columns">What columns does it need?</h3>
          <p>One row for each person or seat, and headers in the first row:</p>
          <ul className="dialog-list">
            <li><b>Who it is:</b> an ID, a name (or first and last name), or a title.</li>
            <li><b>Whom they report to:</b> the manager’s ID, e-mail or name. Empty at the top.</li>
            <li><b>If there are any:</b> title, role, e-mail, vacant. Every other column is left alone.</li>
          </ul>
          <p><button type="button" className="side-panel-link" onClick={saveSample}>Download a sample list (CSV)</button></p>
        </section>
      </div>
    </Dialog>
  )
}

function take(event: ClipboardEvent): void {
  const { clipboardData } = event
  const cells = cellsOf(clipboardData.getData('text/plain'), clipboardData.getData('text/html'))
  const file = clipboardData.files[0]
  // Anything else goes into the field, where it can be seen and put right.
  if (cells === null && !file) return
  event.preventDefault()
  if (cells !== null) openPastedImport(cells)
  else if (file) void openFile(file)
}

function saveSample(): void {
  // With a mark, so that spreadsheets take the letters for what they are.
  saveBlob(new Blob(['\uFEFF', sampleList], { type: 'text/csv' }), sampleListName)
}
