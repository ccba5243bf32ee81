import { flushSaving, wouldBeLost } from './keep-saving'

/** The last moments of a page: what is not stored yet is stored, and where that is impossible the browser asks. */
export function listenForLeaving(): void {
  window.addEventListener('pagehide', flushSaving)
  // On telephones a page that is put away may never hear of its end.
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') flushSaving() })
  window.addEventListener('beforeunload', (event) => { if (wouldBeLost()) event.preventDefault() })
}
