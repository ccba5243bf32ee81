import { maxFileBytes } from '../../formats/json/file-limits'
import { documentInPng } from '../../formats/png/png-document'

/** A form of the clipboard that only pages see, and only those that ask for it. */
export const chartOnClipboard = 'web application/vnd.hatrack+json'

/** A pasted picture with its chart: what was copied beside it, where the picture itself has none; else the picture as it is. */
export async function withChart(file: File): Promise<File> {
  if (file.type !== 'image/png' || file.size > maxFileBytes) return file
  if ((await documentInPng(new Uint8Array(await file.arrayBuffer()))).ok) return file
  const text = await documentOnClipboard()
  return text === null ? file : new File([text], 'Copied chart')
}

/** The document that was copied with a picture; null: there is none, or the browser does not let the page look. */
async function documentOnClipboard(): Promise<string | null> {
  try {
    for (const item of await navigator.clipboard.read()) {
      if (item.types.includes(chartOnClipboard)) return await (await item.getType(chartOnClipboard)).text()
    }
  } catch {
    // Refused, or there is no such thing here: then it is a picture like any other.
  }
  return null
}
