import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { sessionStore } from '../../src/store/session-store'
import { EmptyChart } from '../../src/ui/canvas/empty-chart'

it('an empty chart leads to the list that somebody has, also where nothing can be dropped', async () => {
  render(<EmptyChart />)
  await userEvent.click(screen.getByRole('button', { name: 'Import a list' }))
  expect(sessionStore.getState().dialog).toEqual({ kind: 'import', file: null })
})
