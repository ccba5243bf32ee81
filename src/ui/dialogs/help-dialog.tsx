import { actionGroups } from '../actions/action'
import { actions } from '../actions/actions'
import { shortcutText } from '../actions/keys'
import { keysOfPlaces, type KeyRow } from '../actions/keys-of-places'
import { Dialog } from '../kit/dialog'
import type { DialogContentProps } from './dialogs'
import './help-dialog.css'

/** All shortcuts by group, for the screen and for paper. */
export function HelpDialog({ onClose }: DialogContentProps) {
  return (
    <Dialog title="Keyboard shortcuts" size="large" isText onClose={onClose} footer={<>
      <button type="button" className="button" onClick={() => window.print()}>Print</button>
      <button type="button" className="button button-primary" onClick={onClose}>Close</button>
    </>}>
      <p className="muted">A single key works while the chart, the outline or the matrix has the focus.</p>
      <div className="help-groups">
        {groups().map(({ name, rows }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl className="help-keys">
              {rows.map(({ name: what, keys }) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{keys.map((key, at) => <span key={key}>{at > 0 && ' or '}<kbd>{key}</kbd></span>)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function groups(): readonly { readonly name: string, readonly rows: readonly KeyRow[] }[] {
  const withKeys = actions.filter(({ shortcuts }) => shortcuts.length > 0)
  const ofActions = actionGroups.map((group) => ({
    name: group, rows: withKeys.filter((action) => action.group === group).map(({ name, shortcuts }) => ({ name, keys: shortcuts.map(shortcutText) })),
  }))
  return [...ofActions, ...keysOfPlaces].filter(({ rows }) => rows.length > 0)
}
