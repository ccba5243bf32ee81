import { programVersion } from '../../formats/json/write-document'
import { countStored } from '../../persistence/count-stored'
import { databaseVersion } from '../../persistence/database'
import { isPersisted, storageRoom } from '../../persistence/durability'
import type { HatrackDocument } from '../../model/organisation'
import { counted } from '../../rules/texts'
import { documentStore } from '../../store/document-store'
import { sessionStore } from '../../store/session-store'
import { saveStatusStore } from '../files/save-status'
import { chosenTheme } from '../kit/theme'
import { describeOffline, offlineStatusStore } from '../offline/offline-status'
import { build } from './build'
import { failuresSoFar } from './failures'
import { failureInWords } from './failure-words'

/** A part of the report. Numbers and words of our own: nothing that anybody typed, no names, no addresses. */
export interface Section {
  readonly name: string
  readonly rows: readonly (readonly [name: string, value: string])[]
}

/** How the program, the browser and the storage are. Never rejects: what cannot be told says so. */
export async function diagnosticsSections(): Promise<readonly Section[]> {
  const sections: readonly (readonly [string, () => Section['rows'] | Promise<Section['rows']>])[] = [
    ['Program', programRows], ['Browser', browserRows], ['Storage', storageRows], ['This chart', chartRows], ['What failed', failureRows],
  ]
  return Promise.all(sections.map(async ([name, rowsOf]) => ({ name, rows: await attempted(rowsOf) })))
}

/** The same as plain text, to be sent to whoever may help. */
export function reportText(sections: readonly Section[]): string {
  return ['Hatrack diagnostics', ...sections.flatMap(({ name, rows }) => ['', name, ...rows.map(([key, value]) => `  ${key}: ${value}`)])].join('\n')
}

const patienceMs = 3_000

async function attempted(rowsOf: () => Section['rows'] | Promise<Section['rows']>): Promise<Section['rows']> {
  const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new DOMException('', 'TimeoutError')), patienceMs))
  try {
    return await Promise.race([rowsOf(), late])
  } catch (error) {
    return [['Not available', failureInWords({ at: 0, where: 'page', error }, here())]]
  }
}

function programRows(): Section['rows'] {
  const { commit, date } = build
  return [
    ['Version', `${programVersion}, commit ${commit} of ${date}`],
    ['Loaded', `by ${window.location.protocol.replace(':', '')}, ${minutes(performance.now())} ago`],
  ]
}

function browserRows(): Section['rows'] {
  const { userAgent, language, onLine, hardwareConcurrency } = navigator
  const has = (query: string) => window.matchMedia(query).matches
  const wishes = [
    ...has('(prefers-color-scheme: dark)') ? ['dark'] : [], ...has('(prefers-reduced-motion: reduce)') ? ['reduced motion'] : [],
    ...has('(forced-colors: active)') ? ['forced colours'] : [], ...has('(pointer: coarse)') ? ['touch'] : [], ...has('(display-mode: standalone)') ? ['installed'] : [],
  ]
  return [
    ['Browser', userAgent],
    ['Language', language],
    ['Processors', String(hardwareConcurrency)],
    ['Screen', `${screen.width} × ${screen.height}, window ${window.innerWidth} × ${window.innerHeight}, ${window.devicePixelRatio} px a point`],
    ['Settings', [...wishes, `colours: ${chosenTheme()}`].join(', ')],
    ['Connection', onLine ? 'online' : 'offline'],
  ]
}

async function storageRows(): Promise<Section['rows']> {
  const [space, kept, worker] = await Promise.all([attempted(spaceRows), attempted(keptRows), attempted(workerRows)])
  return [...saveRows(), ...space, ...kept, ...worker]
}

function saveRows(): Section['rows'] {
  const { kind, reason, at, savedToFileAt, isInFile } = saveStatusStore.getState()
  return [
    ['Last save', `${kind}${reason ? `, ${reason}` : ''}${at === null ? '' : `, ${minutes(Date.now() - at)} ago`}`],
    ['To a file', savedToFileAt === null ? 'never' : isInFile ? 'as it is now' : `${minutes(Date.now() - savedToFileAt)} ago`],
  ]
}

const unsaid = 'the browser does not tell'

async function spaceRows(): Promise<Section['rows']> {
  const [room, isKept] = await Promise.all([storageRoom(), isPersisted()])
  return [
    ['Space', room ? `${megabytes(room.used)} of ${megabytes(room.used + room.available)} used` : unsaid],
    ['Kept for good', isKept === null ? unsaid : isKept ? 'yes' : 'no, the browser may clear it when space runs out'],
  ]
}

async function keptRows(): Promise<Section['rows']> {
  const { charts, deleted, versions, fileLinks, databaseVersion: version } = await countStored()
  return [
    ['Kept', `${counted(charts, 'chart', 'charts')}, ${deleted} deleted, ${counted(versions, 'version', 'versions')}, ${counted(fileLinks, 'file link', 'file links')}`],
    ['Database', version === databaseVersion ? `version ${version}` : `version ${version}, the program expects ${databaseVersion}`],
  ]
}

async function workerRows(): Promise<Section['rows']> {
  const offline = ['Offline', describeOffline(offlineStatusStore.getState())] as const
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  const registration = await serviceWorker?.getRegistration()
  if (!registration) return [offline]
  const states = [registration.active && 'active', registration.waiting && 'update waiting', registration.installing && 'installing'].filter((state) => typeof state === 'string')
  return [offline, ['Service worker', `${states.join(', ')}${serviceWorker?.controller ? '' : ', not in use yet'}`]]
}

function chartRows(): Section['rows'] {
  const { document, past, future } = documentStore.getState()
  const { view, areNamesHidden, whatIf, compared } = sessionStore.getState()
  return [
    ['Size', sizeOf(document)],
    ['Scenarios', document.scenarios.map(({ positions, assignments }) => `${positions.length} positions, ${assignments.length} assignments`).slice(0, 12).join('; ')],
    ['History', `${past.length} to undo, ${future.length} to redo`],
    ['Shown', [view, ...areNamesHidden ? ['names hidden'] : [], ...whatIf ? [`trying out ${whatIf.by}`] : [], ...compared ? ['comparing'] : []].join(', ')],
  ]
}

function sizeOf({ scenarios, work, company }: HatrackDocument): string {
  const total = (of: (scenario: HatrackDocument['scenarios'][number]) => readonly unknown[]) => scenarios.reduce((sum, scenario) => sum + of(scenario).length, 0)
  return [
    counted(scenarios.length, 'scenario', 'scenarios'), counted(total(({ positions }) => positions), 'position', 'positions'),
    counted(total(({ collaborations }) => collaborations), 'link', 'links'), counted(total(({ waivers }) => waivers), 'waiver', 'waivers'),
    `${work.own.length} own responsibilities`, counted(work.adjustments.length, 'adjustment', 'adjustments'),
    counted(Object.keys(company.assumptions).length, 'changed assumption', 'changed assumptions'),
  ].join(', ')
}

function failureRows(): Section['rows'] {
  const failures = failuresSoFar()
  if (failures.length === 0) return [['Since the page was opened', 'nothing']]
  return failures.toReversed().map((failure) => [`${minutes(Date.now() - failure.at)} ago`, failureInWords(failure, here())] as const)
}

/** The folder that the program is in, which the report leaves out. */
function here(): string {
  return new URL('.', document.baseURI).href
}

function minutes(ms: number): string {
  return ms < 60_000 ? `${Math.max(0, Math.round(ms / 1_000))} s` : `${Math.round(ms / 60_000)} min`
}

function megabytes(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`
}
