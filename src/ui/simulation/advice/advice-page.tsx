import { KeepFocus } from '../../kit/keep-focus'
import { JobStatus } from '../job-status'
import { AdviceResult } from './advice-result'
import { AdviceSettings } from './advice-settings'
import { longSeconds, usualSeconds } from './advice-store'
import { reasonInWords } from './advice-words'
import { useAdvice, useSubject } from './use-advice'
import './advice.css'

/** Who should do what: the best allocation of the work to the people there are, worked out when it is asked for. */
export function AdvicePage() {
  const subject = useSubject()
  const asked = useAdvice(subject)
  const { advice, request, job, cancel, again, find } = asked
  const seconds = request?.input.seconds ?? usualSeconds
  return (
    <KeepFocus className="advice">
      <section>
        <h3>Who should do what</h3>
        <p className="muted">Deals the work out so that as little as possible is too much, torn, misplaced or left undone. The chart stays as it is until you take a move.</p>
        <AdviceSettings subject={subject} />
        <div className="advice-ask" data-row="ask">
          <button type="button" className="button button-primary" onClick={() => find()}>Find the best allocation</button>
          <JobStatus state={job} what="the best allocation" onCancel={cancel} onAgain={again} />
        </div>
        {job.kind === 'running' && advice === null && <p className="muted small">Searches for at most {seconds} seconds. What cannot be proven by then is said.</p>}
      </section>
      {advice && advice.kind !== 'advised' && (
        <section role="status" data-row="answer">
          <p>{reasonInWords(advice)}</p>
          {advice.kind === 'not-found' && <button type="button" className="side-panel-link" onClick={() => find(longSeconds)}>Search for longer: {longSeconds} seconds</button>}
        </section>
      )}
      {advice?.kind === 'advised' && request && <AdviceResult subject={subject} asked={asked} advice={advice} request={request} />}
    </KeepFocus>
  )
}
