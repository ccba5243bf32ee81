import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ImportReview } from '../../../src/ui/import/import-review'
import { namelessReading } from '../../../src/ui/import/nameless-reading'
import { readingOf, source } from './readings'

describe('a list read while names are hidden', () => {
  const reading = readingOf({ source: { ...source, sample: [['Ada', 'Ben']] } })

  it('is shown without them, seats and places as they are', () => {
    render(<ImportReview reading={namelessReading(reading)} choices={{}} onChoose={() => undefined} />)
    expect(document.body.textContent).not.toMatch(/Ada|Ben|Cleo|Person 1|E099/)
    expect(screen.getByRole('tree').textContent).toMatch(/CEO.*CTO.*CIO.*Vacant/)
    expect(document.body.textContent).toContain('line 2')
  })

  it('keeps them for the chart that it becomes', () => {
    namelessReading(reading)
    expect(reading.document.scenarios[0]!.positions[0]!.holder).toBe('Ada')
  })

  it('that cannot be read tells no cells either', () => {
    const description = { title: 'No manager who is named is in the list', detail: 'The column holds “Ada”.', remedy: 'Check it.' }
    expect(JSON.stringify(namelessReading({ ok: false, kind: 'no-manager-found', description, source: reading.source }))).not.toMatch(/Ada|Ben/)
  })
})
