import { useEffect, useState, type ComponentType } from 'react'

interface Props {
  readonly fetch: () => Promise<ComponentType>
  readonly isWanted: boolean
  /** Says that it could not be fetched, and stops wanting it. */
  readonly onFailure: () => void
}

/**
 * A part of the page that is fetched when it is first wanted. Not `lazy`, which throws the page away with a fetch that
 * fails, and never tries again: here the next wish fetches anew.
 */
export function Fetched({ fetch, isWanted, onFailure }: Props) {
  const [Part, setPart] = useState<ComponentType | null>(null)
  const isMissing = isWanted && Part === null
  useEffect(() => {
    if (isMissing) fetch().then((fetched) => setPart(() => fetched), onFailure)
  }, [isMissing, fetch, onFailure])
  return isWanted && Part && <Part />
}
