import { useMemo, useState } from 'react'
import { describeProblem } from '../../formats/json/read-problem'
import { sessionStore, type EarlierVersion } from '../../store/session-store'
import { compareWithVersion } from '../compare/comparing'
import type { DialogContentProps } from '../dialogs/dialogs'
import { saveStatusStore } from '../files/save-status'
import { openAsNew } from '../files/workspace'
import { Dialog } from '../kit/dialog'
import { useDocument } from '../kit/use-store'
import { restoreVersion } from './restore-version'
import { useLoadedVersion, useVersions, type LoadedVersion } from './use-versions'
import { VersionList } from './version-list'
import { VersionPreview } from './version-preview'
import { versionName } from './version-words'
import './versions.css'

/** States of this chart to go back to: each is looked at, compared, restored or opened beside the chart. */
export function VersionsDialog({ onClose }: DialogContentProps) {
  const documentId = useDocument((state) => state.documentId)
  const versions = useVersions(documentId)
  const [now] = useState(() => new Date())
  const [wantedId, choose] = useState<number | null>(null)
  const list = versions === null || typeof versions === 'string' ? [] : versions
  const chosen = list.find(({ id }) => id === wantedId) ?? list[0] ?? null
  const loaded = useLoadedVersion(chosen?.id ?? null)
  const name = chosen ? versionName(chosen, now) : ''
  const version = useMemo((): EarlierVersion | null => loaded.kind === 'loaded' && loaded.reading.ok ? { name, document: loaded.reading.document } : null, [loaded, name])
  if (versions === null) return null
  const isEmpty = list.length === 0
  const isUnkept = saveStatusStore.getState().kind === 'unkept'
  return (
    <Dialog title="Earlier versions" size={isEmpty ? 'small' : 'large'} isText={isEmpty} onClose={onClose}
      footer={isEmpty
        ? <button type="button" className="button button-primary" data-autofocus onClick={onClose}>Close</button>
        : <Ways version={version} onClose={onClose} />}>
      {isEmpty ? <p>{typeof versions === 'string' ? versions : wordsForNone(isUnkept)}</p> : (
        <div className="versions">
          <VersionList versions={list} chosenId={chosen?.id ?? null} now={now} onChoose={choose} />
          {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- it scrolls, and holds nothing to stop at. */}
          <div className="versions-preview" role="region" aria-label={`Preview of ${name}`} tabIndex={0}>
            {version ? <VersionPreview key={chosen?.id} version={version} /> : <p className="muted">{wordsInstead(loaded)}</p>}
          </div>
        </div>
      )}
    </Dialog>
  )
}

function wordsForNone(isUnkept: boolean): string {
  return isUnkept
    ? 'This browser keeps nothing for this page, and so no earlier versions. Undo goes back while this tab is open; to keep the chart, save it to a file.'
    : 'There are none of this chart yet. Versions are kept in this browser by themselves while you edit: come back here to see what the chart was, and to go back to it.'
}

function wordsInstead(loaded: LoadedVersion): string {
  switch (loaded.kind) {
    case 'loading': return 'Opening\u2026'
    case 'missing': return loaded.words
    case 'loaded': {
      if (loaded.reading.ok) return ''
      const { title, detail } = describeProblem(loaded.reading.problem)
      return `${title}. ${detail}`
    }
  }
}

/** What can be done with the version that is chosen; null: it is not there yet, or cannot be read. */
function Ways({ version, onClose }: DialogContentProps & { readonly version: EarlierVersion | null }) {
  const then = (way: (version: EarlierVersion) => unknown) => () => {
    if (!version) return
    onClose()
    void way(version)
  }
  return <>
    <button type="button" className="button" disabled={!version} onClick={then(openCopy)}>Open as a copy</button>
    <button type="button" className="button" disabled={!version} onClick={then(compareWithVersion)}>Compare</button>
    <button type="button" className="button button-primary" disabled={!version} onClick={then(restoreVersion)}>Restore</button>
  </>
}

function openCopy({ name, document }: EarlierVersion): Promise<boolean> {
  return openAsNew(document, { title: `${name} as a chart of its own`, shownId: sessionStore.getState().scenarioId })
}
