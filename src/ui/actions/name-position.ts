import type { Position, Role } from '../../model/organisation'
import { executiveIn } from '../../model/role-from-title'
import { currentOrganisation } from '../../store/derived'
import { edit } from './edits'

/** Renames a seat, seats somebody in it, or both, as one step. False: it was refused. */
export function namePosition({ id: positionId, role, ...was }: Position, { title = was.title, holder = was.holder ?? '' }: { readonly title?: string | undefined, readonly holder?: string | undefined }): boolean {
  const patch = {
    ...(title === was.title ? {} : { title, ...roleFor(title, role) }),
    ...(holder === (was.holder ?? '') ? {} : { holder }),
  }
  return edit({ type: 'edit-position', scenarioId: currentOrganisation().scenarioId, positionId, patch })
}

/** "CTO" typed as a title means the role, too; whoever has an executive's role already keeps it. */
export function roleFor(title: string, role: Role): { readonly role?: Role } {
  const named = executiveIn(title)
  return named !== null && (role === 'manager' || role === 'team' || role === 'other') ? { role: named } : {}
}
