import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { newDocument } from '../../src/model/new-document'
import { newPosition } from '../../src/model/position'
import { dispatch, documentStore, endBurst, openDocument, redo, undo } from '../../src/store/document-store'
import { arbitraryDocument, arbitraryCommand } from '../support/arbitrary'

const document = () => documentStore.getState().document
const labels = () => documentStore.getState().past.map(({ label }) => label)
const setHeadcount = (headcount: number) => dispatch({ type: 'edit-company', patch: { headcount } }, { mergeKey: 'headcount' })

beforeEach(() => openDocument('test', newDocument()))

describe('the history', () => {
  it('takes an edit back by reference: the identical document returns', () => {
    const before = document()
    dispatch({ type: 'add-position', scenarioId: 'as-is', position: newPosition('cto', 'CTO', 'CTO') })
    expect(undo()).toBe('Add CTO')
    expect(document()).toBe(before)
  })

  it('makes an undone edit again by reference', () => {
    dispatch({ type: 'add-position', scenarioId: 'as-is', position: newPosition('cto', 'CTO', 'CTO') })
    const after = document()
    undo()
    expect(redo()).toBe('Add CTO')
    expect(document()).toBe(after)
  })

  it('forgets what was undone once something else is done', () => {
    setHeadcount(10)
    undo()
    setHeadcount(20)
    expect(redo()).toBeNull()
  })

  it('makes one step of a burst under one key, and takes it back as one', () => {
    const before = document()
    for (const headcount of [60, 70, 80]) setHeadcount(headcount)
    expect(labels()).toEqual(['Set headcount to 80'])
    undo()
    expect(document()).toBe(before)
  })

  it('begins a new step after a burst has ended', () => {
    setHeadcount(60)
    endBurst()
    setHeadcount(70)
    expect(labels()).toEqual(['Set headcount to 60', 'Set headcount to 70'])
  })

  it('has no step for an edit that changes nothing', () => {
    setHeadcount(document().company.headcount)
    expect(labels()).toEqual([])
  })

  it('has no step for an edit that is refused, and says why', () => {
    const before = document()
    expect(setHeadcount(0)?.refused).toContain('whole number from 1')
    expect(document()).toBe(before)
    expect(labels()).toEqual([])
  })

  it('makes several commands one step, or none when one of them is refused', () => {
    const before = document()
    const refusal = dispatch([
      { type: 'add-position', scenarioId: 'as-is', position: newPosition('cto', 'CTO', 'CTO') },
      { type: 'move-position', scenarioId: 'as-is', positionId: 'cto', managerId: 'nobody' },
    ])
    expect(refusal).not.toBeNull()
    expect(document()).toBe(before)
  })

  it('gives back the identical document when everything is undone, whatever was done', () => {
    fc.assert(fc.property(arbitraryDocument().chain((start) => fc.tuple(fc.constant(start), fc.array(arbitraryCommand(start), { maxLength: 20 }))),
      ([start, commands]) => {
        openDocument('test', start)
        for (const command of commands) dispatch(command)
        while (undo() !== null);
        expect(document()).toBe(start)
      }))
  })
})
