import type { HatrackDocument } from '../model/organisation'
import { addPosition } from './add-position'
import { adjustResponsibility } from './adjust-responsibility'
import { arrangeChart, placePositions, tidyChart } from './arrange'
import { assignResponsibility } from './assign-responsibility'
import { connectPositions, disconnectPositions } from './connect-positions'
import type { CommandDefinition, Refusal } from './define-command'
import { isRefusal } from './define-command'
import { editCompany } from './edit-company'
import { editPosition } from './edit-position'
import { insertPositions } from './insert-positions'
import { movePosition } from './move-position'
import { moveResponsibility } from './move-responsibility'
import { addOwnResponsibility, editOwnResponsibility, removeOwnResponsibility } from './own-responsibility'
import { pinResponsibility } from './pin-responsibility'
import { planChange, unplanChange } from './plan-change'
import { removePosition } from './remove-position'
import { duplicateScenario, removeScenario, renameScenario, setBaseline } from './scenarios'
import { setAssumption } from './set-assumption'
import { setOutlook } from './set-outlook'
import { shareResponsibility } from './share-responsibility'
import { unassignResponsibility } from './unassign-responsibility'
import { waiveFinding, withdrawWaiver } from './waive-finding'

/** Every way in which a document may change. */
export const commandDefinitions = [
  addPosition, editPosition, movePosition, removePosition, connectPositions, disconnectPositions,
  assignResponsibility, unassignResponsibility, moveResponsibility, shareResponsibility,
  editCompany, setAssumption, addOwnResponsibility, editOwnResponsibility, removeOwnResponsibility, adjustResponsibility,
  duplicateScenario, renameScenario, removeScenario, setBaseline, waiveFinding, withdrawWaiver,
  arrangeChart, placePositions, tidyChart, insertPositions, planChange, unplanChange, pinResponsibility, setOutlook,
] as const

type CommandOf<Definition> = Definition extends CommandDefinition<infer Type, infer Data> ? { readonly type: Type } & Data : never
export type Command = CommandOf<(typeof commandDefinitions)[number]>
export type CommandType = Command['type']

// Each definition accepts its own data only; the type that pairs the two is `Command`, so looking one up by type is safe.
const byType = new Map<string, CommandDefinition<string, never>>(commandDefinitions.map((definition) => [definition.type, definition]))

export type Outcome = { readonly document: HatrackDocument, readonly label: string } | Refusal

/** Applies all of them in order, or none: the first refusal is the whole answer. The label is the first command's that changed something. */
export function applyCommands(document: HatrackDocument, commands: readonly Command[]): Outcome {
  let at = document
  let label = ''
  for (const command of commands) {
    const definition = byType.get(command.type)!
    const next = definition.apply(at, command as never)
    if (isRefusal(next)) return next
    if (next !== at && label === '') label = definition.label(at, command as never)
    at = next
  }
  return { document: at, label }
}

export { isRefusal, type Refusal } from './define-command'
