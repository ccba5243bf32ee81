import type { FileReading } from '../file/file-reading'
import { readSavedChart } from '../file/read-saved-chart'
import { maxFileBytes } from '../json/file-limits'
import { describeProblem, type Description } from '../json/read-problem'
import { documentInPng } from './png-document'

const withoutChart: Description = {
  title: 'This picture has no Hatrack chart in it',
  detail: 'It is a PNG without the document that Hatrack puts into the pictures it saves. Mail programs, chats and picture editors often leave it out.',
  remedy: 'Ask for the *.hatrack.png file itself, as Hatrack saved it, or for the *.hatrack.json document.',
}

const damaged: Description = {
  title: 'The chart in this picture is damaged',
  detail: 'The picture carries a Hatrack document, but not all of it is as it was saved.',
  remedy: 'Fetch the picture again, or ask for the *.hatrack.json document.',
}

/** The document that a picture carries, with what had to be put right in it. */
export async function readPng(bytes: Uint8Array): Promise<FileReading> {
  const found = await documentInPng(bytes)
  if (found.ok) return readSavedChart(found.text)
  switch (found.problem) {
    case 'none': return { ok: false, kind: 'picture-without-chart', description: withoutChart }
    case 'damaged': return { ok: false, kind: 'damaged-picture', description: damaged }
    case 'too-large': return { ok: false, kind: 'too-large', description: describeProblem({ kind: 'too-large', length: maxFileBytes + 1, limit: maxFileBytes }) }
  }
}
