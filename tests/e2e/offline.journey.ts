import { resolve } from 'node:path'
import { serviceWorkerWith } from '../../vite.plugins'
import { filesIn, serve, type Files } from '../support/static-server'
import { ChartPage } from './chart-page'
import { expect, test, type Page } from './test'

test.use({ serviceWorkers: 'allow' })

const built = filesIn(resolve(import.meta.dirname, '../../dist'))

/** Opens the page for the first time and stays until the browser has all of it. */
async function visit(page: Page, url: string): Promise<ChartPage> {
  await page.goto(url)
  await expect(page.getByRole('region', { name: 'Chart' })).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
  return new ChartPage(page)
}

test('after one visit it opens from below any path without a network, and so does what was never looked at', async ({ page, context }) => {
  const server = await serve(built, '/some/where/')
  const chart = await visit(page, server.url)
  await server.close()
  await context.setOffline(true)
  await page.reload()
  await chart.startFrom('Overload: it all ends on one desk')
  await page.getByRole('tab', { name: 'Simulation' }).click()
  await page.getByRole('radio', { name: 'Advice' }).check()
  await page.getByRole('button', { name: 'Find the best allocation' }).click()
  await expect(page.getByRole('button', { name: /^Take all/ })).toBeVisible({ timeout: 40_000 })
})

/** The same app under another version, whose dialogs have other names: those of the version before are gone, as after any deployment. */
async function nextVersion(): Promise<Files> {
  const old = [...built.keys()].find((path) => /about-dialog-.*\.js$/.test(path)) ?? ''
  const files = new Map([...built].filter(([path]) => path !== 'service-worker.js' && path !== old))
  const page = String(built.get('index.html')).replace(/(name="build" content=")[^"]*/, '$1next')
  files.set('index.html', Buffer.from(page))
  return new Map([...files, ['service-worker.js', Buffer.from(await serviceWorkerWith(files, 'next'))]])
}

const version = (page: Page) => page.locator('meta[name="build"]')

async function openAbout(chart: ChartPage): Promise<void> {
  await chart.choose('About')
  await expect(chart.page.getByRole('dialog')).toContainText('Hatrack')
  await chart.page.keyboard.press('Escape')
}

test('a new version is offered and not forced: work goes on, is kept, and another tab keeps its version until it is asked', async ({ page, context }) => {
  const server = await serve(built, '/')
  const chart = await visit(page, server.url)
  await chart.startFrom('CIO under a visionary CTO')
  const other = await visit(await context.newPage(), server.url)
  server.deploy(await nextVersion())
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()))
  const notice = page.getByRole('region', { name: 'New version' })
  await expect(notice).toBeVisible()
  await page.bringToFront()
  await chart.handle('CIO').click()
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Vacate' }).click()
  await expect(chart.card('CIO')).not.toContainText('Michael Tran')
  await expect(version(page)).not.toHaveAttribute('content', 'next')
  await notice.getByRole('button', { name: 'Reload' }).click()
  await expect(version(page)).toHaveAttribute('content', 'next')
  await expect(chart.card('CIO')).toBeVisible()
  await expect(chart.card('CIO')).not.toContainText('Michael Tran')
  await expect(notice).toBeHidden()
  await openAbout(other)
  await expect(version(other.page)).not.toHaveAttribute('content', 'next')
  await other.page.getByRole('region', { name: 'New version' }).getByRole('button', { name: 'Reload' }).click()
  await expect(version(other.page)).toHaveAttribute('content', 'next')
  // What was kept for the version before goes when no page needs it any more.
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([`hatrack ${server.url} next`])
  await server.close()
})

test('a page whose parts are not there yet, as in the middle of a deployment, says so and can be loaded again', async ({ page }) => {
  const server = await serve(new Map([['index.html', built.get('index.html')!]]), '/some/where/')
  await page.goto(server.url)
  await expect(page.getByText('It has not started')).toBeVisible()
  server.deploy(built)
  await page.getByRole('link', { name: 'Load it again' }).click()
  await expect(page.getByRole('region', { name: 'Chart' })).toBeVisible()
  await expect(page.getByText('It has not started')).toBeHidden()
  await server.close()
})

test('a browser can install it', async ({ playwright, launchOptions }, testInfo) => {
  const server = await serve(built, '/some/where/')
  // Nothing is installed from a private window, which every other journey has.
  const context = await playwright.chromium.launchPersistentContext(testInfo.outputPath('profile'), launchOptions)
  const page = await context.newPage()
  await visit(page, server.url)
  const { installabilityErrors } = await (await context.newCDPSession(page)).send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([])
  await context.close()
  await server.close()
})
