import type { Severity } from '../../rules/finding'

export const severityTitles: Readonly<Record<Severity, string>> = { critical: 'Critical', warning: 'Warning', note: 'Note' }
