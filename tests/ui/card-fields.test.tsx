import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { openDocument } from '../../src/store/document-store'
import { resetSession, sessionStore } from '../../src/store/session-store'
import { CardFields } from '../../src/ui/canvas/card-fields'

beforeEach(() => {
  openDocument('test', documentFromOutline({}, 'CEO\n  CTO'))
  resetSession('as-is')
  sessionStore.setState({ namingId: 'cto' })
  render(<><button type="button" data-card="cto">CTO</button><button type="button">Elsewhere</button><CardFields /></>)
})

test('after Enter the card has the keys again', async () => {
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'CTO' })))
})

test('who is somewhere else before the next frame stays there', async () => {
  await userEvent.keyboard('{Enter}')
  screen.getByRole('button', { name: 'Elsewhere' }).focus()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }))
})
