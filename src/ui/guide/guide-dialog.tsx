import { useEffect, useRef, useState } from 'react'
import { sources } from '../../knowledge/sources'
import { ruleById } from '../../rules'
import type { GuidePlace } from '../../store/session-store'
import { Dialog } from '../kit/dialog'
import { Icon } from '../kit/icon'
import { GuideContext } from './guide-context'
import { GuideIndex } from './guide-index'
import { GuideLink, keyOf } from './guide-link'
import { RuleArticle } from './rule-article'
import { SourceArticle } from './source-article'
import './guide.css'

interface GuideDialogProps {
  readonly at: GuidePlace
  readonly onClose: () => void
}

/** What a rule is about and what the sources say, with a way from each to the others and back. */
export function GuideDialog({ at, onClose }: GuideDialogProps) {
  const [path, setPath] = useState<readonly GuidePlace[]>([at])
  const [cameFrom, setCameFrom] = useState<GuidePlace | null>(null)
  const place = path.at(-1) ?? at
  const page = useRef<HTMLDivElement>(null)
  useArrival(page, place, cameFrom)
  const go = (to: GuidePlace) => {
    setCameFrom(null)
    setPath([...path, to])
  }
  const back = () => {
    setCameFrom(place)
    setPath(path.slice(0, -1))
  }
  return (
    <GuideContext value={go}>
      <Dialog title={titleOf(place)} size="reading" isText onClose={onClose} footer={<>
        <span className="guide-ways">
          {path.length > 1 && <button type="button" className="button button-quiet guide-back" onClick={back}><Icon name="left" />Back</button>}
          {place.kind !== 'index' && <GuideLink to={{ kind: 'index' }} className="button button-quiet">All rules and sources</GuideLink>}
        </span>
        <button type="button" className="button button-primary" onClick={onClose}>Close</button>
      </>}>
        <div ref={page} className="guide"><Page place={place} /></div>
      </Dialog>
    </GuideContext>
  )
}

function Page({ place }: { readonly place: GuidePlace }) {
  if (place.kind === 'index') return <GuideIndex />
  if (place.kind === 'source') return <SourceArticle id={place.id} claim={place.claim ?? null} />
  const rule = ruleById.get(place.id)
  return rule ? <RuleArticle rule={rule} /> : <p>There is no such rule.</p>
}

function titleOf(place: GuidePlace): string {
  if (place.kind === 'index') return 'Rules and sources'
  return place.kind === 'source' ? sources[place.id].title : ruleById.get(place.id)?.title ?? place.id
}

/** A new page is read from its heading, or from the claim that was asked for; whoever goes back is where they left. */
function useArrival(page: React.RefObject<HTMLElement | null>, place: GuidePlace, cameFrom: GuidePlace | null): void {
  const shown = useRef(place)
  useEffect(() => {
    const isFirst = shown.current === place
    shown.current = place
    const dialog = page.current?.closest('dialog')
    const body = dialog?.querySelector('.dialog-body')
    if (!dialog || !body) return
    const left = cameFrom && dialog.querySelector<HTMLElement>(`.guide [data-to="${keyOf(cameFrom)}"]`)
    const claim = place.kind === 'source' && place.claim ? dialog.querySelector<HTMLElement>(`[data-claim="${place.claim}"]`) : null
    if (!isFirst) body.scrollTop = 0
    const target = left ?? claim
    if (target) {
      target.focus({ preventScroll: true })
      target.scrollIntoView({ block: 'center' })
    } else if (!isFirst) dialog.querySelector<HTMLElement>('h2')?.focus()
  }, [page, place, cameFrom])
}
