import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * The directions once more, in another form than the configuration's, so that a slip there does not repeat itself here:
 * a row for who imports, a column for what is imported, x where it may.
 */
const DIRECTIONS = `
              knowledge model commands load samples rules simulation layout scene formats brief guide check store persistence ui app
knowledge     x         .     .        .    .       .     .          .      .     .       .     .     .     .     .           .  .
model         x         x     .        .    .       .     .          .      .     .       .     .     .     .     .           .  .
commands      x         x     x        .    .       .     .          .      .     .       .     .     .     .     .           .  .
load          x         x     .        x    .       .     .          .      .     .       .     .     .     .     .           .  .
samples       x         x     x        x    x       .     .          .      .     x       .     .     .     .     .           .  .
rules         x         x     x        x    .       x     .          .      .     .       .     .     .     .     .           .  .
simulation    x         x     x        x    .       x     x          .      .     .       .     .     .     .     .           .  .
layout        x         x     .        x    .       .     .          x      .     .       .     .     .     .     .           .  .
scene         x         x     .        x    .       x     .          x      x     .       .     .     .     .     .           .  .
formats       x         x     x        x    .       x     .          x      x     x       .     .     .     .     .           .  .
brief         x         x     .        x    .       x     x          x      x     x       x     .     .     .     .           .  .
guide         x         x     .        x    x       x     .          .      .     x       .     x     .     .     .           .  .
check         x         x     .        x    .       x     .          .      .     x       .     .     x     .     .           .  .
store         x         x     x        x    x       x     x          x      x     x       x     x     .     x     .           .  .
persistence   x         x     x        x    x       x     x          x      x     x       x     x     .     x     x           .  .
ui            x         x     x        x    x       x     x          x      x     x       x     x     .     x     x           x  .
app           x         x     x        x    x       x     x          x      x     x       x     x     .     x     x           x  x
`

const [header, ...rows] = DIRECTIONS.trim().split('\n').map(line => line.trim().split(/\s+/))
const folders = header ?? []

// A small source tree of its own: the rule has to resolve real files, and should not depend on what src holds today.
const root = realpathSync(mkdtempSync(join(tmpdir(), 'hatrack-boundaries-')))

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: resolve(import.meta.dirname, '../../eslint.config.js'),
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*'] },
    { languageOptions: { parserOptions: { projectService: false } }, settings: { 'boundaries/root-path': root } },
  ],
})

interface Complaint {
  rule: string | null
  message: string
}

const lint = async (file: string, text: string): Promise<Complaint[]> => {
  const [result] = await eslint.lintText(text, { filePath: join(root, file) })
  return (result?.messages ?? []).map(({ ruleId, message }) => ({ rule: ruleId, message }))
}

const rulesBroken = async (file: string, text: string) => (await lint(file, text)).map(({ rule }) => rule)

beforeAll(() => {
  for (const file of [...folders.map(folder => `src/${folder}/thing.ts`), 'outside.ts']) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), 'export const thing = 1\n')
  }
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('directions of imports', { timeout: 60_000 }, () => {
  it.each(rows.map(([from = '', ...marks]) => [from, marks] as const))('src/%s imports what it may and nothing else', async (from, marks) => {
    const text = folders.map((to, i) => `import { thing as thing${i} } from '../${to}/thing'\nvoid thing${i}\n`).join('')
    const refused = (await lint(`src/${from}/probe.ts`, text.replace(`../${from}/`, './')))
      .filter(({ rule }) => rule === 'boundaries/dependencies')
      .map(({ message }) => message)
    expect(refused).toEqual(folders
      .filter((_, i) => marks[i] !== 'x')
      .map(to => `src/${from} may not import '../${to}/thing'.`))
  })

  it('lists every folder in a row and a column', () => {
    expect(rows.map(([from]) => from)).toEqual(folders)
    expect(rows.every(row => row.length === folders.length + 1)).toBe(true)
  })

  it.each([
    ['a type', 'import type { thing } from \'../rules/thing\'\nexport type Thing = typeof thing\n'],
    ['a re-export', 'export * from \'../rules/thing\'\n'],
    ['a dynamic import', 'export const later = () => import(\'../rules/thing\')\n'],
    ['a worker', 'export const url = new URL(\'../rules/thing.ts\', import.meta.url)\n'],
    ['a file outside src', 'import \'../../outside\'\n'],
    ['a file that does not exist', 'import \'../knowledge/nothing\'\n'],
  ])('sees %s', async (_, text) => {
    expect(await rulesBroken('src/model/probe.ts', text)).toEqual(['boundaries/dependencies'])
  })

  it('tells a file that is not there from one that is out of bounds', async () => {
    const [complaint] = await lint('src/model/probe.ts', 'import \'../knowledge/nothing\'\n')
    expect(complaint?.message).toBe('src/model may not import \'../knowledge/nothing\': no such file in a folder of src.')
  })

  it('sees a file in a deeper folder', async () => {
    expect(await rulesBroken('src/model/deep/probe.ts', 'import \'../../rules/thing\'\n')).toEqual(['boundaries/dependencies'])
  })

  it('lets an allowed import pass without any complaint', async () => {
    expect(await lint('src/model/probe.ts', 'import { thing } from \'../knowledge/thing\'\n\nexport const twice = thing * 2\n')).toEqual([])
    expect(await lint('src/ui/canvas/probe.ts', 'import { thing } from \'../thing\'\n\nexport const twice = thing * 2\n')).toEqual([])
  })

  it('refuses a folder of src that has no place in the directions', async () => {
    expect(await rulesBroken('src/misc/probe.ts', 'export const thing = 1\n')).toEqual(['boundaries/no-unknown-files'])
  })
})

