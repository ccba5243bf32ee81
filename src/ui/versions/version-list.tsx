import { useId } from 'react'
import type { StoredVersion } from '../../persistence/version-storage'
import { daysOf, timeOf } from './version-words'

interface Props {
  readonly versions: readonly StoredVersion[]
  readonly chosenId: number | null
  readonly now: Date
  readonly onChoose: (id: number) => void
}

/** By day, the latest first: radio buttons, so that arrow keys go through time and what was there is seen at once. */
export function VersionList({ versions, chosenId, now, onChoose }: Props) {
  const group = useId()
  return (
    <fieldset className="versions-list">
      <legend className="visually-hidden">Versions</legend>
      {daysOf(versions, now).map(({ name, versions: those }) => (
        <div key={those[0]!.id} role="group" aria-label={name}>
          <p className="field-label" aria-hidden="true">{name}</p>
          {those.map(({ id, at, label }) => (
            <label key={id} className="versions-row">
              <input type="radio" name={group} checked={id === chosenId} data-autofocus={id === chosenId ? '' : undefined} onChange={() => onChoose(id)} />
              <span className="versions-words"><b>{timeOf(at)}</b>{' '}<span className="versions-label" title={label}>{label}</span></span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
