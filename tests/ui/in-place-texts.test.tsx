import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { InPlaceTexts } from '../../src/ui/kit/in-place-texts'

function show(isTaken = true) {
  const commit = vi.fn(() => isTaken)
  const onEnd = vi.fn()
  render(<><InPlaceTexts texts={[{ label: 'Title', value: 'CTO' }, { label: 'Holder', value: '' }]} commit={commit} onEnd={onEnd} /><button type="button">Elsewhere</button></>)
  return { commit, onEnd, title: screen.getByLabelText<HTMLInputElement>('Title') }
}

describe('texts edited where they stand', () => {
  it('begin with the first one, selected to be typed over', () => {
    const { title } = show()
    expect(document.activeElement).toBe(title)
    expect([title.selectionStart, title.selectionEnd]).toEqual([0, 3])
  })

  it('are one edit, on Enter', async () => {
    const { commit, onEnd } = show()
    await userEvent.keyboard('CIO{Tab}Ada{Enter}')
    expect(commit.mock.calls).toEqual([[['CIO', 'Ada']]])
    expect(onEnd.mock.calls).toEqual([['by-key']])
  })

  it('are left as they were on Escape', async () => {
    const { commit, onEnd } = show()
    await userEvent.keyboard('CIO{Escape}')
    expect(commit).not.toHaveBeenCalled()
    expect(onEnd.mock.calls).toEqual([['by-key']])
  })

  it('are an edit when they are left, and none when nothing changed', async () => {
    const { commit, onEnd } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(commit).not.toHaveBeenCalled()
    expect(onEnd.mock.calls).toEqual([['by-leaving']])
  })

  it('stay while a refused text is being worked on', async () => {
    const { onEnd } = show(false)
    await userEvent.keyboard('{Delete}{Enter}')
    expect(onEnd).not.toHaveBeenCalled()
  })

  it('keep what was typed when what they stand on goes', async () => {
    const commit = vi.fn(() => true)
    const { unmount } = render(<InPlaceTexts texts={[{ label: 'Title', value: 'CTO' }]} commit={commit} onEnd={() => undefined} />)
    await userEvent.keyboard('CIO')
    unmount()
    await Promise.resolve()
    expect(commit.mock.calls).toEqual([[['CIO']]])
  })
})
