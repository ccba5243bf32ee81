import type { RuleProse } from './rule-prose'

export const misplacedResponsibilityProse: RuleProse = {
  why: 'Each of the two is chosen for one side, inward or outward; work of the other side is work somebody else is better at.',
  whenToIgnore: 'When the person in the seat has done this work well and wants to keep it, or while there is no second executive to give it to. A question on which sources disagree is settled once you have decided: waive it with the reason.',
  choices: [
    'Whose a responsibility is, the chosen sources that name it say. The deciding question places what none of them names, and has no vote against one that does.',
    'Only a CIO and a CTO are looked at: whoever has both hats has nothing in the wrong place.',
    'Only what they own counts. Delegated work may be done by anybody.',
    'Below the size at which both are needed a lone executive has to hold the other’s work too, so that is a note.',
    'Where there is no seat of the other at all, it keeps quiet if another rule says already that both are needed, or that this one wears both hats: it is the same fact.',
    'What sources disagree on is a question only while the other executive is in office, and one question for each responsibility, whoever owns it.',
    'Where the one reports to the other, however far up, what the lower one owns is still in the other’s line.',
    'Where the right executive owns it beside the wrong one, “Everything has one owner” speaks.',
  ],
}
