import type { Page } from '@playwright/test'

/** On a machine that other programs keep busy, one undisturbed try may be long in coming. */
const patienceMs = 60_000

/** Held up shorter than this nobody sees it, and the browser does not tell of it. */
const unseenMs = 50

/**
 * The longest time in ms that the main thread was held up while this was done. The least of all tries: what the page
 * does to itself it does each time, what another program does to the machine it does not. Not tried again once it is at most `enoughMs`.
 */
export async function longestTask(page: Page, act: () => Promise<void>, enoughMs = unseenMs): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
  })
  let least = Infinity
  const until = performance.now() + patienceMs
  while (least > enoughMs && performance.now() < until) {
    await page.evaluate(() => { (window as unknown as Watched).longTasks.length = 0 })
    await act()
    least = Math.min(least, await page.evaluate(() => Math.max(0, ...(window as unknown as Watched).longTasks)))
  }
  return least
}

interface Watched {
  readonly longTasks: number[]
}
