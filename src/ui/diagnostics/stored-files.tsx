import { useEffect, useState } from 'react'
import { storedTexts } from '../../persistence/count-stored'
import { fileNameFor } from '../files/file-name'
import { saveBlob } from '../files/save-file'
import { agoWords } from '../files/save-status'

type Stored = Awaited<ReturnType<typeof storedTexts>>

/** Every chart that is stored as a file, unread: for when the page that would open them does not start. */
export function StoredFiles() {
  const [stored, setStored] = useState<Stored>([])
  const [now] = useState(() => Date.now())
  useEffect(() => {
    let isWanted = true
    storedTexts().then((found) => { if (isWanted) setStored(found) }, () => undefined)
    return () => { isWanted = false }
  }, [])
  if (stored.length === 0) return null
  return (
    <section aria-labelledby="stored-files">
      <h2 id="stored-files">Stored in this browser</h2>
      <ul className="stored-files">
        {stored.map(({ title, savedAt, text }, at) => (
          <li key={at}>
            <span>{title} <span className="muted">saved {agoWords(Date.parse(savedAt), now)}</span></span>
            <button type="button" className="button" aria-label={`Save ${title} to a file`}
              onClick={() => saveBlob(new Blob([text], { type: 'application/json' }), fileNameFor(title, '.hatrack.json'))}>Save to a file</button>
          </li>
        ))}
      </ul>
    </section>
  )
}
