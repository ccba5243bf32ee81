/** A hat on a rack, half outward, half inward: the same drawing as public/hatrack.svg, in the page's colours. */
export function Logo({ size = 28 }: { readonly size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 28 28" role="img" aria-label="Hatrack">
      <rect width="28" height="28" rx="8" fill="var(--ink)" />
      <g fill="none" strokeWidth="2.6" strokeLinecap="round">
        <path d="M5.5 18.5h17" stroke="var(--surface)" />
        <path d="M9 18.5v-5.2A4.8 4.8 0 0 1 13.8 8.5" stroke="var(--out)" />
        <path d="M19 18.5v-5.2a4.8 4.8 0 0 0-5-4.8" stroke="var(--in)" />
      </g>
    </svg>
  )
}
