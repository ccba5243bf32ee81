import type { Command } from '../../commands'
import { effectBetween } from '../../rules/effect-of'
import { currentOrganisation } from '../../store/derived'
import type { DispatchOptions } from '../../store/document-store'
import { announce, sessionStore } from '../../store/session-store'
import { spokenEffect } from '../drag/spoken-effect'
import { edit } from './edits'

interface Options extends DispatchOptions {
  /** Whose load is told, where the edit is about one position. */
  readonly positionId?: string
  /** What else is to be said of it. */
  readonly aside?: string
}

/** Makes an edit and says what was done and what came of it: load, findings gained and lost. True: done. */
export function editWithEffect(commands: readonly Command[], { positionId, aside = '', ...options }: Options = {}): boolean {
  const before = currentOrganisation()
  if (!edit(commands, options)) return false
  const after = currentOrganisation()
  if (after === before) announce(aside || 'It is so already.')
  else {
    const done = (sessionStore.getState().message?.text ?? '').replace(/\.?$/, '.')
    announce([done, spokenEffect(effectBetween(before, after), positionId), aside].filter(Boolean).join(' '))
  }
  return true
}
