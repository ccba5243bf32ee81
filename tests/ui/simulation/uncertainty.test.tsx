import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { dispatch, documentStore, openDocument, undo } from '../../../src/store/document-store'
import { resetSession, sessionStore } from '../../../src/store/session-store'
import { UncertaintyPage } from '../../../src/ui/simulation/uncertainty/uncertainty-page'

const outlook = () => documentStore.getState().document.outlook
const risk = (name: RegExp) => screen.findByRole('button', { name })
const drawn = (words: RegExp) => screen.findByText(words)
const field = (label: string) => screen.getByRole('textbox', { name: label })

function open(outline: string, headcount = 95): void {
  openDocument('test', documentFromOutline({ headcount }, outline))
  resetSession('as-is')
  dispatch({ type: 'set-outlook', patch: { runs: 200, quarters: 4 } })
  render(<UncertaintyPage />)
}

async function type(label: string, text: string): Promise<void> {
  await userEvent.clear(field(label))
  await userEvent.type(field(label), text)
}

beforeEach(() => sessionStore.setState({ message: null, whatIf: null }))

describe('results', () => {
  test('come first in words, with the chance at the end and when it becomes likely', async () => {
    open('CTO (Ada): all')
    const first = await risk(/^CTO is overloaded/)
    expect(first.textContent).toMatch(/^CTO is overloaded: (over 99|9\d)\u00a0%. More likely than not from (now|Q1)|already now/)
    expect(first.getAttribute('aria-pressed')).toBe('true')
  })

  test('of another quarter are one choice away', async () => {
    open('CTO (Ada): all', 90)
    await drawn(/200 futures drawn/)
    const atTheEnd = (await risk(/^CTO is overloaded/)).textContent
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'At' }), 'the end of Q1')
    expect((await risk(/^CTO is overloaded/)).textContent).not.toBe(atTheEnd)
  })

  test('follow the chart, once it has come to rest', async () => {
    open('CTO (Ada): all')
    await risk(/^CTO is overloaded/)
    act(() => { dispatch({ type: 'edit-company', patch: { headcount: 2 } }) })
    expect(await screen.findByText(/Nothing stands out/)).toBeTruthy()
  })

  test('say how exact they are, and that nothing is left to chance where that is so', async () => {
    open('CTO (Ada): all')
    expect(await drawn(/200 futures drawn: chances are right to 8 points or so/)).toBeTruthy()
    act(() => { dispatch({ type: 'set-outlook', patch: { growth: { kind: 'fixed', value: 0.1 }, effort: { kind: 'fixed', value: 1 } } }) })
    expect(await drawn(/Nothing is left to chance/)).toBeTruthy()
    expect((await risk(/^CTO is overloaded/)).textContent).toContain('100\u00a0%')
  })

  test('that are still drawn for more futures name those that are being drawn, and are not called too few for the chart', async () => {
    open('CTO (Ada): all')
    await drawn(/200 futures drawn/)
    act(() => { dispatch({ type: 'set-outlook', patch: { runs: 60_000 } }) })
    expect(await screen.findByRole('progressbar', { name: 'Computing 60,000 futures' })).toBeTruthy()
    expect(screen.queryByText(/On a chart of this size/)).toBeNull()
  })

  test.each([['', /There is no position on the chart yet/], ['CEO (Ada)', /Nobody on the chart has been given any responsibility yet/]])(
    'of a chart with nothing to draw, %j, say so, and headcount is still there', async (outline, words) => {
      open(outline)
      expect(screen.getByText(words)).toBeTruthy()
      await drawn(/200 futures drawn/)
      expect(screen.getByRole('combobox', { name: 'Show' }).textContent).toBe('Headcount')
      expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/)
    })

  test('say of a vacant seat that nobody does its work', async () => {
    open('CTO (vacant): all-outward\nCIO (Ada): all-inward')
    expect(await drawn(/CTO is vacant: in every future, nobody does that work/)).toBeTruthy()
  })
})

describe('guesses', () => {
  beforeEach(() => open('CTO (Ada): all'))

  test('are ours until they are changed; then there is a way back, and undo is one, too', async () => {
    expect(screen.getAllByText('our assumption', { selector: '.guess-mark' })).toHaveLength(2)
    await type('Most likely', '12')
    expect(outlook().growth).toEqual({ kind: 'triangular', min: 0, mode: 0.12, max: 0.2 })
    expect(screen.getAllByText('your assumption', { selector: '.guess-mark' })).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Back to our assumption' }))
    expect(screen.getAllByText('our assumption', { selector: '.guess-mark' })).toHaveLength(2)
    act(() => { undo() })
    expect(outlook().growth).toMatchObject({ mode: 0.12 })
  })

  test('may be of shrinking', async () => {
    await type('At least', '-5')
    expect(outlook().growth).toMatchObject({ min: -0.05 })
  })

  test('that make no sense are refused where they are typed, and change nothing', async () => {
    await type('At least', '30')
    expect(screen.getByRole('alert').textContent).toBe('“Most likely” of the growth (8 %) cannot be below “At least” (30 %).')
    expect(outlook().growth).toMatchObject({ min: 0.03 })
    await type('Quarters', '41')
    expect(screen.getAllByRole('alert').at(-1)!.textContent).toBe('The number of quarters can be a whole number from 1 to 40.')
  })

  test('of another kind keep their average', async () => {
    await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Distribution' })[0]!, 'Fixed')
    expect(outlook().growth).toEqual({ kind: 'fixed', value: 0.09 })
  })

  test('are drawn anew from another seed', async () => {
    const { seed } = outlook()
    await userEvent.click(screen.getByRole('button', { name: 'Draw anew' }))
    await waitFor(() => expect(outlook().seed).not.toBe(seed))
  })
})
