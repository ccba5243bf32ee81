import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PeopleReading } from '../../../src/formats/people/people-reading'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { ImportDialog } from '../../../src/ui/import/import-dialog'
import { readingOf } from './readings'

interface Run {
  readonly input: unknown
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
  readonly finish: (reading: PeopleReading) => Promise<void>
  readonly fail: (message: string) => Promise<void>
}

const runs: Run[] = []

vi.mock('../../../src/background/run-job', () => ({
  runJob: (_: string, input: unknown, { signal, onProgress }: Pick<Run, 'signal' | 'onProgress'>) => new Promise<PeopleReading>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('The computation was ended.', 'AbortError')))
    runs.push({
      input, signal, onProgress,
      finish: (reading) => act(async () => { resolve(reading); await Promise.resolve() }),
      fail: (message) => act(async () => { reject(new Error(message)); await Promise.resolve() }),
    })
  }),
}))

const first = readingOf()
const second = readingOf({ document: documentFromOutline({ name: 'List', headcount: 1 }, 'Top (Zoe)'), problems: [] })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const choosePlaceholder = () => fireEvent.click(screen.getByRole('radio', { name: /placeholder/ }))
const chooseTop = () => fireEvent.click(screen.getByRole('radio', { name: /at the top/ }))

beforeEach(() => {
  runs.length = 0
  render(<ImportDialog file={{ id: 'one', fileName: 'list.csv', bytes: new Uint8Array() }} onClose={() => {}} />)
})

describe('while a list is read', () => {
  it('says how far it is, and there is nothing to import yet', () => {
    act(() => runs[0]!.onProgress(0.4))
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Reading the file' }).value).toBe(0.4)
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  })

  it('anew, what was read before stays, and cannot be imported meanwhile', async () => {
    await runs[0]!.finish(first)
    choosePlaceholder()
    expect(runs[1]!.input).toMatchObject({ fileName: 'list.csv', choices: { repairs: { 'unknown-manager': 'placeholder' } } })
    expect(screen.getAllByRole('treeitem')).toHaveLength(4)
    expect(button('Import 4 positions').getAttribute('aria-disabled')).toBe('true')
    await runs[1]!.finish(second)
    expect(button('Import 1 position').getAttribute('aria-disabled')).toBe('false')
  })

  it('a choice ends the reading before it, whose result is never shown', async () => {
    await runs[0]!.finish(first)
    choosePlaceholder()
    chooseTop()
    expect(runs[1]!.signal.aborted).toBe(true)
    await runs[2]!.finish(first)
    await runs[1]!.finish(second)
    expect(button('Import 4 positions')).toBeTruthy()
  })

  it('it can be stopped and taken up again; the focus is not lost', async () => {
    await runs[0]!.finish(first)
    choosePlaceholder()
    button('Stop reading').focus()
    await act(async () => { fireEvent.click(button('Stop reading')); await Promise.resolve() })
    expect(screen.getByText(/what you see is from before your last choice/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Import list.csv' }))
    fireEvent.click(button('Read it'))
    await runs[2]!.finish(second)
    expect(button('Import 1 position')).toBeTruthy()
  })

  it('a failure says why, and can be tried again', async () => {
    await runs[0]!.fail('Check the connection.')
    expect(screen.getByRole('alert').textContent).toContain('Reading the file failed. Check the connection.')
    fireEvent.click(button('Try again'))
    await runs[1]!.finish(second)
    expect(screen.getByRole('tree').textContent).toContain('Zoe')
  })

  it('who has begun to look around is left where they are', async () => {
    button('Cancel').focus()
    await runs[0]!.finish(second)
    expect(document.activeElement).toBe(button('Cancel'))
  })
})
