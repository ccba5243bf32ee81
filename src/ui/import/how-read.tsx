import { delimiters, encodings, type Delimiter, type Encoding, type PeopleChoices, type PeopleSource } from '../../formats/people/people-reading'
import { SelectField } from '../dialogs/select-field'
import { delimiterNames, encodingNames } from './words'

interface Props {
  readonly source: PeopleSource
  readonly choices: PeopleChoices
  readonly onEncoding: (encoding: Encoding) => void
  readonly onDelimiter: (delimiter: Delimiter) => void
}

/** What is nearly always found right, and so stays folded; open where it cannot be told. */
export function HowRead({ source, choices, onEncoding, onDelimiter }: Props) {
  const { encoding, isEncodingSure, delimiter } = source
  if (encoding === null && delimiter === null) return null
  return (
    <details className="how-read" open={!isEncodingSure}>
      <summary>How the file was read</summary>
      {!isEncodingSure && <p className="muted">The file does not say how its letters are written. If names look wrong in the preview, choose another encoding.</p>}
      <div className="how-read-fields">
        {encoding !== null && (
          <SelectField label="Letters (encoding)" value={choices.encoding ?? encoding} options={encodings} nameOf={(value) => encodingNames[value]} onChoose={onEncoding} />
        )}
        {delimiter !== null && (
          <SelectField label="Between the cells" value={choices.delimiter ?? delimiter} options={delimiters} nameOf={(value) => delimiterNames[value]} onChoose={onDelimiter} />
        )}
      </div>
    </details>
  )
}
