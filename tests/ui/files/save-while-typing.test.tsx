import 'fake-indexeddb/auto'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeDocument } from '../../../src/formats/json/write-document'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { sessionStore } from '../../../src/store/session-store'
import { hearKeysInFields } from '../../../src/ui/actions/shortcuts'
import { CardFields } from '../../../src/ui/canvas/card-fields'
import { openFile } from '../../../src/ui/files/open-file'
import { Headcount } from '../../../src/ui/top-bar/headcount'
import { FileOnDisk } from '../../support/file-on-disk'

let file: FileOnDisk
let stopHearing: () => void

beforeEach(async () => {
  file = new FileOnDisk('plan.hatrack.json', writeDocument(documentFromOutline({ name: 'Northwind', headcount: 80 }, 'CEO (Ada)\n  CTO (Ben)')))
  await openFile(await file.getFile(), file.handle)
  stopHearing = hearKeysInFields()
})

afterEach(() => stopHearing())

it('Ctrl+S in the middle of a title saves it as it is typed, and the card has the keys', async () => {
  sessionStore.setState({ namingId: 'cto' })
  render(<article><button type="button" data-card="cto">CTO</button><CardFields /></article>)
  await userEvent.keyboard('Chief Tinkerer{Control>}s{/Control}')
  await waitFor(() => expect(file.text).toContain('"Chief Tinkerer"'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'CTO' })))
})

it('a field that stays goes on being typed in', async () => {
  render(<Headcount />)
  const field = screen.getByRole('textbox', { name: 'Headcount' })
  act(() => field.focus())
  await userEvent.keyboard('137{Control>}s{/Control}')
  await waitFor(() => expect(file.text).toContain('"headcount": 137'))
  await waitFor(() => expect(document.activeElement).toBe(field))
})
