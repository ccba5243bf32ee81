import { runJob } from '../../background/run-job'
import { marksByPosition } from '../../store/derived'
import type { Make } from './export-format'
import { interUrls } from './inter-urls'

/** The chart as a PDF: on one sheet, or on a page per manager. */
export const makePdf: Make = async (wishes, { signal, onProgress }) => {
  const { organisation, arrangement, waivers, scenarioName, title, date, theme, colouring, paper, pages } = wishes
  try {
    const [regular, medium, semibold] = await Promise.all([bytesOf(interUrls[400], signal), bytesOf(interUrls[500], signal), bytesOf(interUrls[600], signal)])
    const { bytes, told } = await runJob('chart-pdf', {
      chart: { organisation, arrangement, scenarioName, title, date, theme, colouring, legend: true, marks: marksByPosition(organisation, waivers) },
      paper, pages, created: Date.now(), fonts: { 400: regular, 500: medium, 600: semibold },
    }, { signal, onProgress })
    return { ok: true, blob: new Blob([bytes], { type: 'application/pdf' }), told }
  } catch (error) {
    if (signal.aborted) throw error
    return { ok: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** A typeface of our own, from where the page comes from. */
async function bytesOf(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, { signal }).catch(() => null)
  signal.throwIfAborted()
  if (!response?.ok) throw new Error('The typeface for PDF could not be loaded. Check the connection and try again: the chart is kept.')
  return new Uint8Array(await response.arrayBuffer())
}
