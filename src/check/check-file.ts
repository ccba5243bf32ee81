import type { Description } from '../formats/json/read-problem'
import { listed, quoted } from '../formats/json/wording'
import type { HatrackDocument } from '../model/organisation'
import { organisationOf, scenarioOf } from '../model/organisation-of'
import { readFile } from './read-file'
import type { Report, ReportedScenario } from './report'
import { reportOf } from './report-of'

export interface CheckOptions {
  /** Names or ids; none: the file's baseline. */
  readonly scenarios: readonly string[]
  /** Each is tried on a copy, which takes seconds on hundreds of positions. */
  readonly withFixes: boolean
}

/** Why there is no report. `kind` is for programs, the rest for people. */
export interface NotChecked {
  /** null: it never came to a file. */
  readonly file: string | null
  readonly error: Description & { readonly kind: string }
}

export type Checked = Report | NotChecked

export function isReport(checked: Checked): checked is Report {
  return !('error' in checked)
}

/** 0: nothing critical, 1: something is, 2: something could not be checked. */
export function exitCodeOf(checked: readonly Checked[]): 0 | 1 | 2 {
  if (!checked.every(isReport)) return 2
  return checked.some(({ counts }) => counts.critical > 0) ? 1 : 0
}

/** A report for each scenario that was asked for, or why there is none. `file` is its name as the person wrote it. */
export async function checkFile(file: string, bytes: Uint8Array, { scenarios, withFixes }: CheckOptions): Promise<readonly Checked[]> {
  const reading = await readFile(file, bytes)
  if (!reading.ok) return [notChecked(file, reading.kind, reading.description)]
  const { ok: _, document, ...read } = reading
  const all = document.scenarios.map(({ id, name }): ReportedScenario => ({ id, name, isBaseline: id === document.baselineId }))
  const wanted = scenarios.length === 0 ? [document.baselineId] : scenarios
  return wanted.map((name): Checked => {
    const byId = all.filter(({ id }) => id === name)
    const [scenario, ...others] = byId.length > 0 ? byId : all.filter((one) => one.name === name)
    const isAmbiguous = others.length > 0
    const organisation = scenario && !isAmbiguous ? organisationOf(document, scenario.id) : undefined
    const waivers = scenarioOf(document, scenario?.id ?? '')?.waivers ?? []
    if (scenario && organisation) return reportOf(organisation, waivers, { file, ...read, scenario, scenarios: all }, withFixes)
    return notChecked(file, isAmbiguous ? 'ambiguous-scenario' : 'unknown-scenario', whichScenario(document, name, isAmbiguous))
  })
}

export function notChecked(file: string | null, kind: string, { title, detail, remedy }: Description): NotChecked {
  return { file, error: { kind, title, detail, remedy } }
}

function whichScenario({ scenarios }: HatrackDocument, wanted: string, isAmbiguous: boolean): Description {
  const names = scenarios.map(({ id, name }) => isAmbiguous ? `${quoted(name)} (${id})` : quoted(name))
  return {
    title: isAmbiguous ? `More than one scenario is called ${quoted(wanted)}` : `There is no scenario ${quoted(wanted)}`,
    detail: `The file has ${listed(names, 12)}.`,
    remedy: isAmbiguous ? 'Pass the id instead, which stands in brackets.' : 'Pass one of these names to --scenario, in quotation marks where it has spaces.',
  }
}
