import { useLayoutEffect, useState, type RefObject } from 'react'

const tabsThatMustFit = 2

/**
 * Whether the tabs of this list have too little room to be of use: not all of them fit, and not even the two widest.
 * Looked at anew when the list or `contents` changes, but not while a name is being typed in it.
 */
export function useCollapsed(list: RefObject<HTMLElement | null>, contents: string, isNaming: boolean): boolean {
  const [isCollapsed, setCollapsed] = useState(false)
  useLayoutEffect(() => {
    const element = list.current
    if (!element || isNaming) return
    const look = () => {
      const widest = [...element.children].map((tab) => tab.getBoundingClientRect().width).sort((a, b) => b - a).slice(0, tabsThatMustFit)
      setCollapsed(element.clientWidth + 1 < widest.reduce((sum, width) => sum + width, 0))
      element.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    const resizing = new ResizeObserver(look)
    resizing.observe(element)
    look()
    return () => resizing.disconnect()
  }, [list, contents, isNaming])
  return isCollapsed
}
