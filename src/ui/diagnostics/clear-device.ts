import { clearEverything, clearThisTab, hearClearing, type NotCleared } from '../../persistence/clear-everything'
import { abandonSaving } from '../files/keep-saving'
import { storage } from '../files/kept-here'

/** Deletes everything on this device; nothing of what is on the screen is kept any more. */
export async function clearDevice(): Promise<readonly NotCleared[]> {
  letGo()
  return clearEverything()
}

/** Loads the page as on a first visit. */
export function startAfresh(): void {
  const { pathname, search } = window.location
  // Without the part behind “#”, which may hold a chart.
  window.location.replace(pathname + search)
}

/** Another tab of the same person deletes everything: this one does not keep it, nor go on showing it. */
export function hearClearedElsewhere(): () => void {
  return hearClearing(letGo, () => {
    clearThisTab()
    startAfresh()
  })
}

function letGo(): void {
  abandonSaving()
  storage.close()
}
