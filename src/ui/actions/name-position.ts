import type { Position, Role } from '../../model/organisation'
import { executiveIn } from '../../model/role-from-title'
import { currentOrganisation } from '../../store/derived'
import { documentStore, endBurst } from '../../store/document-store'
import { additionKey, edit } from './edits'

interface Named {
  readonly title?: string | undefined
  readonly holder?: string | undefined
}

/** Renames a seat, seats somebody in it, or both, as one step; of a position that was just added, one step with the adding. False: it was refused. */
export function namePosition({ id: positionId, role, ...was }: Position, { title = was.title, holder = was.holder ?? '' }: Named): boolean {
  const patch = {
    ...(title === was.title ? {} : { title, ...roleFor(title, role) }),
    ...(holder === (was.holder ?? '') ? {} : { holder }),
  }
  const isAddition = documentStore.getState().past.at(-1)?.mergeKey === additionKey(positionId)
  const isDone = edit({ type: 'edit-position', scenarioId: currentOrganisation().scenarioId, positionId, patch },
    isAddition ? { label: `Add ${title.trim()}`, mergeKey: additionKey(positionId) } : {})
  if (isAddition && isDone) endBurst()
  return isDone
}

/** "CTO" typed as a title means the role, too; whoever has an executive's role already keeps it. */
function roleFor(title: string, role: Role): { readonly role?: Role } {
  const named = executiveIn(title)
  return named !== null && (role === 'manager' || role === 'team' || role === 'other') ? { role: named } : {}
}
