const chart = (page) => page.getByRole('region', { name: 'Chart' })
const pick = (random, items) => items[Math.floor(random() * items.length)]
const names = ['Ada', 'Ben Okafor', '技術主管', 'مدير', '<b>x</b>', '__proto__', 'W'.repeat(120), 'Zoë', 'A, B; C', '=1+1']

/** The same small chart, in a document of its own, so that figures of different minutes can be compared. */
export async function startAnew(page) {
  const menu = page.getByRole('button', { name: /: menu$/ })
  // What a file that was dropped last says comes when it has been read.
  for (let tries = 0; tries < 6; tries += 1) {
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Escape')
    if (await menu.click({ timeout: 5_000 }).then(() => true, () => false)) break
    if (tries === 5) throw new Error(`The menu cannot be pressed: ${(await page.getByRole('dialog').allInnerTexts()).join(' / ') || 'no dialog is open'}`)
  }
  await page.getByRole('menuitem', { name: 'New from a template' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mature company with a CIO and a CTO', exact: true }).click({ timeout: 20_000 })
  await page.getByRole('dialog').waitFor({ state: 'hidden', timeout: 20_000 })
  await show(page, 'Canvas')
  await page.getByRole('tab', { name: /Findings/ }).click({ timeout: 10_000 })
  await page.getByRole('article').first().waitFor({ timeout: 20_000 })
}

async function show(page, view) {
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: view }).click()
}

async function someOf(locator, random) {
  const count = await locator.count()
  if (count === 0) throw new Error('There is none.')
  return locator.nth(Math.floor(random() * count))
}

/** Cards that are wholly on the screen, so that the mouse meets them. */
async function someCard(page, random) {
  await show(page, 'Canvas')
  const card = await someOf(chart(page).getByRole('article'), random)
  return card.getByRole('button').first()
}

async function middleOf(locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)]
}

async function drag(page, from, to) {
  const [[x, y], [toX, toY]] = [await middleOf(from), await middleOf(to)]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 12, y + 4)
  await page.mouse.move(toX, toY, { steps: 5 })
  await page.mouse.up()
}

