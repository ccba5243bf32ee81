import { describe, expect, it } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { chartLayoutOf } from '../../src/layout/chart'
import { farLabels } from '../../src/ui/canvas/far-labels'

const team = (name: string) => Array.from({ length: 12 }, (_, at) => `      ${name} ${at} [team]`).join('\n')
const organisation = organisationFromOutline({}, `
  CEO
    CTO
${team('Dev')}
    CIO
${team('Desk')}
    Legal [other]
`)
const layout = chartLayoutOf(organisation)
const titles = (zoom: number) => farLabels(layout, organisation, zoom).map(({ title }) => title)

describe('the names on a chart that is far away', () => {
  it('are those of who leads a part of it, from the top', () => {
    expect(titles(0.25)).toEqual(['CEO', 'CTO', 'CIO'])
  })

  it('leave out parts that have no room for letters', () => {
    expect(titles(0.06)).toEqual(['CEO'])
  })

  it('never lie on each other, nor beside their part', () => {
    const labels = farLabels(layout, organisation, 0.12)
    labels.forEach((a, at) => labels.slice(0, at).forEach((b) =>
      expect(a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height).toBe(true)))
  })
})
