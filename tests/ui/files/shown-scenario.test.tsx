import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeLink } from '../../../src/formats/link/write-link'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import type { HatrackDocument } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { documentStore } from '../../../src/store/document-store'
import { resetSession, sessionStore } from '../../../src/store/session-store'
import { documentText } from '../../../src/ui/export/make-png'
import { openFile } from '../../../src/ui/files/open-file'
import { openSharedLink } from '../../../src/ui/files/open-shared-link'
import { startWorkspace } from '../../../src/ui/files/start-workspace'

const northwind = documentFromOutline({ name: 'Northwind', headcount: 80 }, 'CEO (Ada)\n  CTO (Ben): all-outward')
const asIs = northwind.scenarios[0]!
const document: HatrackDocument = { ...northwind, scenarios: [asIs, { ...asIs, id: 'to-be', name: 'To be' }] }
const carriedBy = (scenarioId: string) => documentText({ document, organisation: organisationOf(document, scenarioId)! })
const open = (text: string) => openFile(new File([text], 'chart'))
const shown = () => sessionStore.getState().scenarioId

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  await startWorkspace()
  resetSession('none')
})

describe('what was handed over as one scenario opens with it', () => {
  it('from what a picture carries', async () => {
    await open(carriedBy('to-be'))
    expect(shown()).toBe('to-be')
    expect(documentStore.getState().document).toEqual(document)
  })

  it('from a link', async () => {
    const link = await writeLink(document, 'to-be')
    window.location.hash = link.ok ? link.fragment : ''
    await openSharedLink()
    expect(shown()).toBe('to-be')
  })

  it('and with the baseline, where that was shown or the other is not there', async () => {
    expect(carriedBy(asIs.id)).not.toContain('shownId')
    await open(carriedBy(asIs.id))
    expect(shown()).toBe(asIs.id)
    resetSession('none')
    await open(carriedBy('to-be').replace('"shownId": "to-be"', '"shownId": "gone"'))
    expect(shown()).toBe(asIs.id)
    resetSession('none')
    await open(carriedBy('to-be').replace('"shownId": "to-be"', '"shownId": [{}]'))
    expect(shown()).toBe(asIs.id)
  })
})
