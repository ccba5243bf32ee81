import './load-bar.css'

export interface LoadParts {
  readonly inward: number
  readonly outward: number
  readonly total: number
  readonly capacity: number
}

/** Every track runs from 0 to 160 % of a capacity, so that the 100 % mark stands in the same place on every card. */
const trackEnd = 1.6

/** How full a seat is: what it carries by orientation, hatched where it passes the mark. Decorative: the figure says it in words. */
export function LoadBar({ load, isVacant }: { readonly load: LoadParts, readonly isVacant: boolean }) {
  if (isVacant) return <div className="load-bar load-bar-vacant" aria-hidden="true" />
  const { inward, outward, total, capacity } = load
  const utilisation = capacity > 0 ? total / capacity : total > 0 ? Infinity : 0
  // Where the load runs off the track its parts keep their proportions: somebody two-toned stays two-toned.
  const full = Math.min(100, (utilisation / trackEnd) * 100)
  const widthOf = (points: number) => total > 0 ? (points / total) * full : 0
  const outwardWidth = widthOf(outward)
  const inwardWidth = widthOf(inward)
  const restWidth = widthOf(total - inward - outward)
  const mark = 100 / trackEnd
  return (
    <div className="load-bar" aria-hidden="true">
      <div className="load-bar-track">
        <i className="load-bar-out" style={{ left: 0, width: `${outwardWidth}%` }} />
        <i className="load-bar-in" style={{ left: `${outwardWidth}%`, width: `${inwardWidth}%` }} />
        <i className="load-bar-plain" style={{ left: `${outwardWidth + inwardWidth}%`, width: `${restWidth}%` }} />
        {full > mark && <i className="load-bar-over" style={{ left: `${mark}%`, width: `${full - mark}%` }} />}
      </div>
      <b className="load-bar-mark" style={{ left: `${mark}%` }} />
      {utilisation > trackEnd && <svg className="load-bar-beyond" width="8" height="10" viewBox="0 0 8 10"><path d="M2 1l4 4-4 4" /></svg>}
    </div>
  )
}
