import { useMemo, useState } from 'react'
import type { Organisation } from '../../../model/organisation'
import { responsibilitiesInScope } from '../../../model/responsibilities'
import type { Uncertainty } from '../../../simulation/uncertainty/uncertainty'
import { SelectField } from '../../dialogs/select-field'
import { AssumptionButton } from '../../findings/assumption-button'
import { whole } from '../../kit/numbers'
import { useSettled } from '../../kit/use-settled'
import { useDocument, useStandingOrganisation } from '../../kit/use-store'
import { JobStatus } from '../job-status'
import { useJob } from '../use-job'
import { ChanceFigure } from './chance-figure'
import { FanFigure } from './fan-figure'
import { OutlookFields } from './outlook-fields'
import { RiskList } from './risk-list'
import { byChance, caveatsOf, marginOf, risksOf, timeWords } from './telling'
import './uncertainty.css'

/** What may become of the chart while growth and efforts are not known: chances first, then how they come about, then the guesses. */
export function UncertaintyPage() {
  const organisation = useStandingOrganisation()
  const outlook = useDocument(({ document }) => document.outlook)
  const asked = useMemo(() => ({ organisation, outlook }), [organisation, outlook])
  const input = useSettled(asked)
  const { state, cancel, again } = useJob('uncertainty', input)
  const nothing = nothingToDraw(organisation)
  return (
    <>
      {nothing !== null && <p role="note">{nothing}</p>}
      <div className="uncertainty-status">
        {state.kind === 'done' ? <Drew result={state.result} /> : <JobStatus state={state} what={`${whole(input.outlook.runs)} futures`} onCancel={cancel} onAgain={again} />}
      </div>
      {state.result && <Results result={state.result} />}
      <OutlookFields />
    </>
  )
}

function Drew({ result: { runs, isCertain } }: { readonly result: Uncertainty }) {
  const words = isCertain ? 'Nothing is left to chance, so there is one future.' : `${whole(runs)} futures drawn: chances are right to ${marginOf(runs)} point${marginOf(runs) === 1 ? '' : 's'} or so.`
  return <p className="muted small" role="status">{words}</p>
}

function Results({ result }: { readonly result: Uncertainty }) {
  const [at, setAt] = useState<number | null>(null)
  const [chosen, choose] = useState<string | null>(null)
  const { quarters, isCertain } = result
  const quarter = Math.min(at ?? quarters, quarters)
  const risks = useMemo(() => byChance(risksOf(result), quarter), [result, quarter])
  const key = chosen ?? risks.find(({ about }) => about.kind !== 'roles')?.key ?? 'headcount'
  const caveats = caveatsOf(result)
  return (
    <>
      <section>
        <h3>What is to be expected</h3>
        <SelectField label="At" value={String(quarter)} options={Array.from({ length: quarters + 1 }, (_, each) => String(each))}
          nameOf={(each) => timeWords(Number(each))} onChoose={(each) => setAt(Number(each))} />
        <RiskList risks={risks} quarter={quarter} isCertain={isCertain} chosen={key} onChoose={choose} />
        {caveats.length > 0 && <ul className="caveats">{caveats.map((caveat) => <li key={caveat}>{caveat}</li>)}</ul>}
        <Bounds result={result} />
      </section>
      <section><ChanceFigure risks={risks} quarters={quarters} isCertain={isCertain} /></section>
      <FanFigure result={result} risks={risks} chosen={key} onChoose={choose} />
    </>
  )
}

/** What the words above mean, and that it was us who said so. */
function Bounds({ result: { areas, bothRoles } }: { readonly result: Uncertainty }) {
  return (
    <details className="bounds">
      <summary>What counts as overloaded, neglected and needed</summary>
      <ul>
        <li>Overloaded: more work than capacity.</li>
        {areas.some(({ area }) => area !== 'alignment') && <li>Neglected: too little of the attention needed. <AssumptionButton id="neglect-below" /></li>}
        {areas.some(({ area }) => area === 'alignment') && <li>Unattended: even less of it. <AssumptionButton id="unattended-below" /></li>}
        <li>Both roles needed: from {whole(bothRoles.from)} employees. <AssumptionButton id="both-roles-from" /></li>
      </ul>
    </details>
  )
}

function nothingToDraw(organisation: Organisation): string | null {
  const { positions, assignments } = organisation
  const onlyHeadcount = 'Until then, only the headcount is drawn.'
  if (positions.length === 0) return `There is no position on the chart yet. Add one, and give it responsibilities. ${onlyHeadcount}`
  const scope = new Set(responsibilitiesInScope(organisation).map(({ id }) => id))
  if (scope.size === 0) return `Every responsibility is out of scope, so there is nothing to be overloaded with. ${onlyHeadcount}`
  if (!assignments.some(({ responsibilityId }) => scope.has(responsibilityId))) return `Nobody on the chart has been given any responsibility yet: hand some out. ${onlyHeadcount}`
  return null
}
