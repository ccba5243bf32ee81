import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BaseSequencer } from 'vitest/node'

/** @typedef {import('vitest/node').TestSpecification} TestFile */
/** @typedef {{ test: string, isRule: boolean }} Subject the test that should notice a mutant, and whether a rule was mutated */

/** @type {Record<string, string>} files without a test of the same name, and the one that looks at them most closely */
const looksAt = {
  effort: 'load',
  carried: 'load',
  unserved: 'stakeholder-unserved',
  told: 'budget-needs-both',
  prose: 'rules',
}

/**
 * The test of the mutated file goes first, and the first failure ends the run. A mutant of a rule is shown to that
 * rule's own test and to those of the table of contents: whatever asks which fixes help runs every rule, so all tests would run for nothing,
 * and a rule whose faults only another one's test notices has a test too few.
 */
export class OwnTestFirst extends BaseSequencer {
  /** @override @param {TestFile[]} files */
  async sort(files) {
    const { activeMutant } = /** @type {{ activeMutant?: string }} */ (files[0]?.project.getProvidedContext() ?? {})
    const sorted = await super.sort(files)
    const subject = activeMutant === undefined ? undefined : subjects().get(activeMutant)
    if (!subject) return sorted
    const isOwn = (/** @type {TestFile} */ { moduleId }) => basename(moduleId, '.test.ts') === subject.test
    const isOfAll = (/** @type {TestFile} */ { moduleId }) => ['rules', 'loading'].includes(basename(moduleId, '.test.ts'))
    return [...sorted.filter(isOwn), ...sorted.filter((file) => !isOwn(file) && (!subject.isRule || isOfAll(file)))]
  }
}

/** @type {Map<string, Subject> | undefined} */
let known

/** By mutant: they are written into the sandbox's sources. */
function subjects() {
  known ??= new Map(['src/rules', 'src/load'].flatMap((folder) => readdirSync(folder).flatMap((file) => {
    const name = basename(file, '.ts').replace(/\.prose$/, '')
    const text = readFileSync(join(folder, file), 'utf8')
    const subject = { test: looksAt[name] ?? name, isRule: /= defineRule\(|: RuleProse =/.test(text) }
    return [...text.matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, id]) => /** @type {[string, Subject]} */ ([id, subject]))
  })))
  return known
}
