import { expect, test } from './test'

test('the app opens, has a main landmark, complains of nothing and asks nobody else', async ({ page, baseURL }) => {
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))

  const home = new URL(baseURL ?? '').origin
  const elsewhere: string[] = []
  const note = (url: string) => {
    const { protocol, origin } = new URL(url)
    // data: holds what it is about; blob: has the origin of the page that made it.
    if (protocol !== 'data:' && origin !== home) elsewhere.push(url)
  }
  page.on('request', request => note(request.url()))
  page.on('websocket', socket => note(socket.url()))

  await page.goto('/')
  await expect(page.getByRole('main')).toBeVisible()
  await page.waitForLoadState('networkidle')

  expect(complaints).toEqual([])
  expect(elsewhere).toEqual([])
})
