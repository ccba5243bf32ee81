import { openFile } from './open-file'

/** Lets the user choose a file. What it is, its content says; the endings only help to find it. */
export function chooseFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,.csv,.tsv,.txt,.xlsx,.png,application/json,text/csv'
  input.onchange = () => {
    const file = input.files?.[0]
    if (file) void openFile(file)
  }
  input.click()
}
