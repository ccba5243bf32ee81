import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { openDialog } from '../../store/session-store'
import { wouldBeLost } from '../files/keep-saving'
import { saveToFile } from '../files/save-file'
import { describeStatus, isBehind, saveStatusStore } from '../files/save-status'
import { useDocument } from '../kit/use-store'
import './save-line.css'

/** Where the document is safe, always in sight. Where it is nowhere, the line is the way to a file. */
export function SaveLine() {
  const status = useStore(saveStatusStore)
  const { long, short } = describeStatus(status, useNow(30_000))
  const title = `${isBehind(status) ? '\u2022 ' : ''}${useDocument((state) => state.document.company.name)} \u2013 Hatrack`
  useEffect(() => { document.title = title }, [title])
  const words = <><span className="save-line-long">{long}</span><span className="save-line-short">{short}</span></>
  if (status.kind === 'failed' || status.kind === 'unkept') {
    return <button type="button" className="save-line save-line-problem" id="save-line" title={long} onClick={status.reason === 'superseded' ? giveWay : save}>{words}</button>
  }
  return <p className="save-line" id="save-line" title={status.savedToFileAt === null ? long : `${long}. Every edit is kept in this browser, too.`}>{words}</p>
}

/** Where the other way to a file cannot be fetched, a download is one. */
function save(): void {
  void import('../files/save-back').then(({ saveBack }) => saveBack(), () => saveToFile())
}

/** To the newer program, once what only this page has is in a file. */
function giveWay(): void {
  const reload = () => window.location.reload()
  if (!wouldBeLost()) return reload()
  openDialog({
    kind: 'problem', title: 'Your last edits are not stored',
    detail: 'A newer Hatrack is open in another tab, so this one no longer saves.',
    remedy: 'Save the chart to a file, then reload the page and open it from there.',
    ways: [{ label: 'Reload', act: reload }, { label: 'Save to a file', act: save }],
  })
}

/** The time, read again now and then, so that "just now" does not stand there for an hour. */
function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const tick = () => setNow(Date.now())
    const timer = setInterval(tick, everyMs)
    const stop = saveStatusStore.subscribe(tick)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [everyMs])
  return now
}
