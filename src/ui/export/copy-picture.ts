import { chartOnClipboard } from './chart-on-clipboard'
import type { ExportWishes, Making } from './export-format'
import { documentText, makePng } from './make-png'
import type { Told } from './use-making'

/**
 * Puts the picture on the clipboard. Browsers draw it anew there, and what it carries is lost; so the document goes beside it, where
 * the browser lets a page of the same kind find it.
 */
export async function copyPicture(wishes: ExportWishes, making: Making): Promise<Told> {
  if (typeof ClipboardItem === 'undefined' || !('write' in navigator.clipboard)) {
    return { text: 'This browser lets no page copy pictures. Save the PNG, and insert the file.', isProblem: true }
  }
  const made = makePng({ ...wishes, carriesDocument: false }, making)
  const picture = made.then((png) => png.ok ? png.blob : Promise.reject(new Error(png.problem)))
  const isCarried = wishes.carriesDocument && (ClipboardItem.supports?.(chartOnClipboard) ?? false)
  const document = isCarried ? { [chartOnClipboard]: new Blob([documentText(wishes)], { type: chartOnClipboard }) } : {}
  try {
    // Asked at once and filled later: Safari takes nothing that comes long after the press.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture, ...document })])
  } catch (error) {
    const png = await made
    if (!png.ok) return { text: png.problem, isProblem: true }
    making.signal.throwIfAborted()
    const reason = error instanceof DOMException && error.name === 'NotAllowedError' ? 'The browser does not let this page copy.' : 'The browser could not copy the picture.'
    return { text: `${reason} Save the PNG, and insert the file.`, isProblem: true }
  }
  const png = await made
  const told = png.ok ? png.told : []
  const carried = isCarried ? 'Pasted in Hatrack, it opens as a chart.' : wishes.carriesDocument ? 'This browser copies the picture alone: to hand over the chart, save the PNG.' : ''
  return { text: ['Copied the picture.', carried, ...told].filter((part) => part !== '').join(' '), isProblem: false }
}
