import { useEffect, useRef, useState } from 'react'

/** How wide the element is, in whole px; 0 before that is known. */
export function useWidth<Element extends HTMLElement>() {
  const ref = useRef<Element>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const watching = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    watching.observe(element)
    return () => watching.disconnect()
  }, [])
  return { ref, width }
}
