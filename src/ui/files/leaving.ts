import { saveOnLeaving, wouldBeLost } from './keep-saving'

/** The last moments of a page: what is not stored yet is stored, and where that is impossible the browser asks. */
export function listenForLeaving(): void {
  window.addEventListener('pagehide', saveOnLeaving)
  // On telephones a page that is put away may never hear of its end.
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') saveOnLeaving() })
  window.addEventListener('beforeunload', (event) => { if (wouldBeLost()) event.preventDefault() })
}
