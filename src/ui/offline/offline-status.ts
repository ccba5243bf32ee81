import { createStore } from 'zustand/vanilla'

/** Whether the app itself would open without a network. Charts are kept either way. */
export interface OfflineStatus {
  /** `impossible`: not in this browser, or not at an address without https. */
  readonly kind: 'impossible' | 'preparing' | 'ready' | 'full' | 'unreachable'
  /** Another version is kept already, and comes with the next load. */
  readonly isUpdateReady: boolean
}

export const offlineStatusStore = createStore<OfflineStatus>()(() => ({ kind: 'impossible', isUpdateReady: false }))

const words: Readonly<Record<OfflineStatus['kind'], string>> = {
  impossible: 'Needs a network to open: this browser keeps no pages, or not from this address (only https or this computer’s own).',
  preparing: 'Being kept for use without a network.',
  ready: 'Opens without a network.',
  full: 'Needs a network to open: there is too little storage left to keep the app beside the charts.',
  unreachable: 'Needs a network to open: a part of the app could not be fetched, or was changed on its way. It is tried again with the next load.',
}

/** A sentence for whoever asks how things stand. */
export function describeOffline({ kind, isUpdateReady }: OfflineStatus): string {
  return isUpdateReady ? `${words[kind]} A new version is ready: it comes when the page is loaded again.` : words[kind]
}
