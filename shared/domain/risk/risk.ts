import type { IsoDate } from '../calendar';
import { RISK_PART_KINDS, type ComputedRisk, type RiskFacts, type RiskPartKind } from './facts';
import {
  actionsPart,
  awardPart,
  caseloadPart,
  newPart,
  newUnitsPart,
  traineePart,
  upkeepPart,
  type PartSaid,
} from './parts';
import { ratePart } from './rate-part';
import { ratingOf, type RiskWeights } from './weights';

/** An assessor's risk on a day: the sum of what each fact counts, every part with its fact in words. */
export function riskOf(facts: RiskFacts, weights: RiskWeights, day: IsoDate): ComputedRisk {
  const parts = RISK_PART_KINDS.map((kind) => ({ kind, ...PARTS[kind](facts, weights, day) }));
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  return { points, rating: ratingOf(points, weights), parts };
}

type PartOf = (facts: RiskFacts, weights: RiskWeights, day: IsoDate) => PartSaid;

const PARTS: Readonly<Record<RiskPartKind, PartOf>> = {
  award: (facts, weights) => awardPart(facts, weights.award),
  trainee: (facts, weights) => traineePart(facts, weights.trainee),
  new: (facts, weights, day) => newPart(facts, weights.newHere, day),
  'new units': (facts, weights, day) => newUnitsPart(facts, weights.newUnits, day),
  overturned: ({ sampled, overturned: found }, { rates }) =>
    ratePart({ sampled, found, what: ['was overturned', 'were overturned'] }, rates.overturned, rates),
  'not agreed': ({ sampled, overturned, actionRequired }, { rates }) =>
    ratePart(
      {
        sampled,
        found: overturned + actionRequired,
        what: ['needed action or was overturned', 'needed action or were overturned'],
      },
      rates.notAgreed,
      rates,
    ),
  observation: (facts, weights, day) =>
    upkeepPart(facts.observation, facts, { points: weights.observationOverdue, done: 'observed', day }),
  standardisation: (facts, weights, day) =>
    upkeepPart(facts.standardisation, facts, {
      points: weights.standardisationOverdue,
      done: 'standardised',
      day,
    }),
  caseload: (facts, weights) => caseloadPart(facts, weights.caseload),
  'actions overdue': (facts, weights) => actionsPart(facts, weights.overdueActions),
};
