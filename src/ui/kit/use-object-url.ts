import { useEffect, useState } from 'react'

/** An address for a picture, so that the browser shows it as it shows any: nothing in it can run. null: there is none yet. */
export function useObjectUrl(picture: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (picture === null) return
    const made = URL.createObjectURL(picture)
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the address is a resource that has to be given back.
    setUrl(made)
    return () => {
      setUrl(null)
      URL.revokeObjectURL(made)
    }
  }, [picture])
  return url
}
