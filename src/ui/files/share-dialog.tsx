import { useEffect, useMemo, useRef, useState } from 'react'
import { maxLinkLength } from '../../formats/link/link-limits'
import { sharedDocument } from '../../formats/link/shared-document'
import { writeLink, type WrittenLink } from '../../formats/link/write-link'
import type { HatrackDocument } from '../../model/organisation'
import { sessionStore } from '../../store/session-store'
import { Choice } from '../dialogs/choice'
import type { DialogContentProps } from '../dialogs/dialogs'
import { copyText } from '../kit/copy-text'
import { Dialog } from '../kit/dialog'
import { whole } from '../kit/numbers'
import { useDocument, usePresent, useSession } from '../kit/use-store'
import { saveAs } from './save-back'
import './share-dialog.css'

/** The chart as a link that holds all of it. */
export function ShareDialog({ onClose }: DialogContentProps) {
  const document = useDocument((state) => state.document)
  const scenarioId = usePresent((organisation) => organisation.scenarioId)
  const whatIf = useSession((session) => session.whatIf)
  const [isNameless, setNameless] = useState(() => sessionStore.getState().areNamesHidden)
  const [isOneScenario, setOneScenario] = useState(false)
  const [outcome, setOutcome] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const link = useLink(document, scenarioId, isOneScenario, isNameless)
  const scenario = document.scenarios.find(({ id }) => id === scenarioId)
  const address = link?.ok === true ? addressOf(link.fragment) : ''
  const copy = async () => {
    const isCopied = await copyText(address)
    if (!isCopied) field.current?.select()
    setOutcome(isCopied ? 'Link copied.' : 'The browser did not let Hatrack copy it. It is selected: copy it with the keyboard.')
  }
  const saveFile = () => {
    onClose()
    void saveAs()
  }
  return (
    <Dialog title="Share as a link" onClose={onClose} footer={<>
      <p className="share-outcome" role="status">{outcome}</p>
      <button type="button" className="button" onClick={onClose}>Close</button>
      {link?.ok === false
        ? <button type="button" className="button button-primary" onClick={saveFile}>Save to a file…</button>
        : <button type="button" className="button button-primary" data-autofocus aria-disabled={link === null} onClick={() => { if (link) void copy() }}>Copy link</button>}
    </>}>
      <p className="dialog-paragraph">
        The link holds the chart itself. It stands after the “#”, which browsers send to no server: only who has the link has the chart.
        It cannot be taken back, and what you change later is not in it.
      </p>
      {whatIf && <p className="dialog-paragraph">It is the chart as it is, not as it is shown {whatIf.words}.</p>}
      <Choice type="checkbox" label="Without names" detail="Seats without the people in them. Names in reasons become titles; titles and responsibilities stay as they are written." isChosen={isNameless}
        onChoose={(isChosen) => { setNameless(isChosen); setOutcome('') }} />
      {document.scenarios.length > 1 && (
        <Choice type="checkbox" label="This scenario only" detail={`“${scenario?.name ?? ''}”, without the other ${document.scenarios.length === 2 ? 'one' : whole(document.scenarios.length - 1)}.`}
          isChosen={isOneScenario} onChoose={(isChosen) => { setOneScenario(isChosen); setOutcome('') }} />
      )}
      {link?.ok === false
        ? <p className="share-too-long" role="alert">{tooLongWords(link.length)}</p>
        : (
          <label className="field share-link">
            <span>Link</span>
            <input ref={field} className="input" readOnly value={address} aria-describedby="share-size" onFocus={(event) => event.currentTarget.select()} />
            <span id="share-size" className="muted small">{sizeWords(address.length)}</span>
          </label>
        )}
    </Dialog>
  )
}

/** Made anew when something that it holds changes; null: not yet. */
function useLink(document: HatrackDocument, scenarioId: string, isOneScenario: boolean, isNameless: boolean): WrittenLink | null {
  const shared = useMemo(() => sharedDocument(document, { onlyScenarioId: isOneScenario ? scenarioId : undefined, isNameless }), [document, scenarioId, isOneScenario, isNameless])
  const [made, setMade] = useState<{ readonly of: HatrackDocument, readonly link: WrittenLink } | null>(null)
  useEffect(() => {
    let isWanted = true
    void writeLink(shared, scenarioId).then((link) => { if (isWanted) setMade({ of: shared, link }) })
    return () => { isWanted = false }
  }, [shared, scenarioId])
  // Never the one from before, which may have the names in it.
  return made?.of === shared ? made.link : null
}

/** Where this page is, with the chart. */
function addressOf(fragment: string): string {
  return window.location.href.replace(/[?#].*$/s, '') + fragment
}

/** What some mail and chat programs still take. */
const shortLength = 2_000

function sizeWords(length: number): string {
  if (length === 0) return 'Packing…'
  const words = `${whole(length)} characters.`
  return length <= shortLength ? words : `${words} Some mail and chat programs cut links of more than ${whole(shortLength)}; whoever opens a cut one is told so.`
}

function tooLongWords(length: number | null): string {
  const size = length === null ? 'far too many characters' : `${whole(length)} characters`
  return `The chart is too large for a link: it would have ${size}, and the most is ${whole(maxLinkLength)}, because mail and chat programs cut longer ones. Send it as a file instead.`
}
