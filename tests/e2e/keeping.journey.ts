import { readFile } from 'node:fs/promises'
import { expect, test } from './test'
import { ChartPage } from './chart-page'
import { slowDownWrites } from './slow-disk'

test('an edit is there again after a reload', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(137)
  await expect(page.getByText(/^Saved in this browser/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Headcount' })).toHaveValue('137')
})

test('an edit made just before the page is left is there again', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(421)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Headcount' })).toHaveValue('421')
})

test('an edit made while the first save is still on its way to a slow disk is there again', async ({ page }) => {
  await page.addInitScript(slowDownWrites, 1_000)
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(422)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Headcount' })).toHaveValue('422')
})

test('a saved file opens as it was', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom('CIO under a visionary CTO')
  await chart.withoutPickers()
  const saving = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const file = await (await saving).path()
  const saved = await readFile(file, 'utf8')
  await chart.startEmpty()
  await chart.openFile({ name: 'saved.hatrack.json', mimeType: 'application/json', buffer: Buffer.from(saved) })
  await expect(chart.handle('CIO')).toHaveAccessibleName(/reports to CTO/)
})

const broken: readonly [what: string, name: string, text: string, message: RegExp][] = [
  ['that is not JSON', 'notes.hatrack.json', '{ "type": "hatrack", ', /JSON|complete/i],
  ['of another program', 'drawing.json', JSON.stringify({ type: 'excalidraw', version: 2, elements: [] }), /excalidraw/i],
  ['of a newer version', 'new.hatrack.json', JSON.stringify({ type: 'hatrack', version: 99, scenarios: [] }), /newer/i],
]

for (const [what, name, text, message] of broken) {
  test(`a file ${what} gets a message and changes nothing`, async ({ page }) => {
    const chart = new ChartPage(page)
    await chart.open()
    await chart.setHeadcount(77)
    await chart.dropFile(name, text)
    await expect(page.getByRole('dialog')).toContainText(message)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: 'Headcount' })).toHaveValue('77')
    await expect(chart.handle('CEO')).toBeVisible()
  })
}

test('a file of 50 MB is refused without being read', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await page.evaluate(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'huge.hatrack.json'))
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }
  })
  await expect(page.getByRole('dialog')).toContainText('MB')
})

test('markup and __proto__ in a file stay text: nothing runs', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  const file = `{"type":"hatrack","version":1,"company":{"name":"<img src=x onerror=window.ran=1>"},"__proto__":{"polluted":true},"scenarios":[{"id":"a","name":"A","positions":[
    {"id":"one","title":"<script>window.ran=1</script>","role":"CTO","holder":"</title><svg onload=window.ran=1>","managerId":"two"},
    {"id":"two","title":"Two","role":"manager","holder":"B","managerId":"one"},
    {"id":"two","title":"Twin","role":"manager","holder":"C","managerId":"gone","__proto__":{"polluted":true}}],
    "assignments":[{"responsibilityId":"nothing","positionId":"one","kind":"accountable"}]}]}`
  await chart.dropFile('hostile.hatrack.json', file)
  await expect(page.getByRole('dialog')).toContainText(/loop|circle/i)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article', { name: '<script>window.ran=1</script>' })).toBeVisible()
  expect(await page.evaluate(() => [(window as { ran?: number }).ran, ({} as { polluted?: boolean }).polluted])).toEqual([undefined, undefined])
})
