import { openDialog } from '../../store/session-store'
import { chooseFile } from '../files/choose-file'
import { saveToFile } from '../files/save-file'
import { openEmptyChart } from '../files/workspace'
import type { Action } from './action'

export const fileActions: readonly Action[] = [
  { id: 'new-from-template', name: 'New from a template…', group: 'File', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'samples' }) },
  { id: 'new-empty', name: 'New empty chart', group: 'File', shortcuts: [], scope: 'page', run: () => void openEmptyChart() },
  { id: 'open', name: 'Open a file…', group: 'File', icon: 'file', shortcuts: ['Mod+o'], scope: 'page', run: chooseFile },
  { id: 'import-list', name: 'Import a list…', group: 'File', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'import', file: null }) },
  { id: 'save', name: 'Save to a file', group: 'File', shortcuts: ['Mod+s'], scope: 'page', worksIn: ['fields', 'dialogs'], run: () => saveToFile() },
  { id: 'export', name: 'Export a picture', group: 'File', shortcuts: ['Mod+e'], scope: 'page', worksIn: ['fields'], run: () => openDialog({ kind: 'export' }) },
]

export const companyActions: readonly Action[] = [
  { id: 'company', name: 'Company profile…', group: 'Company', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'company' }) },
  { id: 'assumptions', name: 'Assumptions…', group: 'Company', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'assumptions' }) },
]
