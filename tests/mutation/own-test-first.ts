import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files without a test of the same name, and the one that looks at them most closely. */
const looksAt: Readonly<Record<string, string>> = {
  effort: 'load',
  carried: 'load',
  'internal-it': 'internal-it-under-product-leader',
  vendors: 'vendor-management-split',
  unserved: 'stakeholder-unserved',
  neglect: 'neglected-innovation',
  told: 'budget-needs-both',
}

/**
 * The test of the mutated file goes first, and the first failure ends the run. Whatever asks which fixes help runs every
 * rule, so without this a mutant of one rule would wait for the tests of all the others.
 */
export class OwnTestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { activeMutant } = (files[0]?.project.getProvidedContext() ?? {}) as { readonly activeMutant?: string }
    const mutated = activeMutant === undefined ? undefined : subjects().get(activeMutant)
    const isOwn = ({ moduleId }: TestSpecification) => basename(moduleId, '.test.ts') === mutated
    return (await super.sort(files)).sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
  }
}

let known: ReadonlyMap<string, string> | undefined

/** Mutant to the name of the test that should notice it. The mutants are written into the sandbox's sources. */
function subjects(): ReadonlyMap<string, string> {
  const paths = ['src/rules', 'src/load'].flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  known ??= new Map(paths.flatMap((path) => {
    const name = basename(path, '.ts')
    return [...readFileSync(path, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, id]): [string, string] => [id!, looksAt[name] ?? name])
  }))
  return known
}
