import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly unknown[], readonly failureSummary?: string }[]
}

/** A chart that is zoomed out has small targets, as a map has: whoever wants to hit them zooms in (WCAG 2.5.8, essential). */
const isOnZoomedChart = (id: string, target: readonly unknown[]) => id === 'target-size' && /data-c(ard|hip)|card-more|card-add/.test(String(target))

/** What axe finds wrong with the page as it is now. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
    return (await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations
  })
  return violations.flatMap(({ id, nodes }) => nodes.filter(({ target }) => !isOnZoomedChart(id, target)).map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`))
}
