import { openDialog } from '../../store/session-store'
import { chooseFile } from '../files/choose-file'
import { saveAs, saveBack } from '../files/save-back'
import { openEmptyChart } from '../files/workspace'
import type { Action } from './action'
import { keepTyped } from './typing'

const afterTyping = (save: () => Promise<void>) => () => {
  keepTyped()
  void save()
}

export const fileActions: readonly Action[] = [
  { id: 'new-from-template', name: 'New from a template…', group: 'File', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'samples' }) },
  { id: 'new-empty', name: 'New empty chart', group: 'File', shortcuts: [], scope: 'page', run: () => void openEmptyChart() },
  { id: 'open', name: 'Open a file…', group: 'File', icon: 'file', shortcuts: ['Mod+o'], scope: 'page', run: () => void chooseFile() },
  { id: 'import-list', name: 'Import a list…', group: 'File', alsoCalled: 'CSV Excel XLSX spreadsheet HR people paste', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'import', file: null }) },
  { id: 'save', name: 'Save to a file', group: 'File', alsoCalled: 'download', shortcuts: ['Mod+s'], scope: 'page', worksIn: ['fields', 'dialogs'], run: afterTyping(saveBack) },
  { id: 'save-as', name: 'Save as another file…', group: 'File', shortcuts: ['Mod+Shift+s'], scope: 'page', worksIn: ['fields'], run: afterTyping(saveAs) },
  { id: 'versions', name: 'Earlier versions…', group: 'File', alsoCalled: 'history restore revert backup go back', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'versions' }) },
  { id: 'share', name: 'Share as a link…', group: 'File', alsoCalled: 'URL send copy', icon: 'link', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'share' }) },
  { id: 'export', name: 'Export…', group: 'File', alsoCalled: 'download print picture image PNG SVG PDF PowerPoint PPTX slides CSV Excel RACI Markdown brief report', shortcuts: ['Mod+e'], scope: 'page', worksIn: ['fields'], run: () => openDialog({ kind: 'export' }) },
]

export const companyActions: readonly Action[] = [
  { id: 'company', name: 'Company profile…', group: 'Company', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'company' }) },
  { id: 'assumptions', name: 'Assumptions…', group: 'Company', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'assumptions' }) },
]
