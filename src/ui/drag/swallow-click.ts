/** The browser sends a click after a drag that ends where it began; it was not meant. */
export function swallowNextClick(): void {
  const listening = new AbortController()
  window.addEventListener('click', (event) => { event.stopPropagation(); event.preventDefault() }, { capture: true, once: true, signal: listening.signal })
  window.setTimeout(() => listening.abort(), 0)
}
