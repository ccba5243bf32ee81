import { describeProblem, type Description, type ReadProblem } from '../json/read-problem'
import { counted, inMegabytes } from '../json/wording'

/** Why a link is not opened. */
export type LinkProblem =
  | { readonly kind: 'too-long', readonly length: number, readonly limit: number }
  | { readonly kind: 'not-a-chart' }
  | { readonly kind: 'strange-letter', /** Counted from 1 at the “#”. */ readonly at: number }
  | { readonly kind: 'cut-off', readonly length: number, readonly expected: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unfolds-too-far', readonly limit: number }
  | { readonly kind: 'unreadable', readonly problem: ReadProblem }

const copyAgain = 'Copy the whole link again and open it in the address bar, or ask for the chart as a file. Nothing that was open has changed.'

/** For the person who followed it: what is the matter, where, and what to do. */
export function describeLinkProblem(problem: LinkProblem): Description {
  switch (problem.kind) {
    case 'too-long': return {
      title: 'The link is too long',
      detail: `It has ${counted(problem.length)} characters from the \u201c#\u201d on. Hatrack makes and opens links of up to ${counted(problem.limit)}.`,
      remedy: 'Ask whoever sent it for the chart as a file. Nothing that was open has changed.',
    }
    case 'not-a-chart': return {
      title: 'The link holds no chart',
      detail: 'After \u201c#chart=\u201d there should be a number, a full stop and the chart.',
      remedy: copyAgain,
    }
    case 'strange-letter': return {
      title: 'The link is damaged',
      detail: `Character ${counted(problem.at)} from the \u201c#\u201d on is none that such a link can have.`,
      remedy: copyAgain,
    }
    case 'cut-off': return {
      title: 'The link is cut off',
      detail: `Only ${counted(problem.length)} of the ${counted(problem.expected)} characters of its chart have arrived. Some mail and chat programs cut long links.`,
      remedy: copyAgain,
    }
    case 'damaged': return {
      title: 'The link is damaged',
      detail: 'It is as long as it should be, but what it holds does not add up: some of its characters were changed on the way.',
      remedy: copyAgain,
    }
    case 'unfolds-too-far': return {
      title: 'The link unfolds too far',
      detail: `It holds more than ${inMegabytes(problem.limit)}, which no link made by Hatrack does. Reading stopped there.`,
      remedy: 'Ask whoever sent it for the chart as a file. Nothing that was open has changed.',
    }
    case 'unreadable': return unreadable(problem.problem)
  }
}

function unreadable(problem: ReadProblem): Description {
  if (problem.kind === 'newer-version') return {
    title: 'The link was made by a newer Hatrack',
    detail: `Its chart has version ${problem.version}; this Hatrack reads up to version ${problem.supported}.`,
    remedy: 'Reload the page to get the newest Hatrack, then follow the link again. Nothing that was open has changed.',
  }
  const { title, detail } = describeProblem(problem)
  return {
    title: 'The link holds something that is not a chart',
    detail: `${title}. ${detail}`,
    remedy: 'Ask whoever sent it for a new link, or for the chart as a file. Nothing that was open has changed.',
  }
}
