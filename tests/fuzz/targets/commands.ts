import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { applyCommands, isRefusal, type Command } from '../../../src/commands'
import { writeDocument } from '../../../src/formats/json/write-document'
import type { HatrackDocument } from '../../../src/model/organisation'
import { dispatch, documentStore, openDocument, redo, undo } from '../../../src/store/document-store'
import { arbitraryCommand, arbitraryDocument, deepFrozen } from '../../support/arbitrary'
import { expectSound } from '../promises'
import { defineTarget, textBytes } from '../target'
import { expectShown } from './page'

interface Session {
  readonly document: HatrackDocument
  readonly steps: readonly Command[]
}

const session: fc.Arbitrary<Session> = arbitraryDocument({ positions: 8 }).chain((document) => fc.record({
  document: fc.constant(document), steps: fc.array(arbitraryCommand(document).map(deepFrozen), { minLength: 1, maxLength: 30 }),
}))

const present = () => documentStore.getState().document

function checkSession({ document, steps }: Session): void {
  openDocument('fuzz', document)
  const former: HatrackDocument[] = [document]
  for (const command of steps) {
    const before = present()
    const outcome = applyCommands(before, [command])
    const refusal = dispatch([command])
    if (isRefusal(outcome)) {
      assert.deepEqual(refusal, outcome, 'The store took what the command refuses.')
      assert.equal(present(), before, 'A refusal changed something.')
    } else if (present() !== before) {
      expectSound(present())
      former.push(present())
    }
  }
  expectShown(present())
  expectUndone(former)
}

/** Undo gives back the very documents, last first; redo the very ones again. */
function expectUndone(former: readonly HatrackDocument[]): void {
  for (const document of former.slice(0, -1).reverse()) {
    undo()
    assert.equal(present(), document, 'Undo gave something else.')
  }
  for (const document of former.slice(1)) {
    redo()
    assert.equal(present(), document, 'Redo gave something else.')
  }
}

export const commands = defineTarget<Session>({
  name: 'commands', shortRuns: 30, input: session, check: checkSession,
  bytesOf: ({ document, steps }) => textBytes(`${writeDocument(document)}\n${steps.map((step) => JSON.stringify(step)).join('\n')}\n`),
})
