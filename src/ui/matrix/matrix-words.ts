import type { RowTotal } from './matrix-model'

/** "5 A · 3 R", without what there is none of. */
export function columnTotalText({ accountable, delegated }: { readonly accountable: number, readonly delegated: number }): string {
  return [accountable > 0 && `${accountable} A`, delegated > 0 && `${delegated} R`].filter(Boolean).join(' · ')
}

/** "1 A · 2 R"; where nobody is accountable or two are, that comes first. */
export function rowTotalText({ owners, delegates, isShared, gap }: RowTotal): string {
  const owned = gap ?? (isShared ? `${owners} A shared` : `${owners} A`)
  return delegates > 0 ? `${owned} · ${delegates} R` : owned
}

export function spokenRowTotal({ owners, delegates, isShared, gap, isDisputed }: RowTotal): string {
  const owned = gap === 'nobody' ? 'nobody is accountable'
    : gap === 'vacant seat' ? 'a vacant seat is accountable'
      : isShared ? `${owners} are accountable, shared on purpose` : isDisputed ? `${owners} are accountable` : '1 is accountable'
  return delegates > 0 ? `${owned}, ${delegates} responsible` : owned
}
