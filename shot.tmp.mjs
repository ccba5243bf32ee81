import { chromium } from '@playwright/test'
import { readFile } from 'node:fs/promises'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
for (const [name, viewport, colorScheme] of [['light', { width: 1440, height: 900 }, 'light'], ['dark', { width: 1440, height: 900 }, 'dark'], ['narrow', { width: 390, height: 844 }, 'light'], ['low', { width: 1024, height: 600 }, 'light']]) {
  const context = await browser.newContext({ viewport, colorScheme, acceptDownloads: true })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
  page.on('pageerror', (e) => console.log('error', e.message))
  await page.goto('http://localhost:4814/')
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('img').waitFor()
  await page.screenshot({ path: `/tmp/exp/d-${name}.png` })
  const save = async (radio, button) => {
    await dialog.getByRole('radio', { name: radio }).check({ force: true })
    await page.waitForTimeout(200)
    await page.screenshot({ path: `/tmp/exp/d-${name}-${radio}.png` })
    const download = page.waitForEvent('download', { timeout: 15000 })
    await dialog.getByRole('button', { name: button }).click()
    const d = await download; const bytes = await readFile(await d.path()); await d.saveAs('/tmp/exp/saved-' + d.suggestedFilename())
    await page.waitForTimeout(100)
    console.log(name, d.suggestedFilename(), bytes.length, bytes.subarray(0, 4).toString('latin1'), await dialog.getByRole('status').textContent())
  }
  await save('PNG', 'Save PNG'); await save('SVG', 'Save SVG'); await save('PPTX', 'Save PPTX')
  if (name === 'light') {
    await save('Positions CSV', 'Save Positions CSV')
    await dialog.getByRole('radio', { name: 'PNG' }).check({ force: true })
    await dialog.getByRole('button', { name: 'Copy picture' }).click()
    await page.waitForTimeout(1500)
    console.log(await dialog.getByRole('status').textContent())
    console.log(await page.evaluate(async () => Promise.all((await navigator.clipboard.read()).map(async (i) => Promise.all(i.types.map(async (t) => [t, (await (await i.getType(t)).text()).slice(0, 60)]))))))
    await page.screenshot({ path: `/tmp/exp/d-${name}-copied.png` })
  }
  await context.close()
}
await browser.close()
