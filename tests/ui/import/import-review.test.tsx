import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import type { PeopleChoices, PeopleReading } from '../../../src/formats/people/people-reading'
import { ImportReview } from '../../../src/ui/import/import-review'
import { rowsWords, spokenReading } from '../../../src/ui/import/words'
import { noTitles, readingOf, rowsOf, source, unknownManager } from './readings'

function shown(reading: PeopleReading, choices: PeopleChoices = {}) {
  const onChoose = vi.fn<(choices: PeopleChoices) => void>()
  const { rerender } = render(<ImportReview reading={reading} choices={choices} onChoose={onChoose} />)
  return { onChoose, again: (next: PeopleReading) => rerender(<ImportReview reading={next} choices={choices} onChoose={onChoose} />) }
}

const failed: PeopleReading = {
  ok: false, kind: 'no-manager-column', source, description: { title: 'No column says who reports to whom', detail: 'There are “Staff” and “Chef”.', remedy: 'Choose the column.' },
}

describe('what was read', () => {
  it('is counted, and every row accounted for', () => {
    shown(readingOf())
    const summary = within(screen.getByRole('region', { name: 'Summary' }))
    expect(summary.getByText(/4 of 5 rows became positions, 1 was left out\./)).toBeTruthy()
    expect(summary.getByText('1 problem')).toBeTruthy()
    expect(summary.getByText(/List as text, semicolons · 1 at the top · 3 levels/)).toBeTruthy()
  })

  it.each([
    [{ rows: 107, fromRows: 107, leftOut: 0, added: 0 }, 'Every row became a position.'],
    [{ rows: 1_000, fromRows: 998, leftOut: 2, added: 1 }, '998 of 1,000 rows became positions, 2 were left out; 1 position that stands on no row was added.'],
  ])('in words: %o', (counts, words) => {
    expect(rowsWords(counts)).toBe(words)
  })

  it.each([
    [readingOf(), '5 rows, 4 positions, 1 problem.'],
    [readingOf({ problems: [noTitles] }), '5 rows, 4 positions, no problems.'],
    [failed, 'No column says who reports to whom. There are “Staff” and “Chef”.'],
  ])('is told to screen readers', (reading, words) => {
    expect(spokenReading(reading)).toBe(words)
  })
})

