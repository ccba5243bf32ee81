import { runJob } from '../../background/run-job'
import type { FindingRow } from '../../formats/pptx/findings-slides'
import { sourceOf } from '../../knowledge/claims/claim-id'
import { sources } from '../../knowledge/sources'
import { alikeAmong } from '../../rules/alike'
import { marksByPosition, weighedFindingsOf } from '../../store/derived'
import type { ExportWishes, Make } from './export-format'

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Slides of shapes and texts that can be edited, then what the rules find with its sources. */
export const makePptx: Make = async (wishes, making) => {
  const { organisation, arrangement, waivers, scenarioName, title, date, theme, colouring, pages } = wishes
  const marks = marksByPosition(organisation, waivers)
  const { bytes, slideCount, told } = await runJob('pptx', {
    organisation, arrangement, scenarioName, title, date, theme, colouring, pages, marks, findings: findingRows(wishes),
  }, making)
  return { ok: true, blob: new Blob([bytes], { type: mediaType }), told: [`${slideCount} slides.`, ...told] }
}

function findingRows({ organisation, waivers }: ExportWishes): readonly FindingRow[] {
  return alikeAmong(weighedFindingsOf(organisation, waivers).standing).map(({ title, findings }) => {
    const first = findings[0]!
    const cited = (claims: typeof first.supporting, words: string) => [...new Set(claims.map((claim) => `${words}${sources[sourceOf(claim)].short}`))]
    return {
      severity: first.severity, title: title ?? first.title, message: title === null ? first.message : '',
      sources: [...cited(first.supporting, ''), ...cited(first.opposing, 'Against: ')],
    }
  })
}
