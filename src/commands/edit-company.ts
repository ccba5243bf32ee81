import { maxHeadcount, maxNameLength } from '../model/limits'
import type { Company } from '../model/organisation'
import { patched } from '../model/rows'
import { defineCommand, refuse } from './define-command'

export interface EditCompany {
  readonly patch: Partial<Omit<Company, 'assumptions'>>
}

export const editCompany = defineCommand<EditCompany>()({
  type: 'edit-company',
  label(_document, { patch }) {
    if (patch.headcount !== undefined) return `Set headcount to ${patch.headcount.toLocaleString('en')}`
    if (patch.name !== undefined) return `Rename the company to ${patch.name.trim()}`
    if (patch.sources !== undefined) return 'Choose sources'
    return 'Edit the company profile'
  },
  apply(document, { patch }) {
    if (patch.headcount !== undefined && !(Number.isInteger(patch.headcount) && patch.headcount >= 1 && patch.headcount <= maxHeadcount)) {
      return refuse(`The headcount is a whole number from 1 to ${maxHeadcount.toLocaleString('en')}.`)
    }
    if (patch.name !== undefined && (patch.name.trim() === '' || patch.name.length > maxNameLength)) {
      return refuse(`The company\u2019s name has 1 to ${maxNameLength} characters.`)
    }
    const company = patched(document.company, {
      ...patch,
      ...(patch.name === undefined ? {} : { name: patch.name.trim() }),
      ...(patch.sources === undefined ? {} : { sources: keptSources(document.company.sources, patch.sources) }),
    })
    return company === document.company ? document : { ...document, company }
  },
})

/** The same list where the same sources are chosen, so that choosing them again is no edit. */
function keptSources(present: Company['sources'], chosen: Company['sources']): Company['sources'] {
  const isSame = present.length === chosen.length && present.every((source, at) => source === chosen[at])
  return isSame ? present : chosen
}