it('shows a title and a name each in its own direction, so that neither takes letters of the other', () => {
  shown(readingOf({ document: documentFromOutline({ headcount: 9 }, 'QA مهندس 42 (عبد الرحمن 2 Smith)') }))
  const row = within(screen.getByRole('tree')).getByRole('treeitem')
  expect([...row.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual(['QA مهندس 42', 'عبد الرحمن 2 Smith'])
})

describe('problems', () => {
  it('stand before what is only worth knowing', () => {
    shown(readingOf())
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Problem: 5 positions report to a manager who is not in the file', 'Note: There is no column with titles',
    ])
  })

  it('offer what can be done; a choice keeps the others', async () => {
    const { onChoose } = shown(readingOf(), { encoding: 'utf-8', repairs: { 'several-roots': 'join' } })
    const group = within(screen.getByRole('group', { name: /What to do: 5 positions/ }))
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'Leave them at the top' }).checked).toBe(true)
    await userEvent.click(group.getByRole('radio', { name: 'Put them under a placeholder' }))
    expect(onChoose).toHaveBeenCalledWith({ encoding: 'utf-8', repairs: { 'several-roots': 'join', 'unknown-manager': 'placeholder' } })
  })

  it('show what was chosen while the file is read anew', () => {
    shown(readingOf(), { repairs: { 'unknown-manager': 'placeholder' } })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Put them under a placeholder' }).checked).toBe(true)
  })

  it('show their first rows, and all when asked', async () => {
    shown(readingOf())
    const rows = () => screen.getAllByRole('row').length - 1
    expect(rows()).toBe(3)
    expect(screen.getByRole('row', { name: 'line 2 Person 1 E099 stands at the top' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Show all 5' }))
    expect(rows()).toBe(5)
    expect(screen.queryByRole('button', { name: /Show/ })).toBeNull()
  })

  it('show thousands of rows by and by', async () => {
    shown(readingOf({ problems: [{ ...unknownManager, rows: rowsOf(15_000) }] }))
    await userEvent.click(screen.getByRole('button', { name: 'Show 200 more of 15,000' }))
    expect(screen.getAllByRole('row')).toHaveLength(1 + 203)
  })

  it('leave out a column that says nothing', () => {
    shown(readingOf({ problems: [{ ...unknownManager, rows: rowsOf(2).map((row) => ({ ...row, value: '' })) }] }))
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Where', 'Who', 'What becomes of it'])
  })
})

describe('columns', () => {
  it('name the headers with the first of their values', () => {
    shown(readingOf())
    const id = screen.getByRole<HTMLSelectElement>('combobox', { name: 'ID' })
    expect([...id.options].map(({ text }) => text)).toEqual(['None', 'Staff: E1, E2', 'Chef: E1', 'Column 3: x'])
    expect(id.selectedOptions[0]?.text).toBe('Staff: E1, E2')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Title' }).value).toBe('')
  })

  it('are chosen, or taken away', async () => {
    const { onChoose } = shown(readingOf())
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Title' }), 'Column 3: x')
    expect(onChoose).toHaveBeenLastCalledWith({ columns: { title: 2 } })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Reports to' }), 'None')
    expect(onChoose).toHaveBeenLastCalledWith({ columns: { manager: null } })
  })
})

describe('how the file was read', () => {
  it('stays folded where it is sure, and unfolds where it is not', () => {
    shown(readingOf())
    expect(screen.getByText('How the file was read').closest('details')?.open).toBe(false)
  })

  it('asks for the encoding where the file does not tell', async () => {
    const { onChoose } = shown(readingOf({ source: { ...source, encoding: 'windows-1252', isEncodingSure: false } }), { columns: { id: 2 } })
    expect(screen.getByText('How the file was read').closest('details')?.open).toBe(true)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Letters (encoding)' }), 'Unicode (UTF-8)')
    expect(onChoose).toHaveBeenCalledWith({ encoding: 'utf-8', columns: { id: 2 } })
  })

  it('forgets the columns with the table they were chosen in', async () => {
    const workbook = { ...source, format: 'xlsx', encoding: null, delimiter: null, sheets: ['Posts', 'People'], sheet: 'Posts' } as const
    const { onChoose } = shown(readingOf({ source: workbook }), { columns: { id: 2 }, repairs: { 'several-roots': 'join' } })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sheet' }), 'People')
    expect(onChoose).toHaveBeenCalledWith({ sheet: 'People', repairs: { 'several-roots': 'join' } })
    expect(screen.queryByText('How the file was read')).toBeNull()
  })
})

describe('what could not be understood', () => {
  it('is said with its remedy, and the columns can be chosen by hand beside the first rows', async () => {
    const { onChoose } = shown(failed)
    expect(screen.getByRole('heading', { name: 'No column says who reports to whom' })).toBeTruthy()
    expect(screen.getByText('Choose the column. Or choose below which column is what.')).toBeTruthy()
    expect(screen.getByRole('columnheader', { name: 'Chef' })).toBeTruthy()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Reports to' }), 'Chef: E1')
    expect(onChoose).toHaveBeenCalledWith({ columns: { manager: 1 } })
  })

  it('offers nothing where no table was found', () => {
    shown({ ...failed, source: null })
    expect(screen.queryByRole('combobox')).toBeNull()
  })
})

describe('the preview', () => {
  const items = () => screen.getAllByRole('treeitem').map(({ textContent }) => textContent)
  const focused = () => document.activeElement?.textContent

  it('shows who would report to whom', () => {
    shown(readingOf())
    expect(items()).toEqual(['CEO Ada, 3 below', 'CTO Ben, 1 below', 'Lead Cleo', 'CIO Vacant'])
    expect(screen.getAllByRole('treeitem').map((item) => item.getAttribute('aria-level'))).toEqual(['1', '2', '3', '2'])
  })

  it('is walked, folded and unfolded with the keyboard', () => {
    shown(readingOf())
    screen.getAllByRole('treeitem')[0]!.focus()
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
    press('ArrowDown')
    expect(focused()).toContain('CTO')
    press('ArrowLeft')
    expect(items()).toEqual(['CEO Ada, 3 below', 'CTO Ben, 1 below', 'CIO Vacant'])
    expect(focused()).toContain('CTO')
    press('Enter')
    press('End')
    expect(focused()).toContain('CIO')
    expect(screen.getAllByRole('treeitem').filter((item) => item.tabIndex === 0)).toHaveLength(1)
  })

  it('keeps what is unfolded when a choice changes the chart', async () => {
    const { again } = shown(readingOf())
    await userEvent.click(screen.getByRole('treeitem', { name: /CTO/ }))
    expect(items()).toHaveLength(3)
    again(readingOf({ document: documentFromOutline({ name: 'List', headcount: 4 }, 'CEO (Ada)\n  CTO (Ben)\n    Lead (Cleo)\n  CIO (vacant)\n  CFO (vacant)') }))
    expect(items()).toEqual(['CEO Ada, 4 below', 'CTO Ben, 1 below', 'CIO Vacant', 'CFO Vacant'])
  })

  it('leaves the focus on the first of the siblings that it was asked for', () => {
    const wide = `CEO\n${Array.from({ length: 60 }, (_, at) => `  Seat ${at}`).join('\n')}`
    shown(readingOf({ document: documentFromOutline({ name: 'Wide', headcount: 61 }, wide) }))
    fireEvent.click(screen.getByRole('treeitem', { name: 'and 10 more' }))
    expect(items()).toHaveLength(61)
    expect(focused()).toContain('Seat 50')
  })
})
