import { useContext, type ReactNode } from 'react'
import type { GuidePlace } from '../../store/dialog'
import { GuideContext } from './guide-context'

interface GuideLinkProps {
  readonly to: GuidePlace
  readonly children: ReactNode
  readonly className?: string
}

export function GuideLink({ to, children, className = 'guide-link' }: GuideLinkProps) {
  const go = useContext(GuideContext)
  return <button type="button" className={className} data-to={keyOf(to)} onClick={() => go(to)}>{children}</button>
}

function keyOf(place: GuidePlace): string {
  if (place.kind === 'index') return 'index'
  return place.kind === 'source' && place.claim ? place.claim : `${place.kind}:${place.id}`
}
