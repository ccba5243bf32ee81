import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { isPersisted } from '../../persistence/durability'
import { saveStatusStore } from '../files/save-status'
import { describeOffline, offlineStatusStore } from '../offline/offline-status'

/** What becomes of the charts on this device, and whether the page opens without a network: as this browser has it. */
export function KeptHere() {
  const isUnkept = useStore(saveStatusStore, ({ kind }) => kind === 'unkept')
  const offline = useStore(offlineStatusStore)
  const [isPromised, setPromised] = useState(false)
  useEffect(() => {
    let isWanted = true
    void isPersisted().then((isSo) => { if (isWanted) setPromised(isSo === true) })
    return () => { isWanted = false }
  }, [])
  return (
    <ul className="dialog-list">
      <li>{isUnkept ? unkept : isPromised ? promised : mayGo}</li>
      {!isUnkept && <li>In a private window it is gone when the window is closed.</li>}
      <li>{describeOffline(offline)}{isInstallable(offline.kind) && ' Install it from the browser’s menu to have it as an app.'}</li>
    </ul>
  )
}

const unkept = 'This browser keeps nothing for this page: what you do is gone with the tab unless you save it to a file.'
const promised = 'This browser has promised to keep it until you clear it.'
const mayGo = 'This browser may clear it when space runs out, or when you have not been here for long: save to a file what matters.'

function isInstallable(kind: ReturnType<typeof offlineStatusStore.getState>['kind']): boolean {
  return kind === 'ready' && !window.matchMedia('(display-mode: standalone)').matches
}
