import type { ClaimId } from '../knowledge/claims'
import type { SourceId } from '../knowledge/sources'

/** A dialog that can be open, and what it is about. */
export type Dialog =
  | { readonly kind: 'samples' | 'company' | 'assumptions' | 'export' | 'share' | 'own-responsibility' | 'about' | 'search' | 'help' | 'versions' | 'diagnostics' }
  | { readonly kind: 'guide', readonly at: GuidePlace }
  | { readonly kind: 'assign', readonly positionId: string }
  | { readonly kind: 'remove-position' | 'move-to', readonly positionIds: readonly string[] }
  | { readonly kind: 'problem', readonly title: string, readonly detail: string, readonly remedy: string, readonly ways?: readonly WayOut[] }
  | { readonly kind: 'repairs', readonly title: string, readonly repairs: readonly string[] }
  /** Saving back to a file did not come to its end. */
  | { readonly kind: 'file-trouble', readonly title: string, readonly detail: string, readonly remedy: string, readonly canOverwrite: boolean }
  /** null: which file, the dialog asks first. */
  | { readonly kind: 'import', readonly file: ImportFile | null }

/** What a dialog of trouble offers to do about it, the best way last; the dialog closes first. */
export interface WayOut {
  readonly label: string
  readonly act: () => void
}

/** A file that is no Hatrack document, or cells that were pasted, before it becomes a chart. */
export interface ImportFile {
  /** Choosing the same file again is another import. */
  readonly id: string
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A page of the guide: what a rule is about, what a source says, or the list of both. */
export type GuidePlace =
  | { readonly kind: 'index' }
  | { readonly kind: 'rule', readonly id: string }
  | { readonly kind: 'source', readonly id: SourceId, readonly claim?: ClaimId }
