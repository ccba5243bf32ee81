import type { PeopleChoices, PeopleReading, ProblemGroup as Group } from '../../formats/people/people-reading'
import { SelectField } from '../dialogs/select-field'
import { SeverityMark } from '../kit/severity-mark'
import { withColumn, withEncoding, withRepair, withTable } from './choices'
import { ColumnMapping } from './column-mapping'
import { HowRead } from './how-read'
import { ImportSummary } from './import-summary'
import { PreviewTree } from './preview-tree'
import { ProblemGroup } from './problem-group'
import { SampleTable } from './sample-table'

export interface ImportReviewProps {
  readonly reading: PeopleReading
  readonly choices: PeopleChoices
  readonly onChoose: (choices: PeopleChoices) => void
}

/** What was read and what can be decided about it on one side, what comes of it on the other. */
export function ImportReview({ reading, choices, onChoose }: ImportReviewProps) {
  const { source } = reading
  return (
    <div className="import-review">
      <div className="import-decisions">
        {reading.ok ? <ImportSummary reading={reading} /> : <Failure description={reading.description} />}
        {reading.ok && <Problems problems={reading.problems} choices={choices} onChoose={onChoose} />}
        {source && source.sheets.length > 1 && (
          <SelectField label="Sheet" value={choices.sheet ?? source.sheet ?? source.sheets[0]!} options={source.sheets} nameOf={(sheet) => sheet}
            onChoose={(sheet) => onChoose(withTable(choices, { sheet }))} />
        )}
        {source && source.headers.length > 0 && (
          <ColumnMapping source={source} choices={choices} onColumn={(kind, place) => onChoose(withColumn(choices, kind, place))} />
        )}
        {source && <HowRead source={source} choices={choices} onEncoding={(encoding) => onChoose(withEncoding(choices, encoding))}
          onDelimiter={(delimiter) => onChoose(withTable(choices, { delimiter }))} />}
      </div>
      {reading.ok
        ? <section className="import-preview"><h3>Preview</h3><PreviewTree positions={reading.document.scenarios[0]?.positions ?? []} /></section>
        : source && source.sample.length > 0 && <section className="import-preview"><h3>In the file</h3><SampleTable source={source} /></section>}
    </div>
  )
}

function Failure({ description: { title, detail, remedy } }: { readonly description: Extract<PeopleReading, { readonly ok: false }>['description'] }) {
  return (
    <section className="import-failure" aria-label="What went wrong">
      <SeverityMark severity="critical" size={16} />
      <div><h3>{title}</h3><p>{detail}</p><p>{remedy}</p></div>
    </section>
  )
}

function Problems({ problems, choices, onChoose }: Pick<ImportReviewProps, 'choices' | 'onChoose'> & { readonly problems: readonly Group[] }) {
  const listOf = (groups: readonly Group[]) => (
    <ul className="problem-groups">
      {groups.map((group) => <ProblemGroup key={group.kind} group={group} choices={choices} onRepair={(kind, way) => onChoose(withRepair(choices, kind, way))} />)}
    </ul>
  )
  const [real, notes] = [problems.filter(({ isProblem }) => isProblem), problems.filter(({ isProblem }) => !isProblem)]
  return <>
    {real.length > 0 && <section aria-label="Problems"><h3>Problems</h3>{listOf(real)}</section>}
    {notes.length > 0 && <section aria-label="Worth knowing"><h3>Worth knowing</h3>{listOf(notes)}</section>}
  </>
}
