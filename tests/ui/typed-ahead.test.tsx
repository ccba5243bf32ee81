import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { openDocument } from '../../src/store/document-store'
import { openDialog, resetSession, sessionStore } from '../../src/store/session-store'
import { handleShortcut } from '../../src/ui/actions/shortcuts'
import { SearchDialog } from '../../src/ui/search/search-dialog'

const search = () => render(<SearchDialog onClose={() => openDialog(null)} />)

describe('what is typed before the search is there', () => {
  beforeEach(() => {
    openDocument('test', documentFromOutline({}, 'CEO\n  CTO\n  CIO'))
    resetSession('as-is')
    window.addEventListener('keydown', handleShortcut)
  })
  afterEach(() => {
    window.removeEventListener('keydown', handleShortcut)
    openDialog(null)
  })

  it('stands in its field', async () => {
    await userEvent.keyboard('{Control>}k{/Control}ctx{Backspace}o')
    expect(sessionStore.getState().dialog).toEqual({ kind: 'search' })
    search()
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('cto')
    expect(screen.getByRole('option', { selected: true }).textContent).toMatch(/^CTO/)
  })

  it('is forgotten with a search that never came', async () => {
    await userEvent.keyboard('{Control>}k{/Control}cto')
    openDialog(null)
    await userEvent.keyboard('{Control>}k{/Control}')
    search()
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('')
  })
})
