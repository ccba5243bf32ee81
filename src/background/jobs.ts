import type { Progressing } from '../simulation/progressing'
import { unloaded } from './unloaded'

/**
 * What may take longer than a frame, by name. What does it is fetched with the first of its kind: a picture needs no simulation. This
 * module and all that it imports belong to the worker: the page takes only its types from here.
 */
export const jobs = {
  growth: fetched(async () => (await import('../simulation/growth/growth')).growthOf),
  departure: fetched(async () => (await import('../simulation/departure/departure')).departureOf),
  departures: fetched(async () => (await import('../simulation/departure/all-departures')).departuresOf),
  uncertainty: fetched(async () => (await import('../simulation/uncertainty/uncertainty')).uncertaintyOf),
  advice: fetched(async () => (await import('../simulation/advice/advise')).adviceOf),
  burdenOfAllocation: fetched(async () => (await import('../simulation/advice/burden-of-allocation')).burdenOfAllocation),
  differences: fetched(async () => (await import('../simulation/comparison/comparison')).differencesOf),
  overviews: fetched(async () => (await import('../simulation/comparison/overview')).overviewsOf),
  'chart-picture': fetched(async () => (await import('../formats/svg/chart-picture')).chartPictureOf),
  'chart-preview': fetched(async () => (await import('./chart-drawing')).chartPreviewOf),
  'chart-png': fetched(async () => (await import('./chart-drawing')).chartPngOf),
  'chart-svg': fetched(async () => (await import('./chart-drawing')).chartSvgOf),
  'chart-pdf': fetched(async () => (await import('./chart-pdf')).chartPdfOf),
  pptx: fetched(async () => (await import('../formats/pptx/write-pptx')).pptxOf),
  'import-people': fetched(async () => (await import('../formats/people/import-people')).importPeople),
  brief: fetched(async () => (await import('../brief/written-brief')).writtenBrief),
}

export type JobName = keyof typeof jobs

/** Plain data: it is copied on its way. */
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0]

type Work<Name extends JobName> = ReturnType<(typeof jobs)[Name]>
export type JobResult<Name extends JobName> = Work<Name> extends Progressing<infer Result> ? Result : never

function fetched<Input, Result>(load: () => Promise<(input: Input) => Progressing<Result>>): (input: Input) => AsyncGenerator<number, Result, void> {
  return async function* (input) {
    const work = await load().catch((): never => { throw new Error(unloaded) })
    return yield* work(input)
  }
}
