/** A form of the clipboard that only pages see, and only those that ask for it. */
export const chartOnClipboard = 'web application/vnd.hatrack+json'

/** The document that was copied with a picture; null: there is none, or the browser does not let the page look. */
export async function documentOnClipboard(): Promise<string | null> {
  try {
    for (const item of await navigator.clipboard.read()) {
      if (item.types.includes(chartOnClipboard)) return await (await item.getType(chartOnClipboard)).text()
    }
  } catch {
    // Refused, or there is no such thing here: then it is a picture like any other.
  }
  return null
}
