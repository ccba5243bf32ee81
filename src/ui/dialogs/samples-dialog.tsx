import { sourceOf } from '../../knowledge/claims/claim-id'
import { sourceIds, sources } from '../../knowledge/sources'
import type { HatrackDocument } from '../../model/organisation'
import { samples, type Sample } from '../../samples'
import { counted } from '../../rules/texts'
import { chooseFile } from '../files/choose-file'
import { openAsNew, openEmptyChart } from '../files/workspace'
import { Dialog } from '../kit/dialog'
import { Icon } from '../kit/icon'
import { whole } from '../kit/numbers'
import { ChartThumbnail } from './chart-thumbnail'
import type { DialogContentProps } from './dialogs'
import { RecentCharts } from './recent-charts'
import './samples-dialog.css'

/** Where a chart comes from: an example, nothing, a file, or what this browser has kept. */
export function SamplesDialog({ onClose }: DialogContentProps) {
  const opening = (open: () => Promise<unknown>) => () => {
    onClose()
    void open()
  }
  const cardsOf = (kind: Sample['kind']) => samples.filter((sample) => sample.kind === kind).map((sample) => (
    <SampleCard key={sample.id} sample={sample} onOpen={opening(() => openAsNew(sample.document, { title: sample.name }))} />
  ))
  return (
    <Dialog title="Start a chart" size="large" onClose={onClose}>
      <RecentCharts onClose={onClose} />
      <h3 className="samples-heading" id="samples-templates">Templates</h3>
      <p className="muted">Each opens beside the chart you have, which stays in this browser under “Recent”.</p>
      <ul className="samples" aria-labelledby="samples-templates">
        {cardsOf('template')}
        <li className="sample-starts">
          <div className="sample sample-plain">
            <Icon name="plus" size={24} />
            <h4><button type="button" onClick={opening(openEmptyChart)}>Empty chart</button></h4>
            <p>Begin with the first position.</p>
          </div>
          <div className="sample sample-plain">
            <Icon name="file" size={24} />
            <h4><button type="button" onClick={() => { onClose(); void chooseFile() }}>Open a file…</button></h4>
            <p>A saved chart (*.hatrack.json), or a list of people (CSV, Excel, JSON) as HR programs export it.</p>
          </div>
        </li>
      </ul>
      <h3 className="samples-heading" id="samples-wrong">What goes wrong</h3>
      <p className="muted">One company for each risk that the sources warn of. Open one, and look at its findings and what would help.</p>
      <ul className="samples" aria-labelledby="samples-wrong">{cardsOf('goes-wrong')}</ul>
    </Dialog>
  )
}

function SampleCard({ sample, onOpen }: { readonly sample: Sample, readonly onOpen: () => void }) {
  return (
    <li className="sample">
      <div className="sample-picture"><ChartThumbnail document={sample.document} /></div>
      {/* The button's area is the whole card, see the style sheet; its name is the example's alone. */}
      <h4><button type="button" aria-describedby={`sample-${sample.id}`} onClick={onOpen}>{sample.name}</button></h4>
      <div id={`sample-${sample.id}`} className="sample-words">
        <p>{sample.summary}</p>
        <p className="muted small">{sizeOf(sample.document)}</p>
        <p className="muted small">After {citedBy(sample)}</p>
      </div>
    </li>
  )
}

function sizeOf({ company, scenarios }: HatrackDocument): string {
  return `${whole(company.headcount)} employees, ${counted(scenarios[0]?.positions.length ?? 0, 'position', 'positions')}`
}

/** In the order of the sources, each once. */
function citedBy({ claims }: Sample): string {
  const cited = new Set(claims.map(sourceOf))
  return sourceIds.filter((id) => cited.has(id)).map((id) => sources[id].short.replace(', unsigned, undated', '')).join('; ')
}
