import { lazy, Suspense } from 'react'
import type { Dialog as OpenDialog } from '../../store/dialog'
import { openDialog } from '../../store/session-store'
import { useSession } from '../kit/use-store'
import { ProblemDialog } from './problem-dialog'
import { RepairsDialog } from './repairs-dialog'

/** The dialog that is open, if one is. Each is fetched when it is first asked for, but for those that tell of trouble. */
export function Dialogs() {
  const dialog = useSession((session) => session.dialog)
  return dialog && <Suspense fallback={null}><Content key={dialog.kind} dialog={dialog} onClose={close} /></Suspense>
}

function close(): void {
  openDialog(null)
}

export interface DialogContentProps {
  readonly onClose: () => void
}

function Content({ dialog, onClose }: DialogContentProps & { readonly dialog: OpenDialog }) {
  switch (dialog.kind) {
    case 'samples': return <SamplesDialog onClose={onClose} />
    case 'company': return <CompanyDialog onClose={onClose} />
    case 'assumptions': return <AssumptionsDialog onClose={onClose} />
    case 'export': return <ExportDialog onClose={onClose} />
    case 'own-responsibility': return <OwnResponsibilityDialog onClose={onClose} />
    case 'remove-position': return <RemovePositionDialog positionIds={dialog.positionIds} onClose={onClose} />
    case 'move-to': return <MoveDialog positionIds={dialog.positionIds} onClose={onClose} />
    case 'assign': return <AssignDialog positionId={dialog.positionId} onClose={onClose} />
    case 'search': return <SearchDialog onClose={onClose} />
    case 'help': return <HelpDialog onClose={onClose} />
    case 'guide': return <GuideDialog at={dialog.at} onClose={onClose} />
    case 'about': return <AboutDialog onClose={onClose} />
    case 'problem': return <ProblemDialog {...dialog} onClose={onClose} />
    case 'repairs': return <RepairsDialog {...dialog} onClose={onClose} />
    case 'share': return <ShareDialog onClose={onClose} />
    case 'file-trouble': return <FileTroubleDialog {...dialog} onClose={onClose} />
    case 'versions': return <VersionsDialog onClose={onClose} />
    case 'diagnostics': return <DiagnosticsDialog onClose={onClose} />
    case 'import': return <ImportDialog file={dialog.file} onClose={onClose} />
  }
}

const SamplesDialog = lazy(() => import('./samples-dialog').then(({ SamplesDialog }) => ({ default: SamplesDialog })).catch(unavailable))
const CompanyDialog = lazy(() => import('./company-dialog').then(({ CompanyDialog }) => ({ default: CompanyDialog })).catch(unavailable))
const AssumptionsDialog = lazy(() => import('./assumptions-dialog').then(({ AssumptionsDialog }) => ({ default: AssumptionsDialog })).catch(unavailable))
const ExportDialog = lazy(() => import('../export/export-dialog').then(({ ExportDialog }) => ({ default: ExportDialog })).catch(unavailable))
const AboutDialog = lazy(() => import('./about-dialog').then(({ AboutDialog }) => ({ default: AboutDialog })).catch(unavailable))
const SearchDialog = lazy(() => import('../search/search-dialog').then(({ SearchDialog }) => ({ default: SearchDialog })).catch(unavailable))
const MoveDialog = lazy(() => import('../search/move-dialog').then(({ MoveDialog }) => ({ default: MoveDialog })).catch(unavailable))
const AssignDialog = lazy(() => import('../search/assign-dialog').then(({ AssignDialog }) => ({ default: AssignDialog })).catch(unavailable))
const HelpDialog = lazy(() => import('./help-dialog').then(({ HelpDialog }) => ({ default: HelpDialog })).catch(unavailable))
const ShareDialog = lazy(() => import('../files/share-dialog').then(({ ShareDialog }) => ({ default: ShareDialog })).catch(unavailable))
const FileTroubleDialog = lazy(() => import('../files/file-trouble-dialog').then(({ FileTroubleDialog }) => ({ default: FileTroubleDialog })).catch(unavailable))
const ImportDialog = lazy(() => import('../import/import-dialog').then(({ ImportDialog }) => ({ default: ImportDialog })).catch(unavailable))
const GuideDialog = lazy(() => import('../guide/guide-dialog').then(({ GuideDialog }) => ({ default: GuideDialog })).catch(unavailable))
const VersionsDialog = lazy(() => import('../versions/versions-dialog').then(({ VersionsDialog }) => ({ default: VersionsDialog })).catch(unavailable))
const DiagnosticsDialog = lazy(() => import('../diagnostics/diagnostics-dialog').then(({ DiagnosticsDialog }) => ({ default: DiagnosticsDialog })).catch(unavailable))
const OwnResponsibilityDialog = lazy(() =>
  import('./own-responsibility-dialog').then(({ OwnResponsibilityDialog }) => ({ default: OwnResponsibilityDialog })).catch(unavailable))
const RemovePositionDialog = lazy(() =>
  import('./remove-position-dialog').then(({ RemovePositionDialog }) => ({ default: RemovePositionDialog })).catch(unavailable))

/** In the place of a dialog that could not be fetched: the page goes on, whatever the network does. */
function unavailable() {
  return { default: Unavailable }
}

function Unavailable({ onClose }: DialogContentProps) {
  return (
    <ProblemDialog title="This part could not be loaded" detail="The page is open, but one of its files could not be fetched."
      remedy="Check the connection and reload the page. The chart is kept." onClose={onClose} />
  )
}
