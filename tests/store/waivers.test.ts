import { beforeEach, describe, expect, it } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { newPosition } from '../../src/model/position'
import { currentOrganisation, currentWaivers, findingsOf, marksByPosition, weighedFindingsOf } from '../../src/store/derived'
import { dispatch, documentStore, endBurst, openDocument, redo, undo } from '../../src/store/document-store'
import { resetSession } from '../../src/store/session-store'

const noCio = 'both-roles-needed/no-cio/company'
const bothHats = 'conflicting-responsibilities/both-hats/cto'
const document = () => documentStore.getState().document
const waivers = () => currentWaivers().map(({ id }) => id)
const standing = () => weighedFindingsOf(currentOrganisation(), currentWaivers()).standing.map(({ id }) => id)
const setHeadcount = (headcount: number, mergeKey?: string) =>
  dispatch({ type: 'edit-company', patch: { headcount } }, mergeKey === undefined ? {} : { mergeKey })
const severityOf = (id: string) => findingsOf(currentOrganisation()).find((finding) => finding.id === id)!.severity
const waive = (findingId: string) =>
  dispatch({ type: 'waive-finding', scenarioId: 'as-is', findingId, severity: severityOf(findingId), reason: 'We know.' }, { label: 'Waive it' })

beforeEach(() => {
  openDocument('test', documentFromOutline({ headcount: 250 }, 'CEO (Ada)\n  CTO (Ben): all\n    IT manager (Cy) [inward]'))
  resetSession('as-is')
})

describe('a waiver', () => {
  it('takes its finding out of what stands, and out of the marks, but not out of the findings', () => {
    const [found, marks] = [findingsOf(currentOrganisation()), marksByPosition(currentOrganisation(), currentWaivers()).get('cto')!]
    expect(marks.worst).toBe('critical')
    waive(bothHats)
    expect(standing()).not.toContain(bothHats)
    expect(marksByPosition(currentOrganisation(), currentWaivers()).get('cto')).toEqual({ worst: 'critical', count: marks.count - 1 })
    expect(findingsOf(currentOrganisation())).toBe(found)
  })

  it('is one step of the history', () => {
    const before = document()
    waive(noCio)
    expect(undo()).toBe('Waive it')
    expect(document()).toBe(before)
    redo()
    expect(waivers()).toEqual([noCio])
  })

  it('stays when the chart changes around it', () => {
    waive(noCio)
    dispatch({ type: 'add-position', scenarioId: 'as-is', position: newPosition('cfo', 'CFO', 'other', 'ceo') })
    setHeadcount(300)
    expect(waivers()).toEqual([noCio])
  })

  it('goes with its fact in the same step, and both come back together', () => {
    waive(noCio)
    const before = document()
    setHeadcount(190)
    expect([waivers(), documentStore.getState().past.length]).toEqual([[], 2])
    undo()
    expect(document()).toBe(before)
    redo()
    expect(waivers()).toEqual([])
    setHeadcount(250)
    expect(standing()).toContain(noCio)
  })

  it('of another scenario goes with its fact too', () => {
    waive(noCio)
    dispatch({ type: 'duplicate-scenario', scenarioId: 'as-is', newId: 'b', name: 'B' })
    setHeadcount(190)
    expect(document().scenarios.map((scenario) => scenario.waivers)).toEqual([[], []])
  })

  it('no longer mutes what has become worse, and mutes it again when it is as before', () => {
    setHeadcount(190)
    waive(bothHats)
    expect(standing()).not.toContain(bothHats)
    setHeadcount(250)
    expect([waivers(), standing().includes(bothHats)]).toEqual([[bothHats], true])
    setHeadcount(190)
    expect(standing()).not.toContain(bothHats)
  })

  it('outlives a source that is left out for a moment', () => {
    waive(noCio)
    dispatch({ type: 'edit-company', patch: { sources: [] } })
    dispatch({ type: 'add-position', scenarioId: 'as-is', position: newPosition('cfo', 'CFO', 'other', 'ceo') })
    expect([waivers(), findingsOf(currentOrganisation()).some(({ id }) => id === noCio)]).toEqual([[noCio], false])
  })
})

describe('a burst, as of a slider that is dragged,', () => {
  it('that passes a place without the fact and comes back keeps the waiver', () => {
    waive(noCio)
    for (const headcount of [220, 190, 250]) setHeadcount(headcount, 'headcount')
    expect([waivers(), documentStore.getState().past.length]).toEqual([[noCio], 2])
  })

  it('that ends without the fact takes the waiver with it, and gives it back when it is undone', () => {
    waive(noCio)
    const before = document()
    for (const headcount of [250, 190, 180]) setHeadcount(headcount, 'headcount')
    expect(waivers()).toEqual([])
    undo()
    expect(document()).toBe(before)
  })

  it('after one that ended does not bring it back', () => {
    waive(noCio)
    setHeadcount(190, 'headcount')
    endBurst()
    setHeadcount(250, 'headcount')
    expect([waivers(), standing().includes(noCio)]).toEqual([[], true])
  })
})

it('a stale waiver of a file that was opened mutes nothing, and goes with the first edit', () => {
  const opened = document()
  openDocument('test', { ...opened, scenarios: [{ ...opened.scenarios[0]!, waivers: [{ id: 'no/such/fact', severity: 'note', reason: 'Once.' }] }] })
  expect(standing()).toEqual(findingsOf(currentOrganisation()).map(({ id }) => id))
  setHeadcount(260)
  expect(waivers()).toEqual([])
})
