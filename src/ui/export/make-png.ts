import { runJob } from '../../background/run-job'
import { maxFileBytes } from '../../formats/json/file-limits'
import { writeDocument } from '../../formats/json/write-document'
import { withDocument } from '../../formats/png/png-document'
import type { PngProblem } from '../../formats/png/write-png'
import { withWithheldNames } from '../../model/nameless-document'
import { chartDrawing, isCanvasOfPageOnly } from './chart-drawing'
import type { Exported, ExportWishes, Making } from './export-format'

const problems: Readonly<Record<PngProblem, string>> = {
  'too-large': 'The chart is larger than any browser can draw as PNG. Save it as SVG, which has no limit.',
  blank: 'This browser has no room for a picture of this size. Close other tabs and try again, or save it as SVG.',
}

/** A picture at the scale that is wanted, or the largest there is room for; with the document inside, where that is wished. */
export async function makePng(wishes: ExportWishes, making: Making): Promise<Exported> {
  const png = await runJob('chart-png', { chart: chartDrawing(wishes), scale: wishes.scale }, { ...making, isForPage: isCanvasOfPageOnly })
  if (!png.ok) return { ok: false, problem: problems[png.problem] }
  const lowered = png.scale < wishes.scale ? [`The chart is too large for ${wishes.scale}×, so it was drawn at ${png.scale}×.`] : []
  if (!wishes.carriesDocument) return { ok: true, blob: png.blob, told: lowered }
  const text = documentText(wishes)
  // Nobody could open it: better said now.
  if (new Blob([text]).size > maxFileBytes) return { ok: true, blob: png.blob, told: [...lowered, 'The chart is too large to be carried by a picture: save the document, too.'] }
  const carrying = await withDocument(new Uint8Array(await png.blob.arrayBuffer()), text)
  return { ok: true, blob: new Blob([carrying], { type: 'image/png' }), told: lowered }
}

/** The document as a file has it, to open with the scenario that the picture shows. */
export function documentText({ document, organisation }: Pick<ExportWishes, 'document' | 'organisation'>): string {
  return writeDocument(withWithheldNames(document), { shownId: organisation.scenarioId })
}
