import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import { prefersReducedMotion } from '../kit/theme'

/** What can be done with the view on the canvas from outside of it. */
export interface Camera {
  zoomIn(): void
  zoomOut(): void
  /** 1: as large as the cards are drawn. */
  zoomTo(zoom: number): void
}

let present: Camera | null = null

/** The camera of the canvas that is shown; null: another view is. */
export function presentCamera(): Camera | null {
  return present
}

/** Lets others have this canvas's camera for as long as it is shown. */
export function useCamera(): void {
  const { zoomIn, zoomOut, zoomTo } = useReactFlow()
  useEffect(() => {
    const gently = () => ({ duration: prefersReducedMotion() ? 0 : 200 })
    present = {
      zoomIn: () => void zoomIn(gently()),
      zoomOut: () => void zoomOut(gently()),
      zoomTo: (zoom) => void zoomTo(zoom, gently()),
    }
    return () => { present = null }
  }, [zoomIn, zoomOut, zoomTo])
}
