import { redoEdit, undoEdit } from '../actions/edits'
import { Icon, type IconName } from '../kit/icon'
import { useDocument } from '../kit/use-store'

/** Undo and redo, each named after the step that it takes. */
export function HistoryButtons() {
  const undo = useDocument(({ past, isReadOnly }) => isReadOnly ? null : past.at(-1)?.label ?? null)
  const redo = useDocument(({ future, isReadOnly }) => isReadOnly ? null : future[0]?.label ?? null)
  return <>
    <HistoryButton icon="undo" verb="Undo" step={undo} onPress={undoEdit} />
    <HistoryButton icon="redo" verb="Redo" step={redo} onPress={redoEdit} />
  </>
}

interface HistoryButtonProps {
  readonly icon: IconName
  readonly verb: string
  /** null: there is none. */
  readonly step: string | null
  readonly onPress: () => void
}

/** Not `disabled`: whoever takes the last step back by keyboard would lose the focus with it. */
function HistoryButton({ icon, verb, step, onPress }: HistoryButtonProps) {
  const label = step === null ? verb : `${verb}: ${step}`
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} aria-disabled={step === null}
      onClick={() => { if (step !== null) onPress() }}>
      <Icon name={icon} />
    </button>
  )
}
