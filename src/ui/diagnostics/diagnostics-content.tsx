import { useEffect, useState } from 'react'
import { copyText } from '../kit/copy-text'
import { ClearEverything } from './clear-everything'
import { diagnosticsSections, reportText, type Section } from './sections'
import './diagnostics.css'

/** How program, browser and storage are, to be read or copied. Stands in a dialog, and on the page that is left when another cannot be drawn. */
export function DiagnosticsContent() {
  const [sections, setSections] = useState<readonly Section[] | null>(null)
  const [said, say] = useState('')
  useEffect(() => {
    let isWanted = true
    void diagnosticsSections().then((found) => { if (isWanted) setSections(found) })
    return () => { isWanted = false }
  }, [])
  if (!sections) return <p role="status">Looking…</p>
  const copy = () => void copied(reportText(sections)).then(say)
  return (
    <div className="diagnostics">
      <p>The report has no names, titles or file names in it, nor anything else that was typed: numbers and states only.</p>
      <div className="diagnostics-ways">
        <button type="button" className="button button-primary" data-autofocus onClick={copy}>Copy report</button>
        <span role="status">{said}</span>
      </div>
      {sections.map(({ name, rows }) => (
        <section key={name} className="dialog-section">
          <h3>{name}</h3>
          <dl className="diagnostics-rows">
            {rows.map(([key, value], at) => <div key={at}><dt>{key}</dt><dd>{value}</dd></div>)}
          </dl>
        </section>
      ))}
      <section className="dialog-section">
        <h3>Your data</h3>
        <ClearEverything />
      </section>
    </div>
  )
}

async function copied(text: string): Promise<string> {
  return await copyText(text) ? 'Copied: paste it into an e-mail.' : 'This browser does not let the page copy. Select the text below and copy it by hand.'
}
