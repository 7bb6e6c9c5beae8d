import { addDays, type IsoDate } from '../calendar';
import {
  RULES_OF_EVIDENCE,
  type RuleOfEvidence,
  type SampleOutcome,
  type Vacsr,
  type VacsrJudgement,
} from '../sample';
import type { Chance } from './chance';

/** What an IQA of the demo centre found; the action's owner is the assessor. */
export interface DemoJudgement {
  readonly outcome: SampleOutcome;
  readonly vacsr: Vacsr;
  readonly strengths: string;
  readonly improvements: string;
  readonly action: { readonly text: string; readonly dueOn: IsoDate } | null;
}

const YES: Readonly<Record<RuleOfEvidence, readonly [string, ...string[]]>> = {
  valid: ['Matches the criteria claimed.', 'Each piece is cross-referenced to its criterion.', ''],
  authentic: [
    'Signed and dated by learner and assessor.',
    'The learner’s own work, confirmed in discussion.',
    '',
  ],
  current: ['All of it from the present registration.', ''],
  sufficient: ['Every criterion is covered.', 'Covered twice, by observation and by product.', ''],
  reliable: ['Another assessor would decide alike.', 'In line with the last standardisation.', ''],
};

interface Shortfall {
  readonly rule: RuleOfEvidence;
  readonly comment: string;
  readonly improvement: string;
  readonly action: string;
}

const SHORTFALLS: readonly [Shortfall, ...Shortfall[]] = [
  {
    rule: 'sufficient',
    comment: 'One criterion rests on a single short answer.',
    improvement: 'Ask a follow-up question where an answer only touches the criterion.',
    action: 'Question the learner again on the thin criterion and record the answer.',
  },
  {
    rule: 'authentic',
    comment: 'The witness testimony is not signed.',
    improvement: 'Check signatures before accepting testimony.',
    action: 'Obtain the witness’s signature and role, or replace the testimony.',
  },
  {
    rule: 'current',
    comment: 'The product evidence has no date.',
    improvement: 'Date evidence when it is handed in.',
    action: 'Confirm and record when the product was made.',
  },
  {
    rule: 'valid',
    comment: 'Part of the record describes another unit.',
    improvement: 'Reference each paragraph to the criterion it is meant for.',
    action: 'Cross-reference the record to the criteria of this unit.',
  },
  {
    rule: 'reliable',
    comment: 'The marking of the written questions is uneven.',
    improvement: 'Mark against the agreed answers.',
    action: 'Mark the paper again with the agreed answers and bring it to standardisation.',
  },
];

const STRENGTHS: readonly [string, ...string[]] = [
  'Feedback to the learner is specific and kind.',
  'The observation record is detailed and easy to follow.',
  'Planning with the learner is well recorded.',
  'Questions are open and draw out understanding.',
  'Good use of naturally occurring evidence.',
];
const TIPS: readonly [string, ...string[]] = [
  '',
  '',
  'Give the page of the portfolio beside each criterion.',
  'Note the time of the observation as well as the day.',
];

/** About 84 in 100 agreed, 12 action required, 4 disagreed. */
export function judge(sampledOn: IsoDate, atRisk: boolean, chance: Chance): DemoJudgement {
  const outcome = outcomeFor(atRisk, chance);
  const strengths = chance.pick(STRENGTHS);
  if (outcome === 'agreed')
    return { outcome, vacsr: vacsr(null, chance), strengths, improvements: chance.pick(TIPS), action: null };
  const shortfall = chance.pick(SHORTFALLS);
  const found = { outcome, vacsr: vacsr(shortfall, chance), strengths };
  const dueOn = addDays(sampledOn, chance.pick([14, 14, 21, 28]));
  return outcome === 'action required'
    ? { ...found, improvements: shortfall.improvement, action: { text: shortfall.action, dueOn } }
    : {
        ...found,
        improvements: `The criteria are not met on this evidence. ${shortfall.improvement}`,
        action: { text: 'Assess the unit again with new evidence.', dueOn },
      };
}

function outcomeFor(atRisk: boolean, chance: Chance): SampleOutcome {
  if (chance.percent(atRisk ? 5 : 2)) return 'disagreed';
  return chance.percent(atRisk ? 16 : 9) ? 'action required' : 'agreed';
}

function vacsr(shortfall: Shortfall | null, chance: Chance): Vacsr {
  const one = (rule: RuleOfEvidence): VacsrJudgement =>
    shortfall?.rule === rule
      ? { answer: 'no', comment: shortfall.comment }
      : { answer: 'yes', comment: chance.pick(YES[rule]) };
  const [valid, authentic, current, sufficient, reliable] = RULES_OF_EVIDENCE;
  return {
    valid: one(valid),
    authentic: one(authentic),
    current: one(current),
    sufficient: one(sufficient),
    reliable: one(reliable),
  };
}
