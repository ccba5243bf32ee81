import { resolve } from 'node:path'
import { contentSecurityPolicy } from '../../vite.plugins'
import { filesIn, serve, type StaticServer } from '../support/static-server'
import { ChartPage } from './chart-page'
import { expect, faultsIn, test, type Page } from './test'

const dist = resolve(import.meta.dirname, '../../dist')

// The policy in the page alone, as on a server that knows nothing of headers.
let server: StaticServer
test.beforeAll(async () => { server = await serve(filesIn(dist), '/some/where/') })
test.afterAll(() => server.close())

test('the page holds its policy before anything else, and no script or style of its own', () => {
  const page = String(filesIn(dist).get('index.html'))
  const policy = page.indexOf(`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`)
  expect(policy).toBeGreaterThan(0)
  expect(page.search(/<(script|link|style|base)/)).toBeGreaterThan(policy)
  expect(page).not.toMatch(/<style|<script(?![^>]* src=)|<[^>]* (style|on[a-z]+)=|(src|href)="(https?:|\/|data:)/)
})

async function open(page: Page): Promise<ChartPage> {
  await page.goto(server.url)
  await expect(page.getByRole('region', { name: 'Chart' })).toBeVisible()
  return new ChartPage(page)
}

// Pictures, pages, slides and the solver have journeys of their own, which fail on any refusal: tests/e2e/test.ts.
test('print and pasted lists have their look and their cells without anything that the policy refuses', async ({ page }) => {
  const chart = await open(page)
  await chart.exportButton.click()
  // The brief stands in its frame as it is printed, with its own look.
  await page.getByRole('dialog').getByRole('radio', { name: /Decision brief/ }).check({ force: true })
  await page.getByRole('dialog').getByRole('button', { name: /Print/ }).click()
  const heading = page.frameLocator('iframe').locator('h1')
  await expect(heading).toHaveCSS('font-weight', '600')
  await expect(heading).toHaveCSS('font-size', '28.5px')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()

  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', '<style>td { color: red }</style><table><tr style="height: 9px"><td>Name</td><td>Title</td><td>Manager</td></tr><tr><td>Ada</td><td>CTO</td><td></td></tr></table>')
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('dialog')).toContainText('Ada')
})

test('what a stranger’s code would try in the page is refused', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const faults = faultsIn(context, () => true)
  const page = await context.newPage()
  await open(page)
  const outcome = await page.evaluate(async () => {
    const refused = async (act: () => unknown) => {
      try {
        await act()
        return false
      } catch {
        return true
      }
    }
    const element = document.createElement('script')
    element.append('window.hasRun = true')
    const form = document.createElement('form')
    form.action = 'https://elsewhere.example/'
    document.body.append(element, form)
    return {
      'a request elsewhere': await refused(() => fetch('https://elsewhere.example/')),
      'markup in the page': await refused(() => { document.body.innerHTML = '<p>Taken over</p>' }),
      'a worker from elsewhere': await refused(() => new Worker('https://elsewhere.example/worker.js')),
      'a worker from a text': await refused(() => new Worker(URL.createObjectURL(new Blob(['self'])))),
      'WebAssembly': await refused(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      'a script in the page': !('hasRun' in window),
    }
  })
  expect(Object.entries(outcome).filter(([, isRefused]) => !isRefused).map(([what]) => what)).toEqual([])
  expect(faults.length).toBeGreaterThan(0)
  await context.close()
})
