import { expect, test as plain, type BrowserContext } from '@playwright/test'
import { slowDownWrites } from './slow-disk'

export { expect, type BrowserContext, type Locator, type Page } from '@playwright/test'

/**
 * Playwright's test, which fails on top of what a journey says when the page asks another server than its own, tries what its
 * Content-Security-Policy refuses, or lets an error go unheard.
 */
export const test = plain.extend<{ readonly watched: void, readonly slowDisk: void }>({
  slowDisk: [async ({ context }, use) => {
    const ms = Number(process.env['HATRACK_SLOW_DISK'])
    if (ms > 0) await context.addInitScript(slowDownWrites, ms)
    await use()
  }, { auto: true }],
  watched: [async ({ context, baseURL }, use) => {
    const faults = faultsIn(context, (url) => url.hostname === new URL(baseURL ?? '').hostname)
    await use()
    expect(faults, 'requests that leave the server, refusals of the policy, errors that nobody caught').toEqual([])
  }, { auto: true }],
})

/** What goes wrong in any page of the context from now on. */
export function faultsIn(context: BrowserContext, isHome: (url: URL) => boolean): readonly string[] {
  const faults: string[] = []
  const note = (address: string) => {
    const { origin } = new URL(address)
    // Neither data: nor about: asks anybody; blob: has the origin of the page that made it.
    if (origin !== 'null' && !isHome(new URL(origin))) faults.push(`asked ${address}`)
  }
  context.on('request', (request) => note(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())))
  context.on('console', (message) => {
    if (/Content.Security.Policy|Trusted ?(Type|HTML|Script)|Refused to/i.test(message.text())) faults.push(message.text())
  })
  context.on('weberror', (error) => faults.push(String(error.error())))
  return faults
}
