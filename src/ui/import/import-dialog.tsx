import { useEffect, useMemo, useRef, useState } from 'react'
import type { PeopleChoices, PeopleReading } from '../../formats/people/people-reading'
import { counted } from '../../formats/json/wording'
import type { ImportFile } from '../../store/dialog'
import type { DialogContentProps } from '../dialogs/dialogs'
import { chooseFile } from '../files/choose-file'
import { openAsNew } from '../files/workspace'
import { Dialog } from '../kit/dialog'
import { hasNobodyTheFocus } from '../kit/has-nobody-the-focus'
import { useSession } from '../kit/use-store'
import { useJob, type JobState } from '../simulation/use-job'
import { ChooseList } from './choose-list'
import { ImportReview } from './import-review'
import { namelessReading } from './nameless-reading'
import { problemsIn, spokenReading } from './words'
import './import.css'

/** Shows what would become of a list before it becomes a chart. What is open stays untouched until then, and is kept after. */
export function ImportDialog({ file, onClose }: DialogContentProps & { readonly file: ImportFile | null }) {
  return file === null ? <ChooseList onClose={onClose} /> : <ImportOf key={file.id} file={file} onClose={onClose} />
}

const nothingChosen: PeopleChoices = {}

function ImportOf({ file: { bytes, fileName }, onClose }: DialogContentProps & { readonly file: ImportFile }) {
  const [choices, setChoices] = useState(nothingChosen)
  const input = useMemo(() => ({ bytes, fileName, choices }), [bytes, fileName, choices])
  const { state, cancel, again } = useJob('import-people', input)
  const areNamesHidden = useSession((session) => session.areNamesHidden)
  const reading = useMemo(() => state.result && areNamesHidden ? namelessReading(state.result) : state.result, [state.result, areNamesHidden])
  const ready = state.kind === 'done' && state.result.ok ? state.result : null
  const importButton = useRef<HTMLButtonElement>(null)
  useFocusAfterReading(importButton, state, ready !== null && isClean(ready))

  function onImport(): void {
    if (!ready) return
    // Closed first: what is told of the new chart would not be heard behind a modal window.
    onClose()
    void openAsNew(ready.document, { title: fileName })
  }

  return (
    <Dialog title={`Import ${fileName}`} size={reading?.ok === false && reading.source === null ? 'medium' : 'large'} onClose={onClose} closesOnBackdrop={choices === nothingChosen} footer={<>
      {state.kind === 'running'
        ? <Progress done={state.done} onStop={cancel} />
        : <button type="button" className="button button-quiet import-other" onClick={chooseFile}>Another file…</button>}
      <button type="button" className="button" onClick={onClose}>Cancel</button>
      {reading?.ok && (
        <button ref={importButton} type="button" className="button button-primary" aria-disabled={ready === null} onClick={onImport}>
          Import {counted(reading.document.scenarios[0]?.positions.length ?? 0, 'position')}
        </button>
      )}
    </>}>
      <div className="visually-hidden" role="status">{state.kind === 'done' && reading && spokenReading(reading)}</div>
      <Interrupted state={state} onAgain={again} />
      {reading === null && state.kind === 'running' && <p className="muted import-running">Reading the file…</p>}
      {reading && <ImportReview reading={reading} choices={choices} onChoose={setChoices} />}
    </Dialog>
  )
}

/** Nothing to decide: Enter is enough. */
function isClean(reading: Extract<PeopleReading, { readonly ok: true }>): boolean {
  return problemsIn(reading).length === 0 && reading.source.isEncodingSure
}

/** Who has not moved yet comes to the button, if there is nothing to decide; and nobody is left nowhere when what had the focus goes. */
function useFocusAfterReading(button: React.RefObject<HTMLButtonElement | null>, { kind, result }: JobState<PeopleReading>, isEnterEnough: boolean): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const title = document.querySelector<HTMLElement>('dialog[open] h2')
    const isLost = hasNobodyTheFocus() || document.activeElement?.matches('dialog') === true
    if (isFirst.current && isEnterEnough && (isLost || document.activeElement === title)) button.current?.focus()
    else if (isLost) title?.focus()
    if (result) isFirst.current = false
  }, [button, kind, result, isEnterEnough])
}

/** Beside the button that waits for it. */
function Progress({ done, onStop }: { readonly done: number, readonly onStop: () => void }) {
  return (
    <div className="import-progress import-running">
      <progress aria-label="Reading the file" value={done} />
      <button type="button" className="side-panel-link" onClick={onStop}>Stop reading</button>
    </div>
  )
}

function Interrupted({ state, onAgain }: { readonly state: JobState<PeopleReading>, readonly onAgain: () => void }) {
  switch (state.kind) {
    case 'idle':
    case 'running':
    case 'done':
      return null
    case 'cancelled': return (
      <div className="import-interrupted" role="status">
        <p>The file was not read to its end{state.result === null ? '' : '; what you see is from before your last choice'}.</p>
        <button type="button" className="side-panel-link" onClick={onAgain}>Read it</button>
      </div>
    )
    case 'failed': return (
      <div className="import-interrupted" role="alert">
        <p>Reading the file failed. {state.message}</p>
        <button type="button" className="side-panel-link" onClick={onAgain}>Try again</button>
      </div>
    )
  }
}
