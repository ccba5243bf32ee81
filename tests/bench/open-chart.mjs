/* global window -- inside page.evaluate */

/** Opens a file as a user does, in a browser without windows of its own for files: nothing can drive those. */
export async function openChart(page, file) {
  await page.evaluate(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
  await page.getByRole('button', { name: /: menu$/ }).click()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: /^Open a file/ }).click()])
  return () => chooser.setFiles(file)
}
