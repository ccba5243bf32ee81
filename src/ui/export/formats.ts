import type { ExportWishes, Make } from './export-format'

/** What a format lets people choose. */
export type Option = 'size' | 'theme' | 'colouring' | 'title' | 'names' | 'transparent' | 'carries-document' | 'paper' | 'pages'

export interface Format {
  readonly id: string
  readonly name: string
  /** On the button that saves it; absent: its name. */
  readonly shortName?: string
  /** What it is for. */
  readonly words: string
  readonly options: readonly Option[]
  /** Shown before it is saved, because what is chosen changes how it looks. */
  readonly isPicture?: true
  readonly ending: (wishes: ExportWishes) => string
  /** Fetched when it is first wanted; null: the document, which is saved as it always is. */
  readonly make: (() => Promise<Make>) | null
  /** What prints it, where it is made for print. */
  readonly print?: () => Promise<(made: Blob) => Promise<void>>
}

export interface FormatGroup {
  readonly name: string
  readonly formats: readonly Format[]
}

const look = ['theme', 'colouring', 'title', 'names'] as const

/** Everything that a chart can be handed over as. */
export const formatGroups: readonly FormatGroup[] = [
  { name: 'Picture', formats: [
    {
      id: 'png', name: 'PNG', words: 'A picture for slides and e-mails.', isPicture: true,
      options: ['size', ...look, 'transparent', 'carries-document'],
      ending: ({ carriesDocument }) => carriesDocument ? '.hatrack.png' : '.png',
      make: () => import('./make-png').then(({ makePng }) => makePng),
    },
    {
      id: 'svg', name: 'SVG', words: 'A drawing that stays sharp at any size and can be edited.', isPicture: true,
      options: [...look, 'transparent'], ending: () => '.svg', make: () => import('./make-svg').then(({ makeSvg }) => makeSvg),
    },
  ] },
  { name: 'Pages and slides', formats: [
    {
      id: 'pdf', name: 'PDF', words: 'For print and for reading: sharp at any size, with text that can be searched and copied.',
      options: [...look, 'pages', 'paper'], ending: () => '.pdf', make: () => import('./make-pdf').then(({ makePdf }) => makePdf),
    },
    {
      id: 'pptx', name: 'PPTX', words: 'Slides for PowerPoint, Keynote and LibreOffice: shapes that can be moved, texts that can be edited, then what the rules find with its sources.',
      options: [...look, 'pages'], ending: () => '.pptx', make: () => import('./make-pptx').then(({ makePptx }) => makePptx),
    },
  ] },
  { name: 'Tables', formats: [
    {
      id: 'positions-csv', name: 'Positions CSV', shortName: 'CSV', words: 'A table of everybody, their manager and their load, for a spreadsheet. Hatrack opens it again.',
      options: ['names'], ending: () => ' positions.csv', make: () => import('./make-positions-csv').then(({ makePositionsCsv }) => makePositionsCsv),
    },
    {
      id: 'raci-csv', name: 'RACI matrix CSV', shortName: 'CSV', words: 'A table of who owns what and who has it delegated, for a spreadsheet.',
      options: ['names'], ending: () => ' RACI.csv', make: () => import('./make-raci-csv').then(({ makeRaciCsv }) => makeRaciCsv),
    },
  ] },
  { name: 'Report', formats: [
    {
      id: 'brief', name: 'Decision brief', shortName: 'brief', words: 'A page to print or to send: the chart, before and after, what the rules find with its sources, and what may come.',
      options: ['colouring', 'title', 'names', 'paper'], ending: () => ' brief.html',
      make: () => import('./make-brief').then(({ makeBrief }) => makeBrief),
      print: () => import('./print-brief').then(({ printBrief }) => printBrief),
    },
    {
      id: 'markdown', name: 'Markdown', words: 'The decision brief for wikis and pull requests, with its figures in words.',
      options: ['title', 'names'], ending: () => ' brief.md', make: () => import('./make-markdown').then(({ makeMarkdown }) => makeMarkdown),
    },
  ] },
  { name: 'Hatrack', formats: [
    {
      id: 'document', name: 'Document', shortName: 'the document', words: 'Everything, names too, to open again in Hatrack: a *.hatrack.json file.',
      options: [], ending: () => '.hatrack.json', make: null,
    },
  ] },
]

export const allFormats: readonly Format[] = formatGroups.flatMap(({ formats }) => formats)
