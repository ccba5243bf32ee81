import type { Basis, Severity } from '../rules/finding'
import type { Scene } from '../scene/scene'

/** What somebody needs to decide on an organisation, as plain data: Markdown and the pages for print both show this. */
export interface Brief {
  readonly title: string
  /** Company, scenario, date: what there is of it. */
  readonly about: readonly string[]
  readonly sections: readonly Section[]
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading', readonly text: string }
  /** `isQuiet`: worth knowing, not what is to be said. */
  | { readonly kind: 'paragraph', readonly text: Text, readonly isQuiet?: boolean }
  | { readonly kind: 'list', readonly items: readonly Item[], readonly isOrdered?: boolean }
  | { readonly kind: 'facts', readonly facts: readonly Fact[] }
  | TableBlock
  | FigureBlock
  | EntryBlock

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly { readonly name: string, readonly isNumber?: boolean }[]
  readonly rows: readonly (readonly string[])[]
  /** Rows that are not shown. */
  readonly left: number
}

export interface FigureBlock {
  readonly kind: 'figure'
  readonly scene: Scene
  /** Below it: what it shows and how it is to be read. */
  readonly caption: string
  /** `page`: on one of its own, across if it is wider than high. */
  readonly room: 'column' | 'page'
  /** The same for whoever cannot see it, and where no picture can stand. */
  readonly inWords: readonly Item[]
}

/** One finding: how bad it is, who says so, and what there is to know about it. */
export interface EntryBlock {
  readonly kind: 'entry'
  readonly mark: Mark
  readonly title: string
  /** What it rests on; no two of them may look alike. */
  readonly basis: Basis
  readonly blocks: readonly InnerBlock[]
}

export type InnerBlock = Exclude<Block, EntryBlock>

export type Mark = Severity | 'question' | 'waived'

export interface Fact {
  readonly term: string
  readonly text: Text
}

export interface Item {
  readonly text: Text
  readonly items?: readonly Item[]
}

export type Text = string | readonly Span[]
export type Span = string | { readonly strong: string } | { readonly cited: string }

export const markNames: Readonly<Record<Mark, string>> = {
  critical: 'Critical', warning: 'Warning', note: 'Note', question: 'Question', waived: 'Waived',
}

export function plainText(text: Text): string {
  if (typeof text === 'string') return text
  return text.map((span) => typeof span === 'string' ? span : 'strong' in span ? span.strong : span.cited).join('')
}
