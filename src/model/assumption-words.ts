import type { Assumption } from './assumptions'

const units: Readonly<Record<Assumption['unit'], string>> = {
  employees: 'employees', points: 'points', share: '%', exponent: '', responsibilities: 'responsibilities',
}

export function unitOf({ unit }: Assumption): string {
  return units[unit]
}

/** As people read it, without its unit: shares as percent. */
export function figureOf({ unit }: Assumption, value: number): string {
  return (unit === 'share' ? value * 100 : value).toLocaleString('en', { maximumFractionDigits: 4 })
}

/** "40 %", "200 employees". */
export function valueWords(assumption: Assumption, value: number): string {
  return `${figureOf(assumption, value)} ${unitOf(assumption)}`.trimEnd()
}
