import { useDeferredValue, useEffect, useState } from 'react'
import { nameless } from '../../model/nameless'
import { scenarioOf } from '../../model/organisation-of'
import { colouringNames, colourings, type Colouring } from '../../scene/colouring'
import { namedOrganisation } from '../../store/derived'
import { sessionStore } from '../../store/session-store'
import { fileNameFor } from '../files/file-name'
import { saveBlob, saveToFile } from '../files/save-file'
import { Dialog } from '../kit/dialog'
import { presentTheme } from '../kit/theme'
import { useArrangement, useDocument, useSession, useWaivers } from '../kit/use-store'
import { Choice } from './choice'
import type { DialogContentProps } from './dialogs'
import { PicturePreview } from './picture-preview'
import { Segments } from './segments'
import type { Picture, PictureWishes } from './picture-of'
import './dialog-fields.css'
import './export-dialog.css'

const formats = ['png', 'svg', 'document'] as const
type Format = (typeof formats)[number]
const formatNames: Readonly<Record<Format, string>> = { png: 'PNG', svg: 'SVG', document: 'Document' }
const formatWords: Readonly<Record<Format, string>> = {
  png: 'A picture for slides and mails.',
  svg: 'A drawing that stays sharp at any size and can be edited.',
  document: 'Everything, names too, to open again in Hatrack: a *.hatrack.json file.',
}
const scales = [1, 2, 4] as const
type Scale = (typeof scales)[number]

/** The chart as a picture or a file, whole, whatever is on the screen. */
export function ExportDialog({ onClose }: DialogContentProps) {
  const scenarioId = useSession((session) => session.scenarioId)
  const named = useDocument((state) => namedOrganisation(state, scenarioId))
  const arrangement = useArrangement()
  const whatIf = useSession((session) => session.whatIf)
  const waivers = useWaivers()
  const scenarioName = useDocument(({ document }) => scenarioOf(document, named.scenarioId)?.name ?? '')
  const [format, setFormat] = useState<Format>('png')
  const [scale, setScale] = useState<Scale>(2)
  const [theme, setTheme] = useState(presentTheme)
  const [title, setTitle] = useState(named.company.name)
  const [isNameless, setNameless] = useState(sessionStore.getState().areNamesHidden)
  const organisation = isNameless ? nameless(named) : named
  const [colouring, setColouring] = useState(() => sessionStore.getState().colouring)
  const [date] = useState(() => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }))
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  // Letters of the title appear at once; the picture follows when there is time.
  const picture = usePicture(useDeferredValue(title), { organisation, arrangement, waivers, scenarioName, theme, colouring, date })
  const save = async () => {
    if (format === 'document') {
      saveToFile()
      return onClose()
    }
    if (typeof picture !== 'object' || picture === null) return
    setOutcome({ text: 'Drawing\u2026', isProblem: false })
    setOutcome(await savePicture(picture, format, scale, fileNameFor(`${title} ${scenarioName}`, `.${format}`)))
  }
  const isPicture = format !== 'document'
  return (
    <Dialog title="Export" size="large" onClose={onClose} footer={<>
      <p className={`export-outcome ${outcome?.isProblem === true ? 'export-problem' : ''}`} role="status">{outcome?.text}</p>
      <button type="button" className="button" onClick={onClose}>Close</button>
      <button type="button" className="button button-primary" disabled={isPicture && typeof picture !== 'object'} onClick={() => void save()}>
        Save {isPicture ? formatNames[format] : 'the document'}
      </button>
    </>}>
      {whatIf && <p className="export-as-it-is">This is the chart as it is, not as it is shown {whatIf.words}.</p>}
      <div className="export">
        <div className="export-options">
          <Segments label="Format" options={formats} chosen={format} nameOf={(each) => formatNames[each]} takesFocus
            onChoose={(each) => { setFormat(each); setOutcome(null) }} />
          <p className="muted small">{formatWords[format]}</p>
          {format === 'png' && <Segments label="Size" options={scales} chosen={scale} nameOf={(each) => `${each}\u00d7`} onChoose={setScale} />}
          {isPicture && <>
            <Segments label="Colours" options={['light', 'dark'] as const} chosen={theme} nameOf={(each) => each === 'light' ? 'Light' : 'Dark'} onChoose={setTheme} />
            <label className="field">
              <span>Cards coloured by</span>
              <select className="input" value={colouring} onChange={(event) => setColouring(event.currentTarget.value as Colouring)}>
                {colourings.map((each) => <option key={each} value={each}>{colouringNames[each]}</option>)}
              </select>
            </label>
            <label className="field">
              <span>Title</span>
              <input className="input" autoComplete="off" value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
            </label>
            <Choice type="checkbox" label="Without names" detail="Shows seats without the people in them." isChosen={isNameless} onChoose={setNameless} />
          </>}
        </div>
        {isPicture && <PicturePreview picture={picture} title={title} />}
      </div>
    </Dialog>
  )
}

interface Outcome {
  readonly text: string
  readonly isProblem: boolean
}

/** Drawn anew when something that it shows changes; null: not yet; 'unavailable': what draws it could not be fetched. */
function usePicture(title: string, { organisation, arrangement, waivers, scenarioName, theme, colouring, date }: Omit<PictureWishes, 'title'>): Picture | null | 'unavailable' {
  const [picture, setPicture] = useState<Picture | null | 'unavailable'>(null)
  useEffect(() => {
    let isWanted = true
    import('./picture-of').then(
      ({ pictureOf }) => { if (isWanted) setPicture(pictureOf({ title, organisation, arrangement, waivers, scenarioName, theme, colouring, date })) },
      () => { if (isWanted) setPicture('unavailable') },
    )
    return () => { isWanted = false }
  }, [title, organisation, arrangement, waivers, scenarioName, theme, colouring, date])
  return picture
}

async function savePicture(picture: Picture, format: 'png' | 'svg', scale: Scale, name: string): Promise<Outcome> {
  if (format === 'svg') {
    saveBlob(new Blob([picture.svg], { type: 'image/svg+xml' }), name)
    return { text: `Saved ${name}.`, isProblem: false }
  }
  const { pngOf, pngProblemWords } = await import('./picture-of')
  const png = await pngOf(picture, scale)
  if (!png.ok) return { text: pngProblemWords(png.problem), isProblem: true }
  saveBlob(png.blob, name)
  const lowered = png.scale < scale ? ` The chart is too large for ${scale}\u00d7, so it was drawn at ${png.scale}\u00d7.` : ''
  return { text: `Saved ${name}.${lowered}`, isProblem: false }
}