describe('pure folders', { timeout: 60_000 }, () => {
  it.each(['react', 'react-dom/client', 'zustand', 'idb', '@xyflow/react', 'react-aria-components', 'node:fs'])('may not import %s', async name => {
    expect(await rulesBroken('src/rules/probe.ts', `import * as it from '${name}'\n\nexport { it }\n`)).toEqual(['no-restricted-imports'])
  })

  it('may not import react when first needed either', async () => {
    expect(await rulesBroken('src/rules/probe.ts', 'export const later = () => import(\'react\')\n')).toEqual(['no-restricted-syntax'])
    expect(await rulesBroken('src/formats/probe.ts', 'export const later = () => import(\'@xyflow/react\')\n')).toEqual(['no-restricted-syntax'])
  })

  it.each([
    ['Date.now()', 'no-restricted-properties'],
    ['Math.random()', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['performance.now()', 'no-restricted-globals'],
    ['crypto.randomUUID()', 'no-restricted-globals'],
    ['globalThis.crypto.randomUUID()', 'no-restricted-globals'],
    ['window.innerWidth', 'no-restricted-globals'],
    ['document.title', 'no-restricted-globals'],
    ['localStorage.length', 'no-restricted-globals'],
    ['indexedDB.databases()', 'no-restricted-globals'],
    ['fetch("./a")', 'no-restricted-globals'],
    ['console.log(1)', 'no-restricted-globals'],
  ])('may not use %s', async (code, rule) => {
    for (const folder of ['model', 'commands', 'knowledge', 'load', 'rules', 'simulation', 'layout', 'scene', 'formats', 'samples', 'brief', 'guide', 'check'])
      expect(await rulesBroken(`src/${folder}/probe.ts`, `export const it = () => ${code.replaceAll('"', '\'')}\n`), folder).toContain(rule)
  })

  it('say what to do instead', async () => {
    const [complaint] = await lint('src/model/probe.ts', 'export const now = () => Date.now()\n')
    expect(complaint?.message).toContain('Take the time as an argument')
  })

  it('may make a date from an argument, and name a parameter document', async () => {
    expect(await lint('src/model/probe.ts', 'export const of = (document: { at: number }) => new Date(document.at)\n')).toEqual([])
  })

  it('leave the canvas to formats/png, and no more than the canvas', async () => {
    expect(await lint('src/formats/png/probe.ts', 'export const canvas = () => document.createElement(\'canvas\')\n')).toEqual([])
    expect(await rulesBroken('src/formats/png/probe.ts', 'export const width = () => window.innerWidth\n')).toEqual(['no-restricted-globals'])
  })

  it('do not bind ui', async () => {
    expect(await lint('src/ui/probe.ts', 'import { useState } from \'react\'\n\nexport const it = () => [useState, Date.now(), window.innerWidth]\n')).toEqual([])
  })
})

describe('sizes and names', { timeout: 60_000 }, () => {
  it.each(['utils', 'helpers', 'common', 'lib', 'hooks', 'types'])('no folder is named %s', async name => {
    expect(await rulesBroken(`src/ui/${name}/probe.ts`, 'export const thing = 1\n')).toEqual(['no-restricted-syntax'])
    expect(await rulesBroken(`src/model/deep/${name}/deeper/probe.ts`, 'export const thing = 1\n')).toEqual(['no-restricted-syntax'])
  })

  it('a file ends at 250 lines, not counting comments and blank lines', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `// why\n\nexport const a${i} = ${i}\n`).join('')
    expect(await lint('src/ui/probe.ts', lines(250))).toEqual([])
    expect(await rulesBroken('src/ui/probe.ts', lines(251))).toEqual(['max-lines'])
  })

  it('a pure function ends at 80 lines', async () => {
    const text = (count: number) => `export const f = () => [\n${'  1,\n'.repeat(count - 2)}]\n`
    expect(await lint('src/model/probe.ts', text(80))).toEqual([])
    expect(await rulesBroken('src/model/probe.ts', text(81))).toEqual(['max-lines-per-function'])
    expect(await lint('src/ui/probe.ts', text(81))).toEqual([])
  })
})
