import type { BandPart } from '../../scene/band'
import './card-band.css'

/** Colours beside each other (above each other in a pip) in the proportion of their shares. Decorative: words say the same elsewhere. */
export function CardBand({ parts, className }: { readonly parts: readonly BandPart[], readonly className: string }) {
  if (parts.length === 0) return null
  return (
    <div className={className} aria-hidden="true">
      {parts.map(({ colour, share, isStriped = false }) => (
        <i key={colour} className={isStriped ? 'band-part band-striped' : 'band-part'} style={{ flexGrow: share, backgroundColor: `var(--${colour})` }} />
      ))}
    </div>
  )
}
