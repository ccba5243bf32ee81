import { useEffect, useRef } from 'react'
import { documentStore } from '../../store/document-store'

/** Nothing typed is lost when the field goes before it is left: a click on the canvas does not take the focus away. Null: nothing was typed. */
export function useCommitOnLeaving(draft: string | null, commit: (text: string) => boolean): void {
  const latest = useRef({ draft, commit })
  useEffect(() => {
    latest.current = { draft, commit }
  })
  useEffect(() => {
    const { documentId } = documentStore.getState()
    return () => {
      const { draft: left, commit: make } = latest.current
      // In another document the same id is somebody else.
      if (left !== null && documentStore.getState().documentId === documentId) make(left)
    }
  }, [])
}
