import { inertMarkup } from '../../background/trusted-types'

/** Until the page is laid out and the printer has been chosen, or refused. Some browsers tell of neither. */
const keptMs = 60_000

/**
 * Opens the browser’s dialog for printing with this page in it, from where it can be saved as PDF, too. The page stands in a
 * frame that nobody sees and in which nothing runs. Rejects where the browser cannot show it.
 */
export async function printBrief(html: Blob): Promise<void> {
  const frame = document.createElement('iframe')
  frame.title = 'The brief, for print'
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  // Of no size it would not be laid out in some browsers.
  frame.style.cssText = 'position: fixed; inset: auto 100% 100% auto; width: 800px; height: 600px; border: 0; visibility: hidden'
  // Same origin, so that it can be asked to print; no scripts.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  const text = await html.text()
  await new Promise<void>((resolve, reject) => {
    frame.addEventListener('load', () => resolve(), { once: true })
    frame.addEventListener('error', () => reject(new Error('This browser could not open the brief for print. Save it as a file and print that.')), { once: true })
    frame.srcdoc = inertMarkup(text.replace(styled, ''))
    document.body.append(frame)
  })
  const page = frame.contentWindow
  style(page, styled.exec(text)?.[1] ?? '')
  const remove = () => frame.remove()
  page?.addEventListener('afterprint', remove, { once: true })
  setTimeout(remove, keptMs)
  // Browsers take the frame’s title for the name of the file. Some print what has the focus, which nobody could find in there.
  const before = document.activeElement
  page?.focus()
  page?.print()
  if (before instanceof HTMLElement) before.focus()
}

/** The brief has one style element, which text inside it cannot end. */
const styled = /<style>([^]*?)<\/style>/

/** The frame obeys the page’s Content-Security-Policy, which takes no style element; a sheet that a script gives is none. */
function style(page: Window | null, rules: string): void {
  if (!page) return
  const sheet = new (page as Window & typeof globalThis).CSSStyleSheet()
  sheet.replaceSync(rules)
  page.document.adoptedStyleSheets = [sheet]
}
