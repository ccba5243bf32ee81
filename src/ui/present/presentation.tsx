import { useEffect, useEffectEvent, useRef } from 'react'
import type { Finding } from '../../rules/finding'
import { weighedFindingsOf } from '../../store/derived'
import { announce, flyTo, sessionStore, setNamesHidden } from '../../store/session-store'
import { Icon } from '../kit/icon'
import { usePresent, useSession } from '../kit/use-store'
import { endPresenting, leaveTheScreen } from './presenting'
import { CompanySlide, FindingSlide, slideInWords } from './slides'
import { takeStep, useControls } from './use-controls'
import './presentation.css'

/** The chart with one finding at a time beside it, for people who sit further away than the one at the keys. */
export function Presentation() {
  const findings = usePresent((organisation, waivers) => weighedFindingsOf(organisation, waivers).standing)
  const company = usePresent((organisation) => organisation.company.name)
  const wanted = useSession((session) => session.slide) ?? 0
  const slides = findings.length + 1
  const slide = Math.min(wanted, slides - 1)
  const finding = findings[slide - 1]
  const stage = useRef<HTMLElement>(null)
  const words = useRef<HTMLDivElement>(null)
  useControls(stage, words, slides)
  useOwnFocus(stage)
  useChartThatFollows(finding)
  const said = slideInWords(slide, slides, company, finding)
  // Not when names go or come: that is said by itself, and the slide is the same.
  const say = useEffectEvent(() => announce(said))
  useEffect(() => say(), [slide, slides])
  return (
    <section ref={stage} className="presentation" aria-label="Presentation" tabIndex={-1}>
      <div className="presentation-caption">
        {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what is longer than the screen is scrolled by keyboard. */}
        <div key={slide} ref={words} className="presentation-words" role="group" aria-label={`Slide ${slide + 1} of ${slides}`} tabIndex={0}>
          {finding ? <FindingSlide finding={finding} /> : <CompanySlide findings={findings} />}
        </div>
        <Controls slide={slide} slides={slides} />
      </div>
    </section>
  )
}

function Controls({ slide, slides }: { readonly slide: number, readonly slides: number }) {
  const areNamesHidden = useSession((session) => session.areNamesHidden)
  return (
    <div className="presentation-controls">
      <button type="button" className="button" aria-label="Previous" aria-disabled={slide === 0} onClick={() => takeStep('previous', slides)}><Icon name="left" size={24} /></button>
      <p>{slide + 1} of {slides}</p>
      <button type="button" className="button" aria-label="Next" aria-disabled={slide === slides - 1} onClick={() => takeStep('next', slides)}><Icon name="right" size={24} /></button>
      <button type="button" className="button presentation-names" aria-pressed={areNamesHidden} aria-label="Hide names" title="Hide names (H)" aria-keyshortcuts="H"
        onClick={() => setNamesHidden(!areNamesHidden)}><Icon name={areNamesHidden ? 'hidden' : 'eye'} size={24} /></button>
      <button type="button" className="button" title="End (Escape)" onClick={endPresenting}>End</button>
    </div>
  )
}

function useOwnFocus(stage: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    stage.current?.focus()
    return () => { if (sessionStore.getState().slide === null) leaveTheScreen() }
  }, [stage])
}

/** As large as a chart helps to be read from the back of a room. */
const largest = { all: 1.6, some: 1.4 }

/** Takes the chart to what the slide is about, and again when the room for it changes. */
function useChartThatFollows(finding: Finding | undefined): void {
  const findingId = finding?.id ?? null
  const about = finding?.positionIds.join('\n') ?? ''
  useEffect(() => {
    sessionStore.setState({ findingId })
    const fly = () => about === '' ? flyTo('all', largest.all) : flyTo(about.split('\n'), largest.some)
    fly()
    const chart = document.querySelector('#chart')
    if (!chart) return
    // The canvas learns of its new size in the same turn, and goes by it in the next.
    const observer = new ResizeObserver(() => requestAnimationFrame(fly))
    observer.observe(chart)
    return () => observer.disconnect()
  }, [findingId, about])
}
