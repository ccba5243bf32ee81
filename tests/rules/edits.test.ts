import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Home } from '../../src/knowledge/responsibilities'
import { executiveFor, fillSeat, handOver, hired, link, narrowed } from '../../src/rules/edits'
import { outlinedAfter } from '../support/test-rule'

const chart = (outline: string) => organisationFromOutline({}, outline)

describe('somebody new', () => {
  const cio = { title: 'Head of IT', role: 'CIO', strength: 'inward', managerId: null } as const

  test('is called something, because a vacant seat has no capacity', () => {
    const { position, add } = hired(chart('CEO'), cio)
    expect(position).toMatchObject({ id: 'head-of-it', holder: 'New hire', title: 'Head of IT', role: 'CIO', strength: 'inward', managerId: null })
    expect(add).toEqual({ type: 'add-position', scenarioId: chart('').scenarioId, position })
  })

  test('has an id of its own', () => {
    expect(hired(chart('Head of IT'), cio).position.id).toBe('head-of-it-2')
    expect(hired(chart('Head of IT\nHead of IT 2'), cio).position.id).toBe('head-of-it-3')
  })

  test('stands below a manager who is there, else below nobody', () => {
    expect(hired(chart('CEO'), { ...cio, managerId: 'ceo' }).position.managerId).toBe('ceo')
    expect(hired(chart('CEO'), { ...cio, managerId: 'gone' }).position.managerId).toBeNull()
  })

  test('may fill a seat that is there', () => {
    expect(outlinedAfter(chart('CIO (vacant)'), [fillSeat(chart(''), 'cio')])).toEqual(['CIO (New hire)'])
  })
})

describe('a new line', () => {
  test('has an id of its own', () => {
    const organisation = chart('A\nB')
    expect(link(organisation, 'a', 'b')).toMatchObject({ collaboration: { id: 'link-a-b', between: ['a', 'b'] } })
    const linked = { ...organisation, collaborations: [{ id: 'link-a-b', between: ['a', 'b'] as const }] }
    expect(link(linked, 'a', 'b')).toMatchObject({ collaboration: { id: 'link-a-b-2' } })
  })
})

describe('handing over', () => {
  const organisation = chart('A: pmo, ~engineering\nB')

  test('moves whatever part the one has, and nothing of what it has no part in', () => {
    expect(outlinedAfter(organisation, handOver(organisation, ['pmo', 'it-support', 'engineering'], 'a', 'b')))
      .toEqual(['A (Someone) [manager]', 'B (Someone) [manager]: pmo, ~engineering'])
  })

  test('to oneself is nothing', () => {
    expect(handOver(organisation, ['pmo'], 'a', 'a')).toEqual([])
  })
})

