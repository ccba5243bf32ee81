import type { Role } from './organisation'

/** In the words of other languages where they mean that seat and no other. */
const CIO = /\bcio\b|\bdsi\b|\bdirect(?:eur|rice) des syst[eè]mes d[’']information\b|\bchief (?:[a-z]+ (?:and|&) )?information (?:(?:and|&) [a-z]+ )?officer\b/i
const CTO = /\bcto\b|\bdirect(?:eur|rice) technique\b|\bdirector[a]? de tecnolog[ií]a\b|\bchief (?:[a-z]+ (?:and|&) )?(?:technology|technical|tech) (?:(?:and|&) [a-z]+ )?officer\b/i
const CEO = /\bceo\b|\bchief executive\b|\bpdg\b|\bdirect(?:eur général|rice générale)(?![a-z])|\bvorstandsvorsitzende|\bconsejer[oa] delegad[oa]\b/i
/** Whose whole job is a part of technology: no executive for both sides of it, and nobody with another job beside it. */
const technologyOfficer = /\bc(?:iso|mio|do)\b|\bchief (?:[a-z]+ (?:and|&) )?(?:information security|digital|data|product|scientific|medical information|technical operations) (?:(?:and|&) [a-z]+ )?officer\b|\b[es]?vp,? (?:of )?(?:it|information (?:technology|systems)|technology|engineering)\b|\bvice[ -]president,? (?:of )?(?:it|information (?:technology|systems)|technology|engineering)\b/i
const otherExecutive = /\bchief (?:[a-z&-]+ ){1,4}officer\b|\bc(?:oo|fo|mo|po|ro|so|hro|lo|co|ao)\b|(?<!vice[ -])\bpresident\b/i
/** Whose title names an executive without being one: an assistant to the CEO, the office of the CTO, a deputy. */
const beside = /\b(?:assistant|secretary|advis[eo]r|advisory|deputy|chief of staff|office of|reporting to|pa to|former|ex-c[a-z]{1,3}o|adjointe?|assistante?|stellvertretende[rn]?|c[a-z]{1,3}o[’']?s? (?:office|org|organi[sz]ation|staff|team|department))\b/i

/** The role that an executive's title names; null: none. A person may always correct it. */
export function executiveIn(title: string): Role | null {
  if (beside.test(title)) return null
  const isCio = CIO.test(title)
  const isCto = CTO.test(title)
  if (CEO.test(title)) return 'CEO'
  if (isCio && isCto) return 'CIO-CTO'
  if (isCio || isCto) return isCio ? 'CIO' : 'CTO'
  if (technologyOfficer.test(title)) return 'manager'
  return otherExecutive.test(title) ? 'other' : null
}
