import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bundleWeights } from './bundle-size.mjs'

let dist = ''

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'hatrack-size-'))
  await mkdir(join(dist, 'assets'))
  await writeFile(join(dist, 'index.html'), '<script src="./assets/page-1.js"></script><link href="./assets/libraries-2.js"><link href="./assets/page-3.css">')
  for (const [name, kb] of [['page-1.js', 150], ['libraries-2.js', 100], ['page-3.css', 2], ['later-4.js', 5], ['later-5.js', 30]] as const) {
    // Nothing packs what is random.
    await writeFile(join(dist, 'assets', name), randomBytes(kb * 1024))
  }
})

afterEach(() => rm(dist, { recursive: true }))

const exceeded = () => bundleWeights(dist).filter(({ kb, budgetKb }) => kb > budgetKb).map(({ what, file }) => `${what}: ${file}`)

describe('the weight of a build', () => {
  test('is that of all the page starts with, and of the heaviest part that is fetched later', () => {
    expect(exceeded()).toEqual(['initial JavaScript: 2 files', 'any other part, when it is first wanted: later-5.js'])
  })

  test('cannot be told of a page that starts with nothing', async () => {
    await writeFile(join(dist, 'index.html'), '<p>Not built</p>')
    expect(exceeded).toThrow('names no scripts')
  })
})
