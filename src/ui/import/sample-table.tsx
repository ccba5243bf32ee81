import type { PeopleSource } from '../../formats/people/people-reading'
import { headerWords } from './words'

/** The first rows as they stand in the file: to see what was taken for a header, and which column is which. */
export function SampleTable({ source: { headers, sample } }: { readonly source: PeopleSource }) {
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls has to be reached by the keyboard.
    <div className="sample-table" role="group" aria-label="The first rows of the file" tabIndex={0}>
      <table>
        <thead><tr>{headers.map((header, at) => <th key={at} scope="col">{headerWords(header, at)}</th>)}</tr></thead>
        <tbody>{sample.map((row, at) => <tr key={at}>{headers.map((_, column) => <td key={column}>{row[column]}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}
