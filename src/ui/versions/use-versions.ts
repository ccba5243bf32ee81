import { useEffect, useState } from 'react'
import type { Reading } from '../../formats/json/read-document'
import { failureOf } from '../../persistence/storage-failure'
import type { StoredVersion } from '../../persistence/version-storage'
import { storage } from '../files/kept-here'

/** null: not yet; a text: why there are none to be had. */
export function useVersions(documentId: string): readonly StoredVersion[] | string | null {
  const [versions, setVersions] = useState<readonly StoredVersion[] | string | null>(null)
  useEffect(() => whileWanted(storage.versions.list(documentId), setVersions, setVersions), [documentId])
  return versions
}

export type LoadedVersion =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded', readonly id: number, readonly reading: Reading }
  | { readonly kind: 'missing', readonly id: number, readonly words: string }

/** `loading` until it is the one that was asked for. */
export function useLoadedVersion(id: number | null): LoadedVersion {
  const [loaded, setLoaded] = useState<LoadedVersion>(loading)
  useEffect(() => {
    if (id === null) return
    const missing = (words: string) => setLoaded({ kind: 'missing', id, words })
    return whileWanted(storage.versions.load(id),
      (reading) => reading ? setLoaded({ kind: 'loaded', id, reading }) : missing('This version is no longer there.'), missing)
  }, [id])
  return loaded.kind !== 'loading' && loaded.id === id ? loaded : loading
}

const loading: LoadedVersion = { kind: 'loading' }

function whileWanted<Value>(promise: Promise<Value>, use: (value: Value) => void, fail: (words: string) => void): () => void {
  let isWanted = true
  promise.then((value) => { if (isWanted) use(value) }, (error: unknown) => { if (isWanted) fail(failureOf(error).message) })
  return () => { isWanted = false }
}
