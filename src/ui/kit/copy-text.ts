/** Puts a text on the clipboard. False: the browser refuses, or the page came over plain http, where there is no clipboard at all. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
