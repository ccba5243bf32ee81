import { biotech } from './biotech'
import { bothHats } from './both-hats'
import { bothRoles } from './both-roles'
import { cioForEfficiency } from './cio-for-efficiency'
import { cioLed } from './cio-led'
import { cioUnderCto } from './cio-under-cto'
import { ctoFirst } from './cto-first'
import type { Sample } from './sample'
import { technologyCore } from './technology-core'

export type { Sample } from './sample'

/** The templates, from the smallest company to those with a form of their own. */
export const samples: readonly Sample[] = [
  bothHats, ctoFirst, cioForEfficiency, bothRoles, technologyCore, cioUnderCto, biotech, cioLed,
]
