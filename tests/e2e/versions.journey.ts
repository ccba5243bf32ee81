import { expect, test, type Page } from './test'
import { violationsOn } from './axe'
import { ChartPage } from './chart-page'

/** As after some time of work: the state that is stored now becomes an earlier version. */
async function keepVersion(page: Page, label: string): Promise<void> {
  await page.evaluate(async (words) => {
    const answer = <Value>(request: IDBRequest<Value>) => new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('no answer'))
    })
    const database = await answer(indexedDB.open('hatrack'))
    const transaction = database.transaction(['texts', 'versions', 'versionTexts'], 'readwrite')
    const [documentId] = await answer(transaction.objectStore('texts').getAllKeys()) as string[]
    const text = await answer(transaction.objectStore('texts').get(documentId!)) as string
    const at = new Date(Date.now() - 60_000).toISOString()
    const id = await answer(transaction.objectStore('versions').add({ documentId, at, title: 'Tidewren', label: words, length: text.length }))
    await answer(transaction.objectStore('versionTexts').put(text, id))
    database.close()
  }, label)
}

test('an earlier version is looked at, compared and restored by keyboard, and undo brings back what was there', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.setHeadcount(640)
  await expect(page.getByText(/^Saved in this browser/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Headcount', exact: true })).toHaveValue('640')
  await keepVersion(page, 'Set aside by hand')
  await chart.setHeadcount(90)

  await chart.choose('Earlier versions')
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  await expect(dialog.getByRole('radio').first()).toBeFocused()
  await dialog.getByRole('radio', { name: /Set aside by hand/ }).check()
  await expect(dialog.getByText('There were 640 employees; now there are 90.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])

  await dialog.getByRole('button', { name: 'Compare' }).press('Enter')
  await expect(page.getByRole('heading', { name: /^Compare with the version of/ })).toBeFocused()
  await expect(page.getByRole('group', { name: /^Resolved: \d+ findings/ })).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Restore this version' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Headcount', exact: true })).toHaveValue('640')
  await expect(chart.undo()).toHaveAccessibleName(/Restore the version of/)
  await chart.undo().click()
  await expect(page.getByRole('textbox', { name: 'Headcount', exact: true })).toHaveValue('90')

  await chart.choose('Earlier versions')
  await expect(dialog.getByRole('radio', { name: /Before restoring/ })).toBeVisible()
})

test('a deleted chart has its way back at once, and later among the deleted ones', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startEmpty()
  await chart.choose('New from a template')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Delete Tidewren' }).press('Enter')
  const back = dialog.getByRole('button', { name: 'Undo deleting Tidewren' })
  await expect(back).toBeFocused()
  await back.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Open Tidewren' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Delete Tidewren' }).press('Enter')
  await expect(back).toBeFocused()
  expect(await violationsOn(page)).toEqual([])

  await page.reload()
  await chart.choose('New from a template')
  await dialog.getByText('Recently deleted').press('Enter')
  await dialog.getByRole('button', { name: 'Restore Tidewren' }).press('Enter')
  await dialog.getByRole('button', { name: 'Open Tidewren' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Tidewren: menu' })).toBeVisible()
})
