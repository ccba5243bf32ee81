import { useMemo } from 'react'
import { areaNames, areas } from '../../knowledge/responsibilities'
import type { HatrackDocument } from '../../model/organisation'
import { nameless } from '../../model/nameless'
import { organisationOf } from '../../model/organisation-of'
import { severities, severityNames } from '../../rules/finding'
import { percent } from '../kit/numbers'
import { JobStatus } from '../simulation/job-status'
import { useJob } from '../simulation/use-job'
import { attentionText } from './figures'

interface Props {
  readonly document: HatrackDocument
  readonly areNamesHidden: boolean
  readonly onCompare: (scenarioId: string) => void
}


/** All scenarios with their figures, a line each. */
export function ScenarioTable({ document, areNamesHidden, onCompare }: Props) {
  const { scenarios, baselineId } = document
  const input = useMemo(() => scenarios.map(({ id, waivers }) => {
    const organisation = organisationOf(document, id)!
    return { organisation: areNamesHidden ? nameless(organisation) : organisation, waivers }
  }), [document, scenarios, areNamesHidden])
  const { state, cancel, again } = useJob('overviews', input)
  return <>
    <JobStatus state={state} what="all scenarios" onCancel={cancel} onAgain={again} />
    {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls has to be reached by the keyboard. */}
    <div className="compare-all" role="region" aria-label="All scenarios" tabIndex={0}>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">Scenario</th>
            {severities.map((severity) => <th key={severity} scope="col">{severityNames[severity]}</th>)}
            {areas.map((area) => <th key={area} scope="col">{areaNames[area]}</th>)}
            <th scope="col">Highest load</th>
          </tr>
        </thead>
        <tbody>{scenarios.map(({ id, name }, at) => {
          const overview = state.result?.[at]
          return (
            <tr key={id}>
              <th scope="row">
                {id === baselineId ? name : <button type="button" className="side-panel-link" title={`Compare ${name} with the baseline`} onClick={() => onCompare(id)}>{name}</button>}
                {id === baselineId && <span className="muted"> (baseline)</span>}
              </th>
              {severities.map((severity) => <td key={severity}>{overview?.findings[severity] ?? '…'}</td>)}
              {areas.map((area) => <td key={area}>{overview ? attentionText(overview.attention[area]) : '…'}</td>)}
              <td>{overview ? overview.highest ? `${overview.highest.title}: ${percent(overview.highest.utilisation)}` : 'nobody there' : '…'}</td>
            </tr>
          )
        })}</tbody>
      </table>
    </div>
    <p className="muted">Findings that somebody has waived are not counted.</p>
  </>
}
