import { describe, expect, test } from 'vitest'
import { claimIds } from '../../src/knowledge/claims'
import { notOnChart } from '../../src/knowledge/not-on-chart'
import { sourceIds } from '../../src/knowledge/sources'
import { restingOn, type RestingOn } from '../../src/guide/resting-on'
import { sourcePage } from '../../src/guide/source-page'

describe('every claim', () => {
  test.each(claimIds)('%s carries something, or says why a chart cannot show it, and not both', (claim) => {
    const isUsed = doesAnythingRestOn(restingOn.get(claim)!)
    const excuse = notOnChart[claim]
    if (isUsed) expect(excuse, 'something rests on it: take the reason out of not-on-chart.ts').toBeUndefined()
    else expect(excuse, 'nothing rests on it: say why in not-on-chart.ts, or cite it').toMatch(/^[A-Z].*\.$/)
  })

  test('stands on the page of its source, with what rests on it', () => {
    const entries = sourceIds.flatMap((id) => sourcePage(id).claims)
    expect(entries.map(({ id }) => id)).toEqual(claimIds)
    expect(entries.find(({ id }) => id === 'coleman/both-at-scale')).toMatchObject({
      name: 'both-at-scale', notOnChart: null,
      resting: { rules: expect.arrayContaining([expect.objectContaining({ id: 'both-roles-needed', side: 'for' })]) },
    })
    expect(entries.find(({ id }) => id === 'careercruise/same-when')!.resting.rules).toContainEqual(expect.objectContaining({ id: 'both-roles-needed', side: 'against' }))
    expect(entries.find(({ id }) => id === 'coleman/infrastructure-exception')!.resting.responsibilities)
      .toEqual([{ name: 'Product infrastructure (production platform)', home: 'CTO', isImplied: false }])
  })
})

function doesAnythingRestOn(resting: RestingOn): boolean {
  return Object.values(resting).some((list: readonly unknown[]) => list.length > 0)
}
