import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeDocument } from '../../../src/formats/json/write-document'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { documentStore } from '../../../src/store/document-store'
import { sessionStore } from '../../../src/store/session-store'
import { hearClipboard } from '../../../src/ui/actions/clipboard-events'
import { saveStatusStore } from '../../../src/ui/files/save-status'
import { cellsOf } from '../../../src/ui/import/pasted'

describe('cells on the clipboard', () => {
  it.each([
    ['rows with tabs are', 'Name\tManager\r\nAda\t\r\n', '', 'Name\tManager\r\nAda\t\r\n'],
    ['one row is not', 'Name\tManager\n', '', null],
    ['one column is not', 'Ada\nBen\n', '', null],
    ['a table of a web page is', 'Name Manager', '<p>x</p><table><tr><th>Name<th>Manager</tr><tr><td> Ada\n Lind <td>-</tr></table>', 'Name\tManager\r\nAda Lind\t-'],
    ['a wide cell takes the room of several', '', '<table><tr><td colspan=2>a<td>b</tr><tr><td>c<td>d<td>e</tr></table>', 'a\t\tb\r\nc\td\te'],
    ['words are not', 'hello', '<b>hello</b>', null],
  ])('%s', (_, plain, html, cells) => {
    expect(cellsOf(plain, html)).toBe(cells)
  })

  it('have no styles of their own', () => {
    const html = '<style>td { color: red }</style><table style="x"><style>a</STYLE><tr style = "y"><td>a<td>b</tr><tr><td>c<td>style = d</tr></table>'
    expect(cellsOf('', html)).toBe('a\tb\r\nc\tstyle = d')
  })

  // Each took time by the square of its length, which is hours.
  it.each([
    ['one line without end', `a\t${'b '.repeat(500_000)}`, ''],
    ['styles that never end', '', `<table>${'<style'.repeat(200_000)}`],
    ['tags that never end', '', `${'<a '.repeat(300_000)}<table`],
  ])('take no longer for %s', (_, plain, html) => {
    expect(cellsOf(plain, html)).toBeNull()
  })
})

describe('what is pasted on the page', () => {
  let stop = () => {}
  beforeEach(() => {
    sessionStore.setState({ dialog: null, message: null })
    stop = hearClipboard()
    render(<><button type="button">Export</button><main tabIndex={-1}><textarea aria-label="Note" /></main></>)
  })
  afterEach(() => stop())

  const paste = (data: Readonly<Record<string, string>>, files: readonly File[] = [], target: Element = screen.getByRole('main')) => {
    fireEvent.paste(target, { clipboardData: { getData: (type: string) => data[type] ?? '', files } })
  }
  const dialog = () => sessionStore.getState().dialog
  const message = () => sessionStore.getState().message?.text
  const cells = 'Name\tTitle\tManager\nAda\tCEO\t\n'

  it('opens the import, if it is a list with headers', async () => {
    paste({ 'text/plain': cells })
    await expect.poll(dialog).toMatchObject({ kind: 'import', file: { fileName: 'Pasted list', bytes: new TextEncoder().encode(cells) } })
  })

  it('wherever on the page it is pasted', async () => {
    paste({ 'text/plain': cells }, [], screen.getByRole('button'))
    await expect.poll(dialog).toMatchObject({ kind: 'import' })
  })

  it('the cells come before the picture that spreadsheets put beside them', async () => {
    paste({ 'text/plain': cells }, [new File(['\u0089PNG'], 'image.png')])
    await expect.poll(dialog).toMatchObject({ kind: 'import' })
  })

  it('says what is missing of cells without headers, and what could be pasted of anything else', async () => {
    const before = documentStore.getState()
    paste({ 'text/plain': '12\t13\n14\t15\n' })
    await expect.poll(message).toContain('no headers')
    paste({ 'text/plain': 'hello' })
    await expect.poll(message).toContain('cannot be pasted here')
    expect(dialog()).toBeNull()
    expect(documentStore.getState()).toBe(before)
  })

  it('reads JSON of other programs', async () => {
    paste({ 'text/plain': ' [{"id": 1}, {"id": 2, "parentId": 1}]' })
    await expect.poll(dialog).toMatchObject({ kind: 'import', file: { fileName: 'Pasted text' } })
  })

  it('opens a document, which is in no file then', async () => {
    paste({ 'text/plain': writeDocument(documentFromOutline({ name: 'Northwind' }, 'CEO')) })
    await expect.poll(() => documentStore.getState().document.company.name).toBe('Northwind')
    expect(saveStatusStore.getState()).toMatchObject({ fileName: null, savedToFileAt: null, isInFile: false })
  })

  it('leaves text fields and open dialogs alone', async () => {
    paste({ 'text/plain': cells }, [], screen.getByRole('textbox'))
    sessionStore.setState({ dialog: { kind: 'about' } })
    paste({ 'text/plain': cells })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(dialog()).toEqual({ kind: 'about' })
    expect(message()).toBeUndefined()
  })
})
