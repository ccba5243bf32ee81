import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Alike } from '../../rules/alike'
import { severityNames, type Finding } from '../../rules/finding'
import { openFinding } from '../../store/session-store'
import { Icon } from '../kit/icon'
import { SeverityMark } from '../kit/severity-mark'
import { FindingRow } from './finding-row'

interface Props {
  readonly alike: readonly Alike[]
  readonly openId: string | null
}

/** What is one of its kind stands in its row; what is said of many is one row, which unfolds. */
export function AlikeFindings({ alike, openId }: Props) {
  return (
    <ul>
      {alike.map(({ id, title, findings }) => title === null
        ? findings.map((finding) => <FindingRow key={finding.id} finding={finding} isOpen={finding.id === openId} />)
        : <ManyAlike key={id} id={id} title={title} findings={findings} openId={openId} />)}
    </ul>
  )
}

/** Nobody reads hundreds of rows, and the page would pay for each of them with every edit. */
const mostRows = 12

interface ManyProps {
  readonly id: string
  readonly title: string
  readonly findings: readonly Finding[]
  readonly openId: string | null
}

function ManyAlike({ id, title, findings, openId }: ManyProps) {
  const [isUnfolded, setUnfolded] = useState(false)
  const [limit, setLimit] = useState(mostRows)
  const listId = useId()
  const list = useRef<HTMLUListElement>(null)
  // What is open shows wherever it stands: the inspector may have opened it. Once it closes, its neighbours stay.
  const hasOpen = findings.some((finding) => finding.id === openId)
  if (hasOpen && !isUnfolded) setUnfolded(true)
  const isOpen = isUnfolded || hasOpen
  const { severity } = findings[0]!
  const shown = findings.filter((finding, at) => at < limit || finding.id === openId)
  const hidden = findings.length - shown.length
  function toggle(): void {
    setUnfolded(!isOpen)
    if (isOpen && hasOpen) openFinding(null)
  }
  /** The focus goes on where the new rows begin; what was pressed may be gone. */
  function showMore(): void {
    flushSync(() => setLimit(limit + 10 * mostRows))
    list.current?.children[limit]?.querySelector('button')?.focus()
  }
  return (
    <li className="finding" data-row={id}>
      <h4>
        <button type="button" className="finding-head" aria-expanded={isOpen} aria-controls={isOpen ? listId : undefined} onClick={toggle}>
          <SeverityMark severity={severity} size={14} />
          <span className="finding-words">
            <span className="visually-hidden">{severityNames[severity]}: </span>
            <span className="finding-title">{title}</span>
          </span>
          <Icon name="right" size={14} />
        </button>
      </h4>
      {isOpen && (
        <div id={listId} className="finding-many">
          <ul ref={list}>{shown.map((finding) => <FindingRow key={finding.id} finding={finding} isOpen={finding.id === openId} level={5} />)}</ul>
          {hidden > 0 && (
            <button type="button" className="side-panel-link" onClick={showMore}>
              Show {Math.min(hidden, 10 * mostRows)} more
            </button>
          )}
        </div>
      )}
    </li>
  )
}
