// `npm run pictures`: the README's screenshots, taken of the built app.
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from './find-browser.mjs'

await build({ logLevel: 'error' })
const server = await preview({ logLevel: 'error', preview: { port: 4188 } })
const browser = await chromium.launch({ executablePath: await findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme })
    await page.goto(server.resolvedUrls.local[0])
    await page.getByRole('textbox', { name: 'Headcount' }).fill('240')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Head of Technology is overloaded/ }).click()
    await page.getByRole('button', { name: /^Apply: / }).first().waitFor()
    const from = await page.getByRole('button', { name: /^IT operations ?, Head of Technology is accountable/ }).boundingBox()
    const to = await page.getByRole('article', { name: 'IT and Operations Manager' }).boundingBox()
    await page.mouse.move(from.x + 20, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(to.x + 120, to.y + 44, { steps: 8 })
    await page.getByText(/Resolves|No finding changes|Raises/).first().waitFor()
    await page.screenshot({ path: `docs/pictures/hatrack-${colorScheme}.png` })
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
