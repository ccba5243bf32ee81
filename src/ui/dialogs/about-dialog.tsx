import { sourceIds, sources } from '../../knowledge/sources'
import { actions } from '../actions/actions'
import { shortcutText } from '../actions/keys'
import { Dialog } from '../kit/dialog'
import { Logo } from '../top-bar/logo'
import type { DialogContentProps } from './dialogs'
import './dialog-fields.css'
import './about-dialog.css'

/** What this is, what it does with one's data, on whose word it rests, and which keys it knows. */
export function AboutDialog({ onClose }: DialogContentProps) {
  return (
    <Dialog title="About Hatrack" isText onClose={onClose}
      footer={<button type="button" className="button button-primary" onClick={onClose}>Close</button>}>
      <div className="about-lead">
        <Logo size={40} />
        <p>Hatrack simulates who leads technology in a company: who wears which hat, what is too much for one head, what nobody looks after, and what changes as the company grows.</p>
      </div>
      <section className="dialog-section">
        <h3>Your data</h3>
        <p>Nothing leaves this browser. There is no account and no server that sees a chart: what you do is kept in this browser, and goes elsewhere only in a file that you save.</p>
      </section>
      <section className="dialog-section">
        <h3>The five sources</h3>
        <ol className="dialog-list about-sources">{sourceIds.map((id) => <li key={id}>{citationOf(sources[id])}</li>)}</ol>
        <p className="muted small">Every finding names the claims it rests on. Numbers that no source gives are our assumptions, and can be changed.</p>
      </section>
      <section className="dialog-section">
        <h3>Keyboard</h3>
        <dl className="about-keys">
          {keysByName().map(({ name, keys }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{keys.map((key, at) => <span key={key}>{at > 0 && ' or '}<kbd>{key}</kbd></span>)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Dialog>
  )
}

function citationOf({ title, author, publisher, date }: { readonly title: string, readonly author: string | null, readonly publisher: string | null, readonly date: string | null }) {
  const rest = [publisher, date ?? 'undated'].filter((part) => part !== null).join(', ')
  return <>{author ?? 'Unsigned'}: <cite>{title}</cite>. {rest[0]?.toUpperCase()}{rest.slice(1)}.</>
}

/** Keys that no single action owns, because what has the focus hears them. */
const keysOfPlaces: readonly { readonly name: string, readonly keys: readonly string[] }[] = [
  { name: 'Move between cards', keys: ['Arrow keys'] },
  { name: 'Rename or remove a scenario, on its tab', keys: ['F2', 'Delete'] },
]

/** Each action once, with all its keys. */
function keysByName(): readonly { readonly name: string, readonly keys: readonly string[] }[] {
  const withKeys = actions.filter(({ shortcuts }) => shortcuts.length > 0)
  return [...withKeys.map(({ name, shortcuts }) => ({ name, keys: shortcuts.map(shortcutText) })), ...keysOfPlaces]
}
