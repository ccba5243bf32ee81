import { useId } from 'react'
import type { ColumnKind } from '../../formats/people/columns'
import type { PeopleChoices, PeopleSource } from '../../formats/people/people-reading'
import { clipped } from '../../formats/json/wording'
import { chosenColumn } from './choices'
import { columnNames, headerWords } from './words'

interface Props {
  readonly source: PeopleSource
  readonly choices: PeopleChoices
  readonly onColumn: (kind: ColumnKind, place: number | null) => void
}

const kinds = Object.keys(columnNames) as readonly ColumnKind[]

/** Which column is what, each with the first of its values, so that nobody has to know the file by heart. */
export function ColumnMapping({ source, choices, onColumn }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>Columns</h3>
      <div className="column-mapping">
        {kinds.map((kind) => (
          <label key={kind}>
            <span>{columnNames[kind]}</span>
            <select className="select" value={chosenColumn(choices, source, kind) ?? ''}
              onChange={({ currentTarget: { value } }) => onColumn(kind, value === '' ? null : Number(value))}>
              <option value="">None</option>
              {source.headers.map((header, at) => <option key={at} value={at}>{optionWords(source, header, at)}</option>)}
            </select>
          </label>
        ))}
      </div>
    </section>
  )
}

/** "Manager ID: 100, 101, 102". */
function optionWords({ sample }: PeopleSource, header: string, at: number): string {
  const values = [...new Set(sample.flatMap((row) => row[at]?.trim() ? [clipped(row[at])] : []))].slice(0, 3)
  return values.length === 0 ? headerWords(header, at) : `${headerWords(header, at)}: ${values.join(', ')}`
}
