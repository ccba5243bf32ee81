import { expect, type Locator, type Page } from '@playwright/test'

/** The page as its users name things; every journey speaks through it. */
export class ChartPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/')
    await expect(this.page.getByRole('region', { name: 'Chart' })).toBeVisible()
  }

  async choose(menuItem: string): Promise<void> {
    await this.page.getByRole('button', { name: /: menu$/ }).click()
    await this.page.getByRole('menuitem', { name: menuItem }).click()
  }

  async startFrom(template: string): Promise<void> {
    await this.choose('New from a template')
    await this.page.getByRole('dialog').getByRole('button', { name: template, exact: true }).click()
    await expect(this.page.getByRole('dialog')).toBeHidden()
  }

  async startEmpty(): Promise<void> {
    await this.choose('New empty chart')
    await expect(this.page.getByText('Who leads technology here?')).toBeVisible()
  }

  /** One of the three views of the chart. */
  async show(view: 'Canvas' | 'Outline' | 'Matrix'): Promise<void> {
    await this.page.getByRole('group', { name: 'View' }).getByRole('button', { name: view }).click()
  }

  /** On a narrow screen one place shows at a time; on a wide one all of them do. */
  async showPlace(name: 'Responsibilities' | 'Chart' | 'Findings'): Promise<void> {
    const button = this.page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name })
    if (await button.isVisible()) await button.click()
  }

  card(title: string): Locator {
    return this.page.getByRole('article', { name: title, exact: true })
  }

  /** The part of a card that selects it, has the focus, and can be dragged. */
  handle(title: string): Locator {
    return this.card(title).getByRole('button', { name: new RegExp(`^${title} ?,`) })
  }

  chip(responsibility: string, title: string): Locator {
    return this.card(title).getByRole('button', { name: new RegExp(`^${responsibility}`) })
  }

  inPalette(responsibility: string): Locator {
    return this.palette.getByRole('button', { name: new RegExp(`^${responsibility}`) })
  }

  get exportButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: 'Export', exact: true })
  }

  get palette(): Locator {
    return this.page.getByRole('complementary', { name: 'Responsibilities' })
  }

  /** By the words of its title. */
  finding(words: string | RegExp): Locator {
    return this.page.getByRole('button', { name: words, expanded: false }).or(this.page.getByRole('button', { name: words, expanded: true }))
  }

  undo(): Locator {
    return this.page.getByRole('button', { name: /^Undo/ })
  }

  async setHeadcount(headcount: number): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Headcount', exact: true })
    await field.fill(String(headcount))
    await field.press('Enter')
  }

  async rename(title: string): Promise<void> {
    const field = this.page.getByRole('region', { name: 'Chart' }).getByRole('textbox', { name: 'Title' })
    await expect(field).toBeFocused()
    await field.fill(title)
    await field.press('Enter')
  }

  async drag(from: Locator, to: Locator): Promise<void> {
    await this.lift(from, to)
    await this.page.mouse.up()
  }

  /** Drags without letting go. */
  async lift(from: Locator, to: Locator): Promise<void> {
    const start = await middleOf(from)
    const end = await middleOf(to)
    await this.page.mouse.move(start.x, start.y)
    await this.page.mouse.down()
    await this.page.mouse.move(start.x + 12, start.y + 4)
    await this.page.mouse.move(end.x, end.y, { steps: 6 })
    // On the way over the chart's edge the chart may have come towards the hand: it goes where its aim is by now.
    const aim = await middleOf(to)
    await this.page.mouse.move(aim.x, aim.y)
  }

  async openFile(file: string | { name: string, mimeType: string, buffer: Buffer }): Promise<void> {
    await this.withoutPickers()
    await this.page.getByRole('button', { name: /: menu$/ }).click()
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('menuitem', { name: 'Open a file' }).click()
    await (await chooser).setFiles(file)
  }

  /** As in a browser that cannot write to files in place: the system's own windows, which others open, cannot be driven. */
  async withoutPickers(): Promise<void> {
    await this.page.evaluate(() => {
      for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
    })
  }

  /** A file dropped on the page from outside. */
  async dropFile(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content!], fileName!, { type: '' }))
      return transfer
    }, [name, text])
    await this.page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
    await this.page.dispatchEvent('body', 'dragover', { dataTransfer: data })
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data })
  }
}

async function middleOf(locator: Locator): Promise<{ x: number, y: number }> {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('Not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
