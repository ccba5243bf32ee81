import type { Page } from '@playwright/test'

const tries = 4

/** Held up shorter than this nobody sees it. */
const unseenMs = 50

/**
 * The longest time in ms that one task of the page worked on the main thread while this was done: what the processor gave
 * it, without the time in which other programs had the processor. The least of a few tries: what the page does to itself it
 * does each time. Not tried again once it is at most `enoughMs`.
 */
export async function longestTask(page: Page, act: () => Promise<void>, enoughMs = unseenMs): Promise<number> {
  const browser = page.context().browser()!
  let least = Infinity
  for (let at = 0; at < tries && least > enoughMs; at++) {
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
    try {
      await act()
    } finally {
      least = Math.min(least, longestIn(await browser.stopTracing()))
    }
  }
  return least
}

function longestIn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const mainThreads = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf))
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && mainThreads.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('The browser has told of no task of the page.')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000))
}

/** As Chromium writes them. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the processor. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`
}
