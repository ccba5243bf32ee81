/** In the browser, before the page starts: every write takes so long, and whatever has to wait for it waits. */
export function slowDownWrites(ms: number): void {
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = begin.call(this, stores, mode, options)
    if (mode !== 'readwrite') return transaction
    const until = Date.now() + ms
    const store = transaction.objectStore(transaction.objectStoreNames[0]!)
    const wait = () => {
      if (Date.now() < until) store.count().onsuccess = wait
    }
    wait()
    // The page asks for an end as soon as it has said what to write.
    transaction.commit = () => undefined
    return transaction
  }
}
