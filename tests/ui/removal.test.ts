import { describe, expect, it } from 'vitest'
import { applyCommands, isRefusal } from '../../src/commands'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { nameless } from '../../src/model/nameless'
import { organisationOf } from '../../src/model/organisation-of'
import { removalChoices } from '../../src/ui/dialogs/removal'

const document = documentFromOutline({}, `
  CEO (Ada)
    CTO (Ben)
      Web
        Shop
      Apps
    CIO (Cy)
      Desk
`)
const organisation = organisationOf(document, 'as-is')!
const choice = (ids: readonly string[], id: 'vacate' | 'move-up' | 'remove-branch') => removalChoices(organisation, ids).find((each) => each.id === id)

function left(ids: readonly string[]): readonly string[] {
  const outcome = applyCommands(document, choice(ids, 'move-up')!.commands)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome.document.scenarios[0]!.positions.map(({ id }) => id)
}

describe('removing several and moving the others up', () => {
  it('takes whole branches at once, wherever they stand, so that thousands are a few edits', () => {
    const all = organisation.positions.map(({ id }) => id)
    const butOne = all.filter((id) => id !== 'desk')
    expect(choice(butOne, 'move-up')!.commands).toEqual([
      { type: 'remove-position', scenarioId: 'as-is', positionId: 'ceo', below: 'move-up' },
      { type: 'remove-position', scenarioId: 'as-is', positionId: 'cto', below: 'remove-branch' },
      { type: 'remove-position', scenarioId: 'as-is', positionId: 'cio', below: 'move-up' },
    ])
    expect(left(butOne)).toEqual(['desk'])
  })

  it('leaves who was not chosen', () => {
    expect(left(['cto', 'shop'])).toEqual(['ceo', 'web', 'apps', 'cio', 'desk'])
  })
})

describe('vacating several', () => {
  it('names the people', () => {
    expect(choice(['cto', 'cio'], 'vacate')!.detail).toMatch(/^Ben and Cy leave;/)
  })

  it('counts them while names are hidden', () => {
    const [vacating] = removalChoices(nameless(organisation), ['cto', 'cio'])
    expect(vacating!.detail).toMatch(/^2 people leave;/)
  })
})

describe('what would be unowned', () => {
  it('is told at once where thousands share everything', () => {
    const [ceo, ...others] = organisation.positions
    const positions = [ceo!, ...Array.from({ length: 4_000 }, (_, at) => ({ ...others[0]!, id: `p${at}`, managerId: 'ceo' }))]
    const responsibilityIds = ['engineering', 'pmo', 'it-support', 'cybersecurity', 'architecture', 'it-budget', 'data-management', 'it-operations', 'research', 'it-infrastructure']
    const assignments = responsibilityIds.flatMap((responsibilityId) => positions.map(({ id }) => ({ responsibilityId, positionId: id, kind: 'accountable' as const })))
    const start = performance.now()
    const branch = removalChoices({ ...organisation, positions, assignments }, ['ceo']).find(({ id }) => id === 'remove-branch')
    expect(branch!.detail).toMatch(/^10 responsibilities would be unowned: /)
    // A fifth of a second; each holder against all others took a quarter of a minute.
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
