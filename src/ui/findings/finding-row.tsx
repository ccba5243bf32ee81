import { memo, useEffect, useId, useRef } from 'react'
import { ruleById } from '../../rules'
import { severityNames, type Finding } from '../../rules/finding'
import { currentOrganisation, findingsOf } from '../../store/derived'
import { announce, openFinding, sessionStore } from '../../store/session-store'
import { Fetched } from '../kit/fetched'
import { Icon } from '../kit/icon'
import { SeverityMark } from '../kit/severity-mark'
import { hasNobodyTheFocus } from '../kit/has-nobody-the-focus'
import './finding-row.css'

interface Props {
  readonly finding: Finding
  readonly isOpen: boolean
  /** Of its heading: 5 below a row that speaks of many. */
  readonly level?: 4 | 5
  /** The reason, where somebody has waived it. */
  readonly waivedFor?: string
}

/** One line, which opens in its place. A closed row rests through every edit that leaves its words as they are. */
export const FindingRow = memo(function FindingRow({ finding: { id, title, severity, ruleId }, finding, isOpen, level = 4, waivedFor }: Props) {
  const Heading = `h${level}` as const
  const row = useRef<HTMLLIElement>(null)
  const detailId = useId()
  useEffect(() => {
    if (!isOpen) return
    // The whole of it as far as that goes, and its head in any case: what closed above may have moved it out of sight.
    row.current?.scrollIntoView?.({ block: 'nearest' })
    row.current?.querySelector('.finding-heading')?.scrollIntoView?.({ block: 'nearest' })
    // A finding whose waiver is withdrawn comes back open, and what was pressed to withdraw it is gone.
    if (hasNobodyTheFocus()) row.current?.querySelector('button')?.focus()
  }, [isOpen])
  return (
    <li ref={row} className={`finding${isOpen ? ' finding-open' : ''}${waivedFor === undefined ? '' : ' finding-waived'}`} data-row={id}>
      <Heading className="finding-heading">
        <button
          type="button"
          className="finding-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailId : undefined}
          title={isOpen ? undefined : ruleById.get(ruleId)?.title}
          onClick={() => toggle(id)}
        >
          <SeverityMark severity={severity} size={isOpen ? 16 : 14} />
          <span className="finding-words">
            <span className={isOpen || waivedFor !== undefined ? `finding-severity finding-severity-${severity}` : 'visually-hidden'}>
              {severityNames[severity]}<span className="visually-hidden">: </span>
            </span>
            <span className="finding-title">{title}</span>
            {waivedFor !== undefined && <span className="finding-reason"><span className="visually-hidden">Waived: </span>{waivedFor}</span>}
          </span>
          <Icon name="right" size={14} />
        </button>
      </Heading>
      {isOpen && <div id={detailId}><Fetched fetch={fetchDetail} isWanted onFailure={closeAgain} given={{ finding }} /></div>}
    </li>
  )
}, isDrawnAlike)

export const fetchDetail = () => import('./finding-detail').then(({ FindingDetail }) => FindingDetail)

function closeAgain(): void {
  announce('What there is to say about this finding could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
  openFinding(null)
}

function isDrawnAlike(a: Props, b: Props): boolean {
  if (a.isOpen || b.isOpen) return a.isOpen === b.isOpen && a.finding === b.finding && a.waivedFor === b.waivedFor
  return a.finding.id === b.finding.id && a.finding.title === b.finding.title && a.finding.severity === b.finding.severity
    && a.waivedFor === b.waivedFor
}

/** By id, because a row at rest may hold the finding of an earlier document. */
function toggle(id: string): void {
  const isOpen = sessionStore.getState().findingId === id
  openFinding(isOpen ? null : findingsOf(currentOrganisation()).find((finding) => finding.id === id) ?? null)
}
