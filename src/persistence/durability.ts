/** Whether the browser has promised to keep what is stored here when it needs room; null: it does not say. */
export async function isPersisted(): Promise<boolean | null> {
  return await storageManager()?.persisted?.().catch(() => null) ?? null
}

/** Asks for that promise. Some browsers ask the user, so only when there is work worth keeping. Never rejects. */
export async function askToPersist(): Promise<boolean> {
  if (await isPersisted()) return true
  return await storageManager()?.persist?.().catch(() => false) ?? false
}

export interface StorageRoom {
  /** Bytes, as far as the browser tells: it rounds, so that pages do not learn what is on the disk. */
  readonly used: number
  readonly available: number
}

/** Null: the browser does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  const { usage, quota } = await storageManager()?.estimate?.().catch(() => null) ?? {}
  return usage === undefined || quota === undefined ? null : { used: usage, available: Math.max(quota - usage, 0) }
}

/** Absent in old browsers and on pages that did not come over a safe connection. */
function storageManager(): Partial<StorageManager> | undefined {
  return globalThis.navigator?.storage
}
