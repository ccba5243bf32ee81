import { describe, expect, it } from 'vitest'
import { actions } from '../../src/ui/actions/actions'
import { actionEntries } from '../../src/ui/search/entries'
import { ranked } from '../../src/ui/search/rank'

const first = (typed: string) => ranked(typed, actionEntries(actions)).shown[0]?.id

describe('actions are found by what people call them', () => {
  it.each([['pdf', 'export'], ['powerpoint', 'export'], ['print', 'export'], ['csv', 'import-list'], ['excel', 'import-list'], ['url', 'share'], ['export', 'export'], ['save', 'save']])('%s', (typed, id) => {
    expect(first(typed)).toBe(id)
  })
})
