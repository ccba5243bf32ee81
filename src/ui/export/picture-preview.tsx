import { useEffect, useState } from 'react'
import { runJob } from '../../background/run-job'
import { useObjectUrl } from '../kit/use-object-url'
import { chartDrawing, isCanvasOfPageOnly, type PictureWishes } from './chart-drawing'

/** Pixels that the preview has room for, on screens of two to a point. */
const room = { width: 1_600, height: 1_000 }

/** What will be in the file, drawn small off the main thread. It follows what is chosen when there is time. */
export function PicturePreview(props: PictureWishes) {
  const preview = usePreview(props)
  const url = useObjectUrl(preview?.kind === 'shown' ? preview.picture : null)
  return (
    <figure className="export-preview">
      {preview?.kind === 'problem' ? <p className="dialog-error">{preview.text}</p>
        : url !== null && <img className={props.isTransparent ? 'export-transparent' : undefined} src={url} alt={`Preview: ${props.title}`} />}
    </figure>
  )
}

type Preview = { readonly kind: 'shown', readonly picture: Blob } | { readonly kind: 'problem', readonly text: string }

/** The last that there was, until the next is drawn. */
function usePreview({ organisation, arrangement, waivers, scenarioName, title, date, theme, colouring, isTransparent }: PictureWishes): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null)
  useEffect(() => {
    const control = new AbortController()
    const chart = chartDrawing({ organisation, arrangement, waivers, scenarioName, title, date, theme, colouring, isTransparent })
    const options = { signal: control.signal, onProgress: () => {}, isForPage: isCanvasOfPageOnly }
    runJob('chart-preview', { chart, ...room }, options).then(
      (picture) => {
        if (control.signal.aborted) return
        setPreview(picture ? { kind: 'shown', picture } : { kind: 'problem', text: 'This browser has no room for a preview. The file will show the whole chart.' })
      },
      (error: unknown) => { if (!control.signal.aborted) setPreview({ kind: 'problem', text: error instanceof Error ? error.message : String(error) }) },
    )
    return () => control.abort()
  }, [organisation, arrangement, waivers, scenarioName, title, date, theme, colouring, isTransparent])
  return preview
}
