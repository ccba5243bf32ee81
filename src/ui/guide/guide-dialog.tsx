import { useEffect, useRef, useState } from 'react'
import { sources } from '../../knowledge/sources'
import { ruleById } from '../../rules'
import type { GuidePlace } from '../../store/dialog'
import { Dialog } from '../kit/dialog'
import { Icon } from '../kit/icon'
import { GuideContext } from './guide-context'
import { GuideIndex } from './guide-index'
import { GuideLink } from './guide-link'
import { RuleArticle } from './rule-article'
import { SourceArticle } from './source-article'
import './guide.css'

/** A page on the way, and where on it its reader was when they went on. */
interface Stop {
  readonly place: GuidePlace
  readonly left: { readonly scrollTop: number, readonly link: number } | null
}

interface GuideDialogProps {
  readonly at: GuidePlace
  readonly onClose: () => void
}

/** What a rule is about and what the sources say, with a way from each to the others and back. */
export function GuideDialog({ at, onClose }: GuideDialogProps) {
  const [path, setPath] = useState<readonly Stop[]>([{ place: at, left: null }])
  const stop = path.at(-1)!
  const { place } = stop
  const page = useRef<HTMLDivElement>(null)
  useArrival(page, stop)
  const go = (to: GuidePlace) => setPath([...path.slice(0, -1), { place, left: leaving(page.current) }, { place: to, left: null }])
  const back = () => setPath(path.slice(0, -1))
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

const linksIn = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('[data-to]')]

function leaving(page: HTMLElement | null): Stop['left'] {
  const body = page?.closest('.dialog-body')
  if (!page || !body) return null
  return { scrollTop: body.scrollTop, link: linksIn(page).findIndex((link) => link === document.activeElement) }
}

/** A new page is read from its heading, or from the claim that was asked for; whoever goes back is where they left. */
function useArrival(page: React.RefObject<HTMLElement | null>, stop: Stop): void {
  const first = useRef(stop)
  useEffect(() => {
    const { place, left } = stop
    const dialog = page.current?.closest('dialog')
    const body = dialog?.querySelector('.dialog-body')
    if (!dialog || !body || !page.current) return
    const claim = place.kind === 'source' && place.claim ? dialog.querySelector<HTMLElement>(`[data-claim="${place.claim}"]`) : null
    if (left) {
      body.scrollTop = left.scrollTop
      // Who went on by a way below the page, the list of all, left no link of it.
      const link = linksIn(page.current)[left.link] ?? dialog.querySelector<HTMLElement>('h2')
      link?.focus({ preventScroll: true })
    } else if (claim) {
      claim.focus({ preventScroll: true })
      claim.scrollIntoView({ block: 'center' })
    } else if (stop !== first.current) {
      body.scrollTop = 0
      dialog.querySelector<HTMLElement>('h2')?.focus()
    }
  }, [page, stop])
}
