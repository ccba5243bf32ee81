import { useEffect, useReducer, type ComponentType } from 'react'

type Fetch<Given> = () => Promise<ComponentType<Given>>

type Props<Given> = Wish<Given> & (object extends Given ? { readonly given?: Given } : { readonly given: Given })

interface Wish<Given> {
  /** The same function each time: what it has fetched is known by it. */
  readonly fetch: Fetch<Given>
  readonly isWanted: boolean
  /** Says that it could not be fetched, and stops wanting it. */
  readonly onFailure: () => void
}

const fetched = new WeakMap<object, unknown>()

/**
 * A part of the page that is fetched when it is first wanted, or ahead of that. Not `lazy`, which throws the page away
 * with a fetch that fails, and never tries again: here the next wish fetches anew.
 */
export function Fetched<Given extends object = object>({ fetch, isWanted, onFailure, given }: Props<Given>) {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const Part = fetched.get(fetch) as ComponentType<Given> | undefined
  const isMissing = isWanted && Part === undefined
  useEffect(() => {
    if (isMissing) fetchAhead(fetch).then(drawAgain, onFailure)
  }, [isMissing, fetch, onFailure])
  return isWanted && Part && <Part {...given as Given} />
}

/** Once it is here, it is drawn at once when it is wanted. */
export async function fetchAhead<Given>(fetch: Fetch<Given>): Promise<void> {
  fetched.set(fetch, await fetch())
}
