import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCommands, commandDefinitions, isRefusal, type Command, type Outcome } from '../../src/commands'
import { violationsOf } from '../../src/model/invariants'
import type { HatrackDocument } from '../../src/model/organisation'
import { arbitraryCommand, arbitraryDocument, deepFrozen, unknownFieldNames } from '../support/arbitrary'

const documentAndCommands = (maxLength: number) => arbitraryDocument().chain((document) =>
  fc.tuple(fc.constant(document), fc.array(arbitraryCommand(document).map(deepFrozen), { minLength: 1, maxLength })))

/** Looks at each command's outcome; the next starts from the document that it gave, or from the same one if it was refused. */
function oneByOne(
  document: HatrackDocument,
  commands: readonly Command[],
  look: (outcome: Outcome, before: HatrackDocument, command: Command) => void,
): void {
  commands.reduce((before, command) => {
    const outcome = applyCommands(before, [command])
    look(outcome, before, command)
    return isRefusal(outcome) ? before : deepFrozen(outcome.document)
  }, document)
}

describe('arbitrary documents and commands', () => {
  test('documents are sound', () => {
    fc.assert(fc.property(arbitraryDocument(), (document) => {
      expect(violationsOf(document)).toEqual([])
    }))
  })

  test('commands of every type are drawn, and of every type some do something and some change nothing or are refused', () => {
    const done = new Set<string>()
    const idle = new Set<string>()
    for (const [document, commands] of fc.sample(documentAndCommands(10), { numRuns: 3000, seed: 1 })) {
      oneByOne(document, commands, (outcome, before, { type }) => {
        if (isRefusal(outcome) || outcome.document === before) idle.add(type)
        else done.add(type)
      })
    }
    const types = commandDefinitions.map(({ type }) => type).sort()
    expect([...done].sort()).toEqual(types)
    expect([...idle].sort()).toEqual(types)
  })
})

// All documents and commands are deep-frozen: a command that wrote into what it was given would throw.
describe('any sequence of commands', () => {
  test('gives sound documents and never throws', () => {
    fc.assert(fc.property(documentAndCommands(12), ([document, commands]) => {
      oneByOne(document, commands, (outcome) => {
        if (!isRefusal(outcome)) expect(violationsOf(outcome.document)).toEqual([])
      })
    }))
  })

  test('gives the same again when it is repeated', () => {
    fc.assert(fc.property(documentAndCommands(12), ([document, commands]) => {
      expect(isDeepStrictEqual(applyCommands(document, commands), applyCommands(document, commands))).toBe(true)
    }))
  })

  test('is carried out whole or not at all, under the label of its first change', () => {
    fc.assert(fc.property(documentAndCommands(5), ([document, commands]) => {
      const expected = commands.reduce<Outcome>((at, command) => {
        if (isRefusal(at)) return at
        const next = applyCommands(at.document, [command])
        return isRefusal(next) ? next : { document: next.document, label: at.label || next.label }
      }, { document, label: '' })
      expect(isDeepStrictEqual(applyCommands(document, commands), expected)).toBe(true)
    }))
  })
})

describe('a command', () => {
  test('is refused with a sentence', () => {
    fc.assert(fc.property(documentAndCommands(12), ([document, commands]) => {
      oneByOne(document, commands, (outcome) => {
        if (!isRefusal(outcome)) return
        expect(outcome.refused).toMatch(/^\S.*\S\.$/su)
        // What is gone has no name, but no sentence starts with "a position" either.
        expect(outcome.refused).not.toMatch(/^a |undefined|\[object/)
      })
    }))
  })

  test('that changes nothing gives back the very document, and one that changes something says so in its label', () => {
    fc.assert(fc.property(documentAndCommands(12), ([document, commands]) => {
      oneByOne(document, commands, (outcome, before, command) => {
        if (isRefusal(outcome)) return
        const isSame = isDeepStrictEqual(outcome.document, before)
        expect([command.type, outcome.document === before]).toEqual([command.type, isSame])
        expect(outcome.label).toMatch(isSame ? /^$/ : /^[A-Z]/)
      })
    }))
  })

  test('keeps the fields that this version does not know', () => {
    fc.assert(fc.property(documentAndCommands(8), ([document, commands]) => {
      oneByOne(document, commands, (outcome, before) => {
        if (isRefusal(outcome)) return
        expect(Object.keys(outcome.document)).toEqual(Object.keys(before))
        for (const { id, positions } of outcome.document.scenarios) {
          for (const position of positions) {
            const former = before.scenarios.find((scenario) => scenario.id === id)?.positions.find((each) => each.id === position.id)
            if (former) expect(unknownFieldsOf(position)).toEqual(unknownFieldsOf(former))
          }
        }
      })
    }))
  })
})

function unknownFieldsOf(record: object) {
  return Object.entries(record).filter(([key]) => unknownFieldNames.includes(key))
}
