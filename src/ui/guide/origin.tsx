import type { ReactNode } from 'react'
import type { Basis } from '../../rules/finding'

/** Who says it: a source, in our words; we, concluding from sources; or we alone. By word and by outline, never alike. */
export type Origin = 'source' | 'inferred' | 'ours'

const words: Readonly<Record<Origin, string>> = { source: 'Source', inferred: 'Inferred', ours: 'Ours' }

export const originOf: Readonly<Record<Basis, Origin>> = { stated: 'source', inferred: 'inferred', structural: 'ours' }

export function OriginMark({ origin }: { readonly origin: Origin }) {
  return <span className={`origin origin-${origin}`}>{words[origin]}</span>
}

interface OriginSectionProps {
  readonly origin: Origin
  readonly title: string
  readonly children: ReactNode
}

export function OriginSection({ origin, title, children }: OriginSectionProps) {
  return (
    <section className={`guide-section guide-said guide-said-${origin}`}>
      <h3>{title} <OriginMark origin={origin} /></h3>
      {children}
    </section>
  )
}
