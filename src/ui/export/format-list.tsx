import { useId } from 'react'
import { formatGroups, type Format } from './formats'

interface Props {
  readonly chosen: Format
  readonly onChoose: (format: Format) => void
}

/** One of all formats, by what they are for: radio buttons, so that arrow keys go through them and the choice is seen at once. */
export function FormatList({ chosen, onChoose }: Props) {
  const group = useId()
  return (
    <fieldset className="export-formats">
      <legend className="visually-hidden">Format</legend>
      {formatGroups.map(({ name, formats }) => (
        <div key={name} className="export-group">
          <p className="field-label">{name}</p>
          {formats.map((format) => (
            <label key={format.id} className="export-format">
              <input type="radio" name={group} checked={format.id === chosen.id} data-autofocus={format.id === chosen.id ? '' : undefined} onChange={() => onChoose(format)} />
              <span>{format.name}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
