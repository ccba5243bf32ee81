import { pptxOf } from '../formats/pptx/write-pptx'
import { importPeople } from '../formats/people/import-people'
import { chartPdfOf } from './chart-pdf'
import { chartPictureOf } from '../formats/svg/chart-picture'
import { adviceOf } from '../simulation/advice/advise'
import { burdenOfAllocation } from '../simulation/advice/burden-of-allocation'
import { differencesOf } from '../simulation/comparison/comparison'
import { overviewsOf } from '../simulation/comparison/overview'
import { departuresOf } from '../simulation/departure/all-departures'
import { departureOf } from '../simulation/departure/departure'
import { growthOf } from '../simulation/growth/growth'
import type { Progressing } from '../simulation/progressing'
import { uncertaintyOf } from '../simulation/uncertainty/uncertainty'
import { briefJob } from './brief-job'

/**
 * What may take longer than a frame, by name. This module and all that it imports belong to the worker: the page takes
 * only its types from here.
 */
export const jobs = {
  growth: growthOf,
  departure: departureOf,
  departures: departuresOf,
  uncertainty: uncertaintyOf,
  advice: adviceOf,
  burdenOfAllocation,
  differences: differencesOf,
  overviews: overviewsOf,
  'chart-picture': chartPictureOf,
  pptx: pptxOf,
  'import-people': importPeople,
  'chart-pdf': chartPdfOf,
  brief: briefJob,
}

export type JobName = keyof typeof jobs

/** Plain data: it is copied on its way. */
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0]

type Work<Name extends JobName> = ReturnType<(typeof jobs)[Name]>
export type JobResult<Name extends JobName> = Work<Name> extends Progressing<infer Result> ? Result : never
