import { biotech } from './biotech'
import { bothHats } from './both-hats'
import { bothRoles } from './both-roles'
import { cioForEfficiency } from './cio-for-efficiency'
import { cioLed } from './cio-led'
import { cioUnderCto } from './cio-under-cto'
import { ctoFirst } from './cto-first'
import { misalignment } from './misalignment'
import { neglect } from './neglect'
import { overload } from './overload'
import type { Sample } from './sample'
import { technologyCore } from './technology-core'

export type { Sample } from './sample'

/**
 * The templates, from the smallest company to those with a form of their own; then one example for each of the three
 * risks that a source names where the roles are unclear.
 */
export const samples: readonly Sample[] = [
  bothHats, ctoFirst, cioForEfficiency, bothRoles, technologyCore, cioUnderCto, biotech, cioLed,
  overload, neglect, misalignment,
]
