import { maxNameLength } from '../../model/limits'
import type { Repair } from './repair-kinds'
import { withinLength } from './wording'

/** Puts single fields right, and tells. `of` is what the field belongs to, as a person would call it. */
export class FieldRepair {
  readonly repairs: Repair[]

  constructor(repairs: Repair[]) {
    this.repairs = repairs
  }

  text(value: string, of: string, field: string, limit = maxNameLength): string {
    if (value.length <= limit) return value
    this.repairs.push({ kind: 'text-cut', of, field, length: value.length, limit })
    return withinLength(value, limit)
  }

  /** A name that a card or a list can show: not blank, not endless. */
  name(value: string, of: string, instead: string): string {
    if (value.trim() !== '') return this.text(value, of, 'name')
    this.repairs.push({ kind: 'blank-name', of, name: instead })
    return instead
  }

  number(value: number, min: number, max: number, of: string, field: string): number {
    const within = Math.min(Math.max(value, min), max)
    if (within !== value) this.repairs.push({ kind: 'number-changed', of, field, from: value, to: within })
    // JSON can say -0, but cannot write it: it would come back as another value than was saved.
    return within + 0
  }

  whole(value: number, min: number, max: number, of: string, field: string): number {
    const whole = Number.isFinite(value) ? Math.round(value) : value
    const within = Math.min(Math.max(whole, min), max)
    if (within !== value) this.repairs.push({ kind: 'number-changed', of, field, from: value, to: within })
    return within + 0
  }
}
