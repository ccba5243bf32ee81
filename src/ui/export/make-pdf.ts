import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url'
import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url'
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url'
import { runJob } from '../../background/run-job'
import { marksByPosition } from '../../store/derived'
import type { Make } from './export-format'

/** The chart as a PDF: on one sheet, or on a page per manager. */
export const makePdf: Make = async (wishes, { signal, onProgress }) => {
  const { organisation, arrangement, waivers, scenarioName, title, date, theme, colouring, paper, pages } = wishes
  try {
    const [normal, strong, bold] = await Promise.all([regular, medium, semibold].map((url) => bytesOf(url, signal)))
    const { bytes, told } = await runJob('chart-pdf', {
      chart: { organisation, arrangement, scenarioName, title, date, theme, colouring, legend: true, marks: marksByPosition(organisation, waivers) },
      paper, pages, created: Date.now(), fonts: { 400: normal!, 500: strong!, 600: bold! },
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
