import { openFile } from './open-file'

const endings = ['.json', '.csv', '.tsv', '.txt', '.xlsx', '.png'] as const

/**
 * Lets the user choose a file. What it is, its content says; the endings only help to find it. Where the browser has a way to
 * write to the file later, it comes with it.
 */
export async function chooseFile(): Promise<void> {
  if (!('showOpenFilePicker' in window)) return chooseByInput()
  let handle: FileSystemFileHandle
  try {
    [handle] = await window.showOpenFilePicker({ id: 'hatrack', types: [{ description: 'Charts and lists of people', accept: { 'application/octet-stream': [...endings] } }] })
  } catch (error) {
    // Inside the page of another site there are no pickers, but there is the field.
    if (!isAbort(error)) chooseByInput()
    return
  }
  await openHandle(handle)
}

/** Opens a file that the browser has given a way to. */
export async function openHandle(handle: FileSystemFileHandle): Promise<void> {
  // What is gone meanwhile is told as a file that cannot be read is.
  const file = await handle.getFile().catch(() => unreadable(handle.name))
  await openFile(file, handle)
}

function unreadable(name: string): File {
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.reject(new DOMException(name, 'NotFoundError')) })
}

/** The user thought better of it. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

function chooseByInput(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = endings.join()
  input.onchange = () => {
    const file = input.files?.[0]
    if (file) void openFile(file)
  }
  input.click()
}
