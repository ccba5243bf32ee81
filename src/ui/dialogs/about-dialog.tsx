import { programVersion } from '../../formats/json/write-document'
import { sourceIds, sources } from '../../knowledge/sources'
import { openDialog } from '../../store/session-store'
import { ClearEverything } from '../diagnostics/clear-everything'
import { Dialog } from '../kit/dialog'
import { Logo } from '../top-bar/logo'
import type { DialogContentProps } from './dialogs'
import { KeptHere } from './kept-here'
import './dialog-fields.css'
import './about-dialog.css'

/** What this is, what it does with one's data, and on whose word it rests. */
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
        <p>Nothing leaves this browser. There is no account and no server that sees a chart: what you do is kept in this browser, and goes elsewhere only in a file that you save or a link that you share.</p>
        <KeptHere />
        <div className="about-ways"><ClearEverything /></div>
      </section>
      <section className="dialog-section">
        <h3>The five sources</h3>
        <ol className="dialog-list about-sources">{sourceIds.map((id) => <li key={id}>{citationOf(sources[id])}</li>)}</ol>
        <p className="muted small">Every finding names the claims it rests on. Numbers that no source gives are our assumptions, and can be changed.</p>
      </section>
      <section className="dialog-section">
        <h3>If something does not work</h3>
        <p>This is version {programVersion}. Diagnostics tells how program, browser and storage are, as a report without anything that you typed.</p>
        <div className="about-ways"><button type="button" className="button" onClick={() => openDialog({ kind: 'diagnostics' })}>Diagnostics…</button></div>
      </section>
    </Dialog>
  )
}

function citationOf({ title, author, publisher, date }: { readonly title: string, readonly author: string | null, readonly publisher: string | null, readonly date: string | null }) {
  const rest = [publisher, date ?? 'undated'].filter((part) => part !== null).join(', ')
  return <>{author ?? 'Unsigned'}: <cite>{title}</cite>. {rest[0]?.toUpperCase()}{rest.slice(1)}.</>
}
