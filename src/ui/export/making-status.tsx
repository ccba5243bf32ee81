import type { MakingState } from './use-making'

interface Props {
  readonly state: MakingState
  /** What is being made. */
  readonly what: string
  readonly onCancel: () => void
}

/** How far it is, with a way to end it; then what came of it. */
export function MakingStatus({ state, what, onCancel }: Props) {
  return (
    <div className="export-status">
      {state.kind === 'making' && <>
        <progress aria-label={`Making ${what}`} {...(state.done === null ? {} : { value: state.done })} />
        <button type="button" className="button" onClick={onCancel}>Cancel</button>
      </>}
      <p className={state.kind === 'told' && state.isProblem ? 'export-problem' : ''} role="status">{state.kind === 'told' ? state.text : ''}</p>
    </div>
  )
}
