import { counted } from '../../formats/json/wording'
import type { PeopleReading } from '../../formats/people/people-reading'
import { depthOf, reportsByManager } from '../../model/reporting'
import { Icon } from '../kit/icon'
import { SeverityMark } from '../kit/severity-mark'
import { formatWords, problemsIn, rowsWords } from './words'

/** What the file holds and what would become of it, in a few words. */
export function ImportSummary({ reading }: { readonly reading: Extract<PeopleReading, { readonly ok: true }> }) {
  const { counts, document: { scenarios }, source } = reading
  const positions = scenarios[0]?.positions ?? []
  const roots = reportsByManager(positions).get(null)?.length ?? 0
  const problems = problemsIn(reading).length
  return (
    <section className="import-summary" aria-label="Summary">
      <p className="import-figures">
        {counted(counts.rows, 'row')}<span aria-label="become"> → </span><b>{counted(positions.length, 'position')}</b>
        {problems > 0
          ? <span className="badge badge-warning"><SeverityMark severity="warning" />{counted(problems, 'problem')}</span>
          : <span className="badge import-clean"><Icon name="check" size={14} />No problems</span>}
      </p>
      <p className="muted">{formatWords(source)} · {counted(roots)} at the top · {counted(depthOf(positions), 'level')}</p>
      <p className="muted">{rowsWords(counts)}</p>
    </section>
  )
}
