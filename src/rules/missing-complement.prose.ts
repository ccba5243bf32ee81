import type { RuleProse } from './rule-prose'

export const missingComplementProse: RuleProse = {
  why: 'A CIO or a CTO alone has blind spots that come with the strengths; somebody has to see what is in them.',
  whenToIgnore: 'When the executive is strong on both sides, or an adviser from outside covers the other one.',
  choices: [
    'What a CIO may lack is taken to be the outward side, what a CTO may lack the inward one.',
    'A vacant seat beside the only executive does not make two of them.',
    'Nothing tells which side a CIO and CTO in one of unknown strength is weak on, so a manager of any stated strength will do.',
    'The source asks for a manager in the opposing role, not for one below: anywhere on the chart will do, as will a team with a named lead. Another executive has a job beside technology and does not count.',
    'A manager whose strength nobody stated does not count, nor one without any work of that side, owned or delegated.',
    'Where nothing of the other side is in scope, none is missed.',
  ],
}