async function simulate(page, name) {
  await page.getByRole('tab', { name: 'Simulation' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Simulation' })
  await panel.getByRole('radio', { name }).check({ force: true })
  if (name === 'Advice') await panel.getByRole('button', { name: /^Find the best/ }).click()
  await panel.getByRole('progressbar').first().waitFor({ state: 'hidden', timeout: 15_000 })
}

const shortcuts = ['?', 'Control+k', 'Control+s']
const menuItems = ['About', 'Company', 'Assumptions', 'Recent charts', 'Help', 'New from a template']

/** What a person does, in one gesture or a few. Each throws where it is not possible just now. */
export const actions = [
  { name: 'select', run: async (page, random) => (await someCard(page, random)).click() },
  { name: 'add', run: async (page, random) => {
    if (await page.getByRole('article').count() > 40) throw new Error('There are enough.')
    await (await someCard(page, random)).click()
    await page.getByRole('button', { name: /^Add a report to/ }).first().click()
    const title = chart(page).getByRole('textbox', { name: 'Title' })
    await title.fill(pick(random, names))
    await title.press('Enter')
  } },
  { name: 'name', run: async (page, random) => {
    await (await someCard(page, random)).click()
    const holder = page.getByRole('textbox', { name: 'Holder' })
    await holder.fill(pick(random, names))
    await holder.press('Enter')
  } },
  { name: 'role', run: async (page, random) => {
    await (await someCard(page, random)).click()
    await page.getByRole('combobox', { name: 'Role' }).selectOption({ index: Math.floor(random() * 6) })
  } },
  { name: 'remove', run: async (page, random) => {
    await (await someCard(page, random)).click()
    await page.keyboard.press('Delete')
    const dialog = page.getByRole('dialog')
    if (await dialog.count() > 0) await dialog.getByRole('button').last().click()
  } },
  { name: 'hand out', run: async (page, random) => drag(page, await someOf(page.getByRole('complementary', { name: 'Responsibilities' }).getByRole('button'), random), await someCard(page, random)) },
  { name: 'hand over', run: async (page, random) => {
    const target = await someCard(page, random)
    await drag(page, await someOf(chart(page).getByRole('article').getByRole('button', { name: /accountable|delegated|^[A-Z]/ }), random), target)
  } },
  { name: 'move a card', run: async (page, random) => drag(page, await someCard(page, random), await someCard(page, random)) },
  { name: 'copy and paste', run: async (page, random) => {
    await (await someCard(page, random)).click()
    await page.keyboard.press('Control+d')
  } },
  { name: 'matrix', run: async (page, random) => {
    await show(page, 'Matrix')
    for (let turn = 0; turn < 4; turn += 1) {
      await (await someOf(page.getByRole('gridcell'), random)).click()
      await page.keyboard.press(pick(random, ['a', 'r', 'Delete', 'Shift+ArrowDown', 'Control+c', 'Control+v']))
    }
  } },
  { name: 'outline', run: async (page, random) => {
    await show(page, 'Outline')
    await (await someOf(page.getByRole('treeitem'), random)).click()
    for (let turn = 0; turn < 8; turn += 1) await page.keyboard.press(pick(random, ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Alt+ArrowDown', 'Alt+ArrowUp']))
  } },
  { name: 'undo', run: async (page, random) => { for (let turn = 0; turn <= random() * 8; turn += 1) await page.keyboard.press('Control+z') } },
  { name: 'redo', run: async (page, random) => { for (let turn = 0; turn <= random() * 8; turn += 1) await page.keyboard.press('Control+Shift+z') } },
  { name: 'headcount', run: async (page, random) => {
    await page.getByRole('slider', { name: 'Headcount slider' }).focus()
    for (let turn = 0; turn < 12; turn += 1) await page.keyboard.press(pick(random, ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageUp', 'End', 'Home']))
  } },
  { name: 'scenario', run: async (page, random) => {
    const tabs = page.getByRole('tablist', { name: 'Scenarios' }).getByRole('tab')
    if (await tabs.count() < 4) await page.getByRole('button', { name: 'Duplicate as a new scenario' }).click()
    else await (await someOf(tabs, random)).click()
  } },
  { name: 'compare', run: async (page) => {
    await page.getByRole('button', { name: 'Compare scenarios' }).click()
    await page.getByRole('region', { name: 'What differs' }).waitFor({ timeout: 10_000 })
    await page.keyboard.press('Escape')
  } },
  { name: 'finding', run: async (page, random) => {
    await page.getByRole('tab', { name: /Findings/ }).click()
    const panel = page.getByRole('region', { name: 'Findings' })
    await (await someOf(panel.getByRole('button', { expanded: false }), random)).click()
    const fix = panel.getByRole('button', { name: /^Apply: / }).first()
    if (random() < 0.5) await fix.click()
  } },
  { name: 'simulate', run: async (page, random) => simulate(page, pick(random, ['Growth', 'Departures', 'Uncertainty', 'Advice'])) },
  { name: 'dialog', run: async (page, random) => {
    await page.getByRole('button', { name: /: menu$/ }).click()
    await page.getByRole('menuitem', { name: pick(random, menuItems) }).first().click({ timeout: 1_000 })
    await page.getByRole('dialog').waitFor()
  } },
  { name: 'shortcut', run: async (page, random) => page.keyboard.press(pick(random, shortcuts)) },
  { name: 'export', run: async (page, random) => {
    await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('dialog').getByRole('radio').first().waitFor()
    await (await someOf(page.getByRole('dialog').getByRole('radio'), random)).check({ force: true })
    await page.getByRole('dialog').getByRole('button', { name: /^(?:Save|Print)/ }).first().click()
    await page.getByRole('progressbar').first().waitFor({ state: 'hidden', timeout: 20_000 })
  } },
  { name: 'share', run: async (page) => {
    await page.getByRole('button', { name: 'Share as a link' }).click()
    await page.getByRole('dialog').waitFor()
  } },
  { name: 'import', run: async (page, random) => {
    const rows = Array.from({ length: 12 }, (_, at) => `${at},${pick(random, names).replaceAll(',', ' ')},Title ${at},${at === 0 ? '' : Math.floor(random() * at)}`)
    await dropFile(page, 'people.csv', `id,name,title,manager\n${rows.join('\n')}`)
    await page.getByRole('dialog').getByRole('button', { name: /^(?:Import|Open)/ }).first().click({ timeout: 10_000 })
  } },
  { name: 'broken file', run: async (page, random) => dropFile(page, 'x.json', pick(random, ['{"type":"hatrack"', '{"type":"hatrack","version":99,"scenarios":[]}', '[]', ''])) },
  { name: 'look around', run: async (page, random) => {
    await show(page, 'Canvas')
    await chart(page).hover()
    for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel((random() - 0.5) * 300, (random() - 0.5) * 300)
    await page.keyboard.press('Shift+1')
  } },
]

async function dropFile(page, name, text) {
  const data = await page.evaluateHandle(([fileName, content]) => {
    const transfer = new globalThis.DataTransfer()
    transfer.items.add(new globalThis.File([content], fileName, { type: '' }))
    return transfer
  }, [name, text])
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: data })
  await data.dispose()
}
