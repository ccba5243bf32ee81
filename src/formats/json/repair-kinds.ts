/**
 * What the reader put right so that the document is sound (`violationsOf` finds nothing). Titles and names rather than
 * ids wherever there is one: a person reads them. `scenario` is its name; null: it concerns the whole document.
 */
export type Repair =
  | { readonly kind: 'unknown-manager', readonly scenario: string, readonly position: string, readonly managerId: string }
  | { readonly kind: 'self-report', readonly scenario: string, readonly position: string }
  | { readonly kind: 'loop-cut', readonly scenario: string, readonly position: string, readonly manager: string }
  | { readonly kind: 'duplicate-id', readonly what: 'scenario' | 'position' | 'collaboration' | 'responsibility' | 'planned change', readonly scenario: string | null, readonly name: string, readonly id: string, readonly newId: string }
  | { readonly kind: 'repeated', readonly what: 'assignment' | 'collaboration' | 'waiver' | 'adjustment' | 'source' | 'place', readonly scenario: string | null, readonly name: string }
  | { readonly kind: 'dangling-assignment', readonly scenario: string, readonly responsibility: string, readonly position: string, readonly missing: 'position' | 'responsibility' }
  | { readonly kind: 'dangling-collaboration', readonly scenario: string, readonly between: readonly [string, string], readonly why: 'missing' | 'same' }
  | { readonly kind: 'dangling-place', readonly scenario: string, readonly positionId: string }
  | { readonly kind: 'unknown-plan', readonly scenario: string, readonly found: string }
  | { readonly kind: 'dangling-plan', readonly scenario: string, readonly positionId: string }
  | { readonly kind: 'unknown-adjustment', readonly id: string }
  | { readonly kind: 'unknown-pin', readonly scenario: string, readonly id: string }
  | { readonly kind: 'not-shared', readonly scenario: string, readonly responsibility: string }
  | { readonly kind: 'blank-reason', readonly scenario: string, readonly finding: string }
  | { readonly kind: 'unknown-severity', readonly scenario: string, readonly finding: string, readonly severity: string }
  | { readonly kind: 'unknown-baseline', readonly id: string, readonly scenario: string }
  | { readonly kind: 'number-changed', readonly of: string, readonly field: string, readonly from: number, readonly to: number }
  | { readonly kind: 'text-cut', readonly of: string, readonly field: string, readonly length: number, readonly limit: number }
  | { readonly kind: 'blank-name', readonly of: string, readonly name: string }
  | { readonly kind: 'incomplete-guess', readonly of: 'growth' | 'effort' }
  /** `path`: of the object that had it; empty: the file itself. */
  | { readonly kind: 'unsafe-key', readonly key: string, readonly path: string }

export type RepairKind = Repair['kind']
export type RepairOf<Kind extends RepairKind> = Extract<Repair, { kind: Kind }>
