import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { saveToFile } from '../files/save-file'
import { describeStatus, saveStatusStore } from '../files/save-status'
import './save-line.css'

/** Where the document is safe, always in sight. Where it is nowhere, the line is the way to a file. */
export function SaveLine() {
  const status = useStore(saveStatusStore)
  const { long, short } = describeStatus(status, useNow(30_000))
  const words = <><span className="save-line-long">{long}</span><span className="save-line-short">{short}</span></>
  if (status.kind === 'failed' || status.kind === 'unkept') {
    return <button type="button" className="save-line save-line-problem" title={long} onClick={() => saveToFile()}>{words}</button>
  }
  return <p className="save-line" title={long}>{words}</p>
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
