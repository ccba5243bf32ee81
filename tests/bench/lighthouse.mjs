import { chromium } from '@playwright/test'
import { findBrowser } from '../support/find-browser.mjs'
import { serveCompressed } from '../support/compressed-server.mjs'

const categories = ['performance', 'accessibility', 'best-practices']
const debuggingPort = 9322

/**
 * What Lighthouse says of a build, as on a desk and on a telephone: `{ device, scores: { performance, … } of 100, faults }`.
 * Lighthouse is 185 MB, half of what all else takes together, and so no dependency: `npm install --no-save lighthouse@12` brings it.
 * @throws Error that says so where it is not there
 */
export async function lighthouseScores(outDir) {
  const { default: lighthouse, desktopConfig } = await import('lighthouse').catch(() => {
    throw new Error('Lighthouse is not here: npm install --no-save lighthouse@12')
  })
  const server = await serveCompressed(outDir)
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`] })
  try {
    const results = []
    for (const [device, config] of [['desktop', desktopConfig], ['telephone', undefined]]) {
      const { lhr } = await lighthouse(server.url, { port: debuggingPort, onlyCategories: categories, logLevel: 'error' }, config)
      const scores = Object.fromEntries(categories.map((category) => [category, Math.round((lhr.categories[category].score ?? 0) * 100)]))
      results.push({ device, scores, faults: faultsOf(lhr) })
    }
    return results
  } finally {
    await browser.close()
    await server.close()
  }
}

/** What counts and is not perfect, in Lighthouse's words. */
function faultsOf(lhr) {
  const counting = new Set(categories.flatMap((category) => lhr.categories[category].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)))
  return Object.values(lhr.audits).filter(({ id, score }) => counting.has(id) && score !== null && score < 0.995)
    .map(({ title, displayValue, score }) => `${title}${displayValue ? ` (${displayValue})` : ''}: ${Math.round(score * 100)}`)
}

/** As lines of the bench's table; what is not perfect is told with its reason beside it. */
export function lighthouseRows(results) {
  return results.flatMap(({ device, scores, faults }) => categories.map((category) => ({
    what: `Lighthouse, ${category.replace('-', ' ')}, as on a ${device}${category === 'performance' && faults.length > 0 ? ` (${faults.join('; ')})` : ''}`,
    ours: scores[category], theirs: 100, against: 'the best there is', unit: 'of 100', isMoreBetter: true,
  })))
}
