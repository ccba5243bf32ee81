import { areas } from '../../../knowledge/responsibilities'
import { attentionBoundOf } from '../../../load/attention'
import { isBelow } from '../../../load/bounds'
import { wholePercentDown } from '../../../load/whole-percent'
import type { Company } from '../../../model/organisation'
import { tooLittleWord } from '../../../rules/texts'
import type { Coverage } from '../../../simulation/departure/attention-lost'
import { attentionShift, partNames, type Part } from './departure-words'

interface Props {
  readonly before: Coverage
  readonly after: Coverage
  readonly company: Company
}

const parts: readonly Part[] = [...areas, 'all']
const tones: Readonly<Record<Part, string>> = { innovation: 'out', operations: 'in', alignment: 'al', all: 'ink' }

/** Attention to each area, before and after: what is lost is hatched. */
export function AttentionRows({ before, after, company }: Props) {
  return (
    <dl className="departure-attention">
      {parts.map((part) => (
        <div key={part} className={`departure-tone-${tones[part]}`}>
          <dt>{partNames[part]}</dt>
          <dd>
            {attentionShift(before[part], after[part])}
            {part !== 'all' && isNewlyBelow(before[part], after[part], attentionBoundOf(company, part)) && <span className="departure-neglected"> {tooLittleWord(part)}</span>}
          </dd>
          <Track before={before[part]} after={after[part]} />
        </div>
      ))}
    </dl>
  )
}

function isNewlyBelow(before: number | null, after: number | null, bound: number): boolean {
  return before !== null && after !== null && isBelow(after, bound) && !isBelow(before, bound)
}

function Track({ before, after }: { readonly before: number | null, readonly after: number | null }) {
  if (before === null || after === null) return null
  const [was, is] = [wholePercentDown(before), wholePercentDown(after)]
  return (
    <dd className="departure-track" aria-hidden="true">
      <i className="departure-kept" style={{ width: `${Math.min(100, is)}%` }} />
      {was > is && <i className="departure-gone" style={{ left: `${is}%`, width: `${Math.min(100, was) - is}%` }} />}
      {is > was && <i className="departure-won" style={{ left: `${was}%`, width: `${Math.min(100, is) - was}%` }} />}
    </dd>
  )
}
