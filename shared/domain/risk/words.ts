import type { ComputedRisk, RiskPartKind } from './facts';
import type { RateWeights, RiskWeights } from './weights';

/** What each part of the sum is called. */
export const RISK_PART_NAMES: Readonly<Record<RiskPartKind, string>> = {
  award: 'Assessor award',
  trainee: 'Trainee',
  new: 'New to the centre',
  'new units': 'New to units',
  overturned: 'Overturned',
  'not agreed': 'Action required or overturned',
  observation: 'Observation',
  standardisation: 'Standardisation',
  caseload: 'Caseload',
  'actions overdue': 'Actions overdue',
};

/** What is kept as a rating's reason when the computed one is used: `Computed, 20 points: observation, caseload`. */
export function computedReason({ points, parts }: ComputedRisk): string {
  const names = parts
    .filter((part) => part.points > 0)
    .map(({ kind }) => RISK_PART_NAMES[kind].toLocaleLowerCase('en-GB'));
  const sum = `Computed, ${points} ${points === 1 ? 'point' : 'points'}`;
  return names.length === 0 ? sum : `${sum}: ${names.join(', ')}`;
}

/** What a part counts at most, when it does, and why. */
export interface WeightWords {
  readonly kind: RiskPartKind;
  readonly scale: string;
  readonly why: string;
}

const rateScale = (rate: RateWeights, { fewestForGrave }: RiskWeights['rates']): string =>
  [
    `lower end of the interval above ${rate.tolerablePercent} %: ${rate.aboveTolerable}; above ${rate.gravePercent} % in ${fewestForGrave} samples or more: ${rate.aboveGrave}`,
    ...(rate.any === 0 ? [] : [`otherwise, one or more found: ${rate.any}`]),
  ].join('; ');

/** Every weight with its reason, for the screen. */
export const weightWords = (weights: RiskWeights): readonly WeightWords[] => [
  {
    kind: 'award',
    scale: `working towards: ${weights.award.workingTowards}; none: ${weights.award.none}`,
    why: 'Nobody has yet found them competent to assess; the countersignature of a trainee covers part of that.',
  },
  {
    kind: 'trainee',
    scale: `${weights.trainee}`,
    why: 'Their decisions do not stand alone: enough for amber.',
  },
  {
    kind: 'new',
    scale: `${weights.newHere}`,
    why: 'Little is known of how they decide here: enough for amber, for as long as rule S2 calls them new.',
  },
  {
    kind: 'new units',
    scale: `each unit: ${weights.newUnits.each}, at most ${weights.newUnits.most}`,
    why: 'First decisions in a unit go wrong more often; on its own it does not change a rating.',
  },
  {
    kind: 'overturned',
    scale: rateScale(weights.rates.overturned, weights.rates),
    why: 'A learner was passed, or failed, wrongly: the gravest finding. Even one counts a little. Few samples prove little, so for more the lower end of the interval counts, not the rate.',
  },
  {
    kind: 'not agreed',
    scale: rateScale(weights.rates.notAgreed, weights.rates),
    why: 'Actions are ordinary; many of them are a habit.',
  },
  {
    kind: 'observation',
    scale: `overdue: ${weights.observationOverdue}`,
    why: 'What is not seen is not known: enough for amber (rule P7).',
  },
  {
    kind: 'standardisation',
    scale: `overdue: ${weights.standardisationOverdue}`,
    why: 'Judgements drift apart; it takes something else beside it for amber (rule P7).',
  },
  {
    kind: 'caseload',
    scale: `more than ${weights.caseload.above} learners in progress: ${weights.caseload.points}`,
    why: 'Little time for each learner. Common practice names no number: this one is Countersign’s.',
  },
  {
    kind: 'actions overdue',
    scale: `each: ${weights.overdueActions.each}, at most ${weights.overdueActions.most}`,
    why: 'What was asked for has not been put right.',
  },
];

/** `Green below 15 points, amber from 15, red from 40.` */
export const thresholdWords = ({ amberFrom, redFrom }: Pick<RiskWeights, 'amberFrom' | 'redFrom'>): string =>
  `Green below ${amberFrom} points, amber from ${amberFrom}, red from ${redFrom}.`;
