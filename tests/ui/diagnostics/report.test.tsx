import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { writeDocument } from '../../../src/formats/json/write-document'
import type { HatrackDocument } from '../../../src/model/organisation'
import { linkFile } from '../../../src/persistence/linked-files'
import { openDocument } from '../../../src/store/document-store'
import { announce, resetSession } from '../../../src/store/session-store'
import { storage } from '../../../src/ui/files/kept-here'
import { startWorkspace } from '../../../src/ui/files/start-workspace'
import { saveStatusStore } from '../../../src/ui/files/save-status'
import { recordFailure } from '../../../src/ui/diagnostics/failures'
import { diagnosticsSections, reportText } from '../../../src/ui/diagnostics/sections'
import { offlineStatusStore } from '../../../src/ui/offline/offline-status'
import { arbitraryDocument } from '../../support/arbitrary'

const marker = 'Zqx7'

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  window.location.hash = ''
  await startWorkspace()
})

const report = async () => reportText(await diagnosticsSections())

/** The same document with the marker in everything that somebody may have typed or a file may have brought. */
function marked(document: HatrackDocument): HatrackDocument {
  const words = new Set(['baselineId', 'id', 'name', 'title', 'holder', 'reason', 'managerId', 'positionId', 'responsibilityId', 'x-colour', 'note', 'extension'])
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => typeof value === 'string' && words.has(key) ? `${marker}${value}` : value) as HatrackDocument
}

describe('the report', () => {
  it('tells version, storage, size and save', async () => {
    const text = await report()
    expect(text).toMatch(/^Hatrack diagnostics\n\nProgram\n {2}Version: 0\.1\.0, commit \w+ of [\w-]+/)
    expect(text).toMatch(/Size: 1 scenario, 5 positions/)
    expect(text).toMatch(/Kept: \d charts?, 0 deleted, 0 versions, 0 file links/)
    expect(text).toMatch(/Database: version \d+/)
    expect(text).toMatch(/Last save: \w+/)
  })

  it('tells whether it opens without a network, and what the browser says of its storage', async () => {
    offlineStatusStore.setState({ kind: 'full', isUpdateReady: false })
    vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: { estimate: async () => ({ usage: 2e6, quota: 5e9 }), persisted: async () => true } } }))
    const text = await report()
    vi.unstubAllGlobals()
    expect(text).toContain('Offline: Needs a network to open: there is too little storage left')
    expect(text).toContain('Space: 2.0 MB of 5.0 GB used')
    expect(text).toContain('Kept for good: yes')
  })

  it('tells what it can where the storage is refused', async () => {
    globalThis.indexedDB = { open() { throw new DOMException(`${marker} denied`, 'SecurityError') } } as unknown as IDBFactory
    const text = await report()
    expect(text).toMatch(/Not available: in the page: SecurityError/)
    expect(text).toMatch(/Size: /)
    expect(text).not.toContain(marker)
  })

  it('has nothing in it that anybody typed, whatever the document, its versions, its file, the address and what failed hold', async () => {
    await fc.assert(fc.asyncProperty(arbitraryDocument().map(marked), async (document) => {
      const id = `${marker}-document`
      const text = writeDocument(document)
      await storage.save({ id, title: document.company.name, text, savedAt: '2026-01-01T00:00:00.000Z', savedToFileAt: null, file: { name: `${marker}.hatrack.json`, isCurrent: true } })
      await storage.versions.keep({ documentId: id, at: '2026-01-01T00:00:00.000Z', title: document.company.name, label: `Rename ${marker}`, text })
      await linkFile(id, { name: marker } as FileSystemFileHandle, new File([marker], `${marker}.json`))
      openDocument(id, document)
      resetSession(document.baselineId)
      saveStatusStore.setState({ fileName: `${marker}.hatrack.json` })
      announce(`Opened ${document.company.name}`)
      window.location.hash = `#${marker}`
      for (const where of ['drawing', 'page', 'promise'] as const) recordFailure(where, new TypeError(`${document.company.name} is not a function`))
      recordFailure('promise', document.company.name)
      recordFailure('page', document)
      expect(await report()).not.toContain(marker)
    }), { numRuns: 30 })
  })
})
