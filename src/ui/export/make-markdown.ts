import { briefText } from './brief-text'
import type { Make } from './export-format'

/** For wikis and pull requests; figures are told in words. Uses title and “without names”. */
export const makeMarkdown: Make = async (wishes, making) => {
  const markdown = await briefText(wishes, { kind: 'markdown' }, making)
  return { ok: true, blob: new Blob([markdown], { type: 'text/markdown' }), told: [] }
}
