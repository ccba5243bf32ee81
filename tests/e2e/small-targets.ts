import type { Page } from '@playwright/test'

/**
 * Targets below 24 × 24 px that do not keep the distance either (WCAG 2.5.8): a circle of 24 px around the middle of each
 * may touch no other target. Links in running text and what is on the zoomed chart are excepted, as there.
 */
export async function smallTargetsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    const isMet = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    }
    const hasInput = (element: Element) => element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')
    // What a label is pressed for is its input: the two are one target.
    const areaOf = (element: Element) => {
      const label = hasInput(element) ? (element as HTMLInputElement).labels?.[0] : undefined
      const [own, more] = [element.getBoundingClientRect(), (label ?? element).getBoundingClientRect()]
      const [left, top] = [Math.min(own.left, more.left), Math.min(own.top, more.top)]
      return new DOMRect(left, top, Math.max(own.right, more.right) - left, Math.max(own.bottom, more.bottom) - top)
    }
    const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=treeitem], [role=tab], [role=menuitem], [role=gridcell][tabindex]'
    const targets = [...document.querySelectorAll(selector)]
      .filter((element) => !element.closest('.react-flow__viewport, .react-flow__attribution, [inert], .skip-link'))
      .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().width > 1 && isMet(element))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => ({ element, area: areaOf(element) }))
    const distance = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
    const isSmall = ({ width, height }: DOMRect) => width < least - 0.5 || height < least - 0.5
    const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const
    return targets.filter(({ area }) => isSmall(area)).filter(({ element, area }) => {
      const [x, y] = middle(area)
      return targets.some((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false
        const [otherX, otherY] = middle(other.area)
        return isSmall(other.area) ? Math.hypot(otherX - x, otherY - y) < least : distance(x, y, other.area) < least / 2
      })
    }).map(({ element, area }) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} \u201c${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}\u201d ${Math.round(area.width)} × ${Math.round(area.height)}`)
  })
}
