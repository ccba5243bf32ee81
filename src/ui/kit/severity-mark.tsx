import type { Severity } from '../../rules/finding'
import { markWords } from '../../scene/scene-mark'

/** An octagon, a triangle, a ring: severity by shape as well as by colour. The word stands beside it. */
export function SeverityMark({ severity, size = 14 }: { readonly severity: Severity, readonly size?: number }) {
  return (
    <svg className={`severity-mark severity-mark-${severity}`} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      {shapes[severity]}
    </svg>
  )
}

const shapes: Readonly<Record<Severity, React.ReactNode>> = {
  critical: <>
    <path d="M4.4.8h5.2l3.6 3.6v5.2l-3.6 3.6H4.4L.8 9.6V4.4z" fill="currentColor" />
    <path d="M7 3.6v4.2M7 9.7v.9" stroke="var(--on-sev)" strokeWidth="1.7" strokeLinecap="round" />
  </>,
  warning: <>
    <path d="M7 1.2l6 11H1z" fill="currentColor" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
    <path d="M7 5v3.4M7 10.3v.4" stroke="var(--on-sev)" strokeWidth="1.6" strokeLinecap="round" />
  </>,
  note: <>
    <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <path d="M7 6.4v3.4M7 4.1v.2" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
  </>,
}

export function countOf(severity: Severity, count: number): string {
  return markWords({ worst: severity, count })
}

export function SeverityBadge({ severity, count }: { readonly severity: Severity, readonly count: number }) {
  return <span className={`badge badge-${severity}`}><SeverityMark severity={severity} />{countOf(severity, count)}</span>
}
