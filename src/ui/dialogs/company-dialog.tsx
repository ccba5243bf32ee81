import type { EditCompany } from '../../commands/edit-company'
import { sourceIds, sources, type SourceId } from '../../knowledge/sources'
import { companyKindNames, goalNames, stageNames, stageOf } from '../../model/company'
import { companyKinds, goals, stages, type Company } from '../../model/organisation'
import { dispatch } from '../../store/document-store'
import { edit } from '../actions/edits'
import { Dialog } from '../kit/dialog'
import { whole } from '../kit/numbers'
import { typedWhole } from '../kit/typed-number'
import { useDocument } from '../kit/use-store'
import { Choice } from './choice'
import type { DialogContentProps } from './dialogs'
import { DraftField } from './draft-field'
import { SelectField } from './select-field'
import './company-dialog.css'

/** What kind of company it is, and whom to listen to. Every edit counts at once and can be undone. */
export function CompanyDialog({ onClose }: DialogContentProps) {
  const company = useDocument(({ document }) => document.company)
  return (
    <Dialog title="Company profile" onClose={onClose}
      footer={<button type="button" className="button button-primary" onClick={onClose}>Done</button>}>
      <div className="company-fields">
        <div className="company-wide">
          <DraftField label="Name" takesFocus value={company.name} onType={(name) => typed({ name }, 'company-name')} />
        </div>
        <DraftField label="Headcount" isNumber value={whole(company.headcount)}
          onType={(text) => typed({ headcount: typedWhole(text) ?? Number.NaN }, 'headcount')} />
        <SelectField label="Kind" value={company.kind} options={companyKinds} nameOf={(kind) => companyKindNames[kind]}
          onChoose={(kind) => choose({ kind })} />
        <SelectField label="Stage" value={company.stage ?? ''} options={['', ...stages]} nameOf={(stage) => stageName(stage, company)}
          onChoose={(stage) => choose({ stage: stage === '' ? null : stage })} />
        <SelectField label="Main goal" value={company.goal ?? ''} options={['', ...goals]}
          nameOf={(goal) => goal === '' ? 'Not stated' : goalNames[goal]} onChoose={(goal) => choose({ goal: goal === '' ? null : goal })} />
      </div>
      <div className="company-checks">
        <Choice type="checkbox" label="Technology is core to the business" isChosen={company.technologyIsCore}
          onChoose={(technologyIsCore) => choose({ technologyIsCore })} />
        <Choice type="checkbox" label="The IT budget is a significant cost" isChosen={company.itBudgetIsSignificant}
          onChoose={(itBudgetIsSignificant) => choose({ itBudgetIsSignificant })} />
      </div>
      <SourceChoices chosen={company.sources} />
    </Dialog>
  )
}

function SourceChoices({ chosen }: { readonly chosen: readonly SourceId[] }) {
  return (
    <fieldset className="dialog-section">
      <legend>Sources to listen to</legend>
      <div>
        {chosen.length === 0 && (
          <p className="company-silent" role="status">No source is chosen, so all rules fall silent: there are no findings.</p>
        )}
        {sourceIds.map((id) => (
          <Choice key={id} type="checkbox" label={sources[id].title} detail={citation(id)} isChosen={chosen.includes(id)}
            onChoose={(isChosen) => choose({ sources: sourceIds.filter((each) => each === id ? isChosen : chosen.includes(each)) })} />
        ))}
      </div>
    </fieldset>
  )
}

function citation(id: SourceId): string {
  const { author, publisher, date } = sources[id]
  return [author ?? 'unsigned', publisher, date ?? 'undated'].filter((part) => part !== null).join(', ')
}

/** Automatic names what it comes to, so that nobody has to choose it to find out. */
function stageName(stage: Company['stage'] | '', company: Company): string {
  if (stage !== '' && stage !== null) return stageNames[stage]
  return `Automatic: ${stageNames[stageOf({ ...company, stage: null })].toLowerCase()}`
}

function typed(patch: EditCompany['patch'], mergeKey: string): string | null {
  return dispatch({ type: 'edit-company', patch }, { mergeKey })?.refused ?? null
}

function choose(patch: EditCompany['patch']): void {
  edit({ type: 'edit-company', patch })
}
