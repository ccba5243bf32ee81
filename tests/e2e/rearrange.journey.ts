import { expect, test, type Locator } from './test'
import { ChartPage } from './chart-page'

const template = 'Mature company with a CIO and a CTO'

/** Where a card stands on the screen. */
async function boxOf(card: Locator): Promise<{ x: number, y: number, width: number, height: number }> {
  const box = await card.boundingBox()
  if (!box) throw new Error('Not on the page')
  return box
}

async function dragTo({ page }: ChartPage, from: Locator, x: number, y: number): Promise<void> {
  const start = await boxOf(from)
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2 + 4)
  await page.mouse.move(x, y, { steps: 6 })
}

test('by mouse: a card beside another takes its place in the order, and the mark says where', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom(template)
  const cio = await boxOf(chart.card('CIO'))
  const cto = await boxOf(chart.card('CTO'))
  const [left, right] = cio.x < cto.x ? ['CIO', 'CTO'] as const : ['CTO', 'CIO'] as const
  const first = cio.x < cto.x ? cio : cto
  await dragTo(chart, chart.handle(right), first.x - 6, first.y + 20)
  await expect(page.getByText(`before ${left}`)).toBeVisible()
  await page.mouse.up()
  await expect(page.getByRole('button', { name: `Undo: Move ${right} before ${left}` })).toBeVisible()
  await expect.poll(async () => (await boxOf(chart.card(right))).x < (await boxOf(chart.card(left))).x).toBe(true)
})

test('by mouse: a card on the free canvas stays where it was put, its reports with it, until the chart is tidied by undo', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom(template)
  const area = await boxOf(page.getByRole('region', { name: 'Chart' }))
  const before = await boxOf(chart.card('CIO'))
  await dragTo(chart, chart.handle('CIO'), area.x + area.width / 2, area.y + area.height - 60)
  await expect(page.getByText('placed here by hand')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Undo: Place CIO by hand' })).toBeVisible()
  await expect.poll(async () => (await boxOf(chart.card('CIO'))).y).toBeGreaterThan(before.y + 100)
  await chart.undo().click()
  await expect(page.getByRole('button', { name: 'Redo: Place CIO by hand' })).toBeVisible()
})

test('by mouse: a line drawn from a card links two positions, and one drawn upwards changes the manager', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom(template)
  await chart.handle('CIO').click()
  const end = await boxOf(chart.handle('CTO'))
  await dragTo(chart, page.getByTitle('Drag to the position that this one shall report to'), end.x + end.width / 2, end.y + end.height / 2)
  await page.mouse.up()
  await expect(chart.handle('CIO')).toHaveAccessibleName(/reports to CTO/)
  await chart.undo().click()
  await expect(chart.handle('CIO')).toHaveAccessibleName(/reports to CEO/)

  await chart.handle('CEO').click()
  const cio = await boxOf(chart.handle('CIO'))
  await dragTo(chart, page.getByTitle('Drag to the position that this one works with'), cio.x + cio.width / 2, cio.y + cio.height / 2)
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Undo: Link CEO and CIO' })).toBeVisible()
})

test('by mouse: several cards are selected by Shift and by a rectangle, and move as one step', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom(template)
  await chart.handle('CIO').click()
  await chart.handle('CTO').click({ modifiers: ['Shift'] })
  await expect(chart.handle('CIO')).toHaveAttribute('aria-pressed', 'true')
  await expect(chart.handle('CTO')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')

  const area = await boxOf(page.getByRole('region', { name: 'Chart' }))
  await page.keyboard.down('Shift')
  await page.mouse.move(area.x + 8, area.y + 64)
  await page.mouse.down()
  await page.mouse.move(area.x + area.width - 8, area.y + area.height - 8, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page.getByRole('status').filter({ hasText: /positions selected\./ })).toBeAttached()
  for (const title of ['CEO', 'CIO', 'CTO']) await expect(chart.handle(title)).toHaveAttribute('aria-pressed', 'true')
})

test('with the keyboard alone: reorder, place by hand, select several', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.startFrom(template)
  await chart.handle('CTO').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('b')
  await expect(chart.handle('CTO')).toBeFocused()
  await expect(page.getByRole('button', { name: /^Undo: Move CTO before/ })).toBeVisible()

  await page.keyboard.press('Alt+Shift+ArrowDown')
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(chart.handle('CTO')).toBeFocused()
  await chart.undo().click()
  await expect(page.getByRole('button', { name: /^Undo: Move CTO before/ })).toBeVisible()

  await chart.handle('CTO').focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect(chart.handle('CEO')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '2 positions selected.' })).toBeAttached()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

  test('a finger that rests on the empty canvas draws the rectangle; one that moves at once pans', async ({ page }) => {
    const chart = new ChartPage(page)
    await chart.open()
    await chart.startFrom(template)
    const area = await boxOf(page.getByRole('region', { name: 'Chart' }))
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number, y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    await touch('touchStart', { x: area.x + 10, y: area.y + 70 })
    await expect(page.locator('.marquee')).toBeAttached()
    await touch('touchMove', { x: area.x + area.width / 2, y: area.y + area.height / 2 })
    await touch('touchMove', { x: area.x + area.width - 10, y: area.y + area.height - 10 })
    await touch('touchEnd')
    await expect(chart.handle('CEO')).toHaveAttribute('aria-pressed', 'true')
  })
})
