import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { announce } from '../../store/session-store'
import { isKept } from '../files/keep-saving'
import './update-notice.css'

/** Offers the next version, once; a part of its own beside the page, which does without it on nearly all days. */
export function showUpdateNotice(registration: ServiceWorkerRegistration): void {
  const place = document.createElement('div')
  // There before its words are, so that screen readers tell them.
  place.setAttribute('role', 'status')
  document.body.append(place)
  const root = createRoot(place)
  const leave = () => {
    root.unmount()
    place.remove()
    document.getElementById('chart')?.focus()
  }
  root.render(<UpdateNotice onReload={() => reloadWith(registration)} onLater={leave} />)
}

function UpdateNotice({ onReload, onLater }: { readonly onReload: () => Promise<void>, readonly onLater: () => void }) {
  const [isBusy, setIsBusy] = useState(false)
  const reload = () => {
    setIsBusy(true)
    void onReload().finally(() => setIsBusy(false))
  }
  return (
    <section className="update-notice" aria-label="New version">
      <p>A new version is ready. Your work is saved before the page reloads.</p>
      <button type="button" className="button" onClick={onLater}>Later</button>
      <button type="button" className="button button-primary" aria-disabled={isBusy} onClick={reload}>Reload</button>
    </section>
  )
}

/** A worker that does not answer is as good as none: the page comes as it is kept. */
const patienceMs = 5_000

async function reloadWith({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (!await isKept()) {
    return announce('The chart on the screen could not be kept, so the page stays. Save it to a file first, then reload.', 'problem')
  }
  // No other tab is reloaded: each goes on with its version until somebody says so there.
  if (waiting) {
    const change = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
    waiting.postMessage('take-over')
    await Promise.race([change, new Promise((resolve) => setTimeout(resolve, patienceMs))])
  }
  location.reload()
}
