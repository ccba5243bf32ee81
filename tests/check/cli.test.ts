import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeDocument } from '../../src/formats/json/write-document'
import { bothHats } from '../../src/samples/both-hats'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'hatrack-check-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const grown = { ...bothHats.document, company: { ...bothHats.document.company, headcount: 240 } }
writeFileSync(join(folder, 'fine.hatrack.json'), writeDocument(bothHats.document))
writeFileSync(join(folder, 'grown.hatrack.json'), writeDocument(grown))
writeFileSync(join(folder, 'broken.hatrack.json'), '{"type": "hatrack",')

/** As npm runs it: in the project's folder, told where the person is. */
function check(...args: string[]): Promise<{ code: number, out: string, err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [join(root, 'src/check/cli.mjs'), ...args], { cwd: root, env: { ...process.env, INIT_CWD: folder } },
      (error, out, err) => done({ code: error === null ? 0 : Number(error.code), out, err }))
  })
}

it('ends with 0 where nothing is critical, and finds files from where the person is', async () => {
  const { code, out, err } = await check('fine.hatrack.json')
  expect(out).toMatch(/^fine\.hatrack\.json\n/)
  expect(out).toMatch(/fine\.hatrack\.json: 0 critical, 0 warnings, 1 note\n$/)
  expect([code, err]).toEqual([0, ''])
})

it('ends with 1 where something is critical, and tells programs in JSON, a line for each file', async () => {
  const { code, out } = await check('--json', 'fine.hatrack.json', 'grown.hatrack.json')
  const reports = out.trimEnd().split('\n').map((line) => JSON.parse(line))
  expect(reports.map(({ file, counts }) => [file, counts.critical])).toEqual([['fine.hatrack.json', 0], ['grown.hatrack.json', 3]])
  expect(code).toBe(1)
})

it('ends with 2 where a file cannot be read, and checks the others all the same', async () => {
  const { code, out, err } = await check('broken.hatrack.json', 'gone.csv', 'fine.hatrack.json')
  expect(err).toContain('broken.hatrack.json: The file is damaged or is not JSON\n  Line 1, column 20')
  expect(err).toContain('gone.csv: The file could not be read\n  There is no such file: ')
  expect(out).toContain('fine.hatrack.json: 0 critical')
  expect(code).toBe(2)
})

it.each([
  ['a broken file', ['broken.hatrack.json'], 'not-json'],
  ['a scenario that is not there', ['fine.hatrack.json', '--scenario', 'Dream'], 'unknown-scenario'],
  ['no file', [], 'usage'],
  ['an option that there is not', ['--frobnicate', 'fine.hatrack.json'], 'usage'],
])('tells %s in JSON too', async (_, args, kind) => {
  const { code, out, err } = await check(...args, '--json')
  expect(JSON.parse(out)).toMatchObject({ error: { kind } })
  expect([code, err]).toEqual([2, ''])
})

it('tells how it is used', async () => {
  const { code, out } = await check('--help')
  expect(out).toContain('Usage: npm run check -- FILE')
  expect(code).toBe(0)
})