describe('the executive for inward work', () => {
  const candidate = (outline: string, beside?: string, home: Home = 'CIO') => {
    const organisation = chart(outline)
    const { how, name, commands, id } = executiveFor(organisation, home, organisation.positions.find((one) => one.id === beside))
    return { id, how, name, after: outlinedAfter(organisation, commands) }
  }

  test('is there already', () => {
    expect(candidate('CIO (Sam)')).toEqual({ id: 'cio', how: 'present', name: 'Sam (CIO)', after: ['CIO (Sam)'] })
  })

  test('has both hats', () => {
    expect(candidate('Head (Maya) [CIO-CTO]')).toMatchObject({ id: 'head', how: 'present', name: 'Maya (Head)' })
  })

  test('but is never the one who is to hand over', () => {
    expect(candidate('Head (Maya) [CIO-CTO]', 'head')).toMatchObject({ id: 'cio', how: 'hire' })
    expect(candidate('CIO (vacant)', 'cio')).toMatchObject({ id: 'cio-2', how: 'hire' })
  })

  test('fills a vacant seat before another is made', () => {
    expect(candidate('IT chief (vacant) [CIO]\nCTO')).toEqual({ id: 'it-chief', how: 'fill', name: 'IT chief', after: ['IT chief (New hire) [CIO]', 'CTO (Someone)'] })
  })

  test('is hired under the manager of the one who hands over, if that is an executive', () => {
    expect(candidate('CEO\n  COO\n    CTO', 'cto')).toMatchObject({
      how: 'hire', name: 'CIO', after: ['CEO (Someone)', '  COO (Someone) [manager]', '    CTO (Someone)', '    CIO (New hire) [inward]'],
    })
    expect(candidate('CEO\n  COO\n    Head [CIO-CTO]', 'head').after).toContain('    CIO (New hire) [inward]')
    expect(candidate('CEO\n  COO\n    CIO', 'cio', 'CTO').after).toContain('    CTO (New hire) [outward]')
  })

  test('of two such executives, under the manager of the one who hands over', () => {
    const two = (role: string) => `CEO\n  A [${role}]\n  COO\n    B [${role}]`
    expect(candidate(two('CTO'), 'b').after).toContain('    CIO (New hire) [inward]')
    expect(candidate(two('CIO'), 'b', 'CTO').after).toContain('    CTO (New hire) [outward]')
    expect(candidate('CEO\n  A [CTO]\n  COO\n    B [CIO-CTO]', 'b').after).toContain('    CIO (New hire) [inward]')
  })

  test('is hired under the manager of the other executive, where a manager hands over', () => {
    expect(candidate('CEO\n  COO\n    CTO\n  VP', 'vp').after).toContain('    CIO (New hire) [inward]')
    expect(candidate('CEO\n  COO\n    CTO (vacant)\n  VP', 'vp').after).toContain('    CIO (New hire) [inward]')
  })

  test('is hired under the manager of the other executive, where nobody hands over', () => {
    expect(candidate('CEO\n  COO\n    CTO').after).toContain('    CIO (New hire) [inward]')
  })

  test('is hired under the top of the chart, where there is no other executive', () => {
    expect(candidate('CEO\n  VP', 'vp').after).toEqual(['CEO (Someone)', '  VP (Someone) [manager]', '  CIO (New hire) [inward]'])
  })

  test('stands alone where the chart has no top', () => {
    expect(candidate('A\nB').after).toEqual(['A (Someone) [manager]', 'B (Someone) [manager]', 'CIO (New hire) [inward]'])
  })

  test('is linked with the other one where nobody is above both', () => {
    expect(candidate('CTO', 'cto').after).toEqual(['CTO (Someone)', 'CIO (New hire) [inward]', 'link cio -- cto'])
  })

  test('needs no line below a common manager', () => {
    expect(candidate('CEO\n  CTO', 'cto').after).toEqual(['CEO (Someone)', '  CTO (Someone)', '  CIO (New hire) [inward]'])
  })
})

describe('whoever had both hats and gives one away', () => {
  const after = (outline: string) => {
    const organisation = chart(outline)
    return outlinedAfter(organisation, narrowed(organisation, organisation.positions[0]!, 'CTO'))
  }

  test('keeps one role, and a title that named both', () => {
    expect(after('CIO and CTO (Maya) [CIO-CTO]')).toEqual(['CTO (Maya)'])
    expect(after('CTO + CIO (Maya) [CIO-CTO]')).toEqual(['CTO (Maya)'])
  })

  test('keeps a title that did not', () => {
    expect(after('CIO (Maya) [CIO-CTO]')).toEqual(['CIO (Maya) [CTO]'])
    expect(after('CTO (Maya) [CIO-CTO]')).toEqual(['CTO (Maya)'])
    expect(after('CTO of FASCIO (Maya) [CIO-CTO]')).toEqual(['CTO of FASCIO (Maya) [CTO]'])
    expect(after('CIO of ACTO (Maya) [CIO-CTO]')).toEqual(['CIO of ACTO (Maya) [CTO]'])
  })

  test('has nothing to give away with one hat', () => {
    expect(after('CIO and CTO (Maya) [CIO]')).toEqual(['CIO and CTO (Maya) [CIO]'])
  })
})
