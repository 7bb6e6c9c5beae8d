import { createHash } from 'node:crypto';
import { allocate } from '../../../shared/domain/sampling/allocate';
import { drawSample } from '../../../shared/domain/sampling/draw';
import type { Iqa } from '../../../shared/domain/sampling/independence';
import { notSelectedReason } from '../../../shared/domain/sampling/not-selected';
import { samplingPolicySchema } from '../../../shared/domain/sampling/policy';
import { populationCsv, populationHash } from '../../../shared/domain/sampling/population';
import { reasonSentence } from '../../../shared/domain/sampling/reasons';
import { whatTheSampleShows } from '../../../shared/domain/sampling/shows';
import { NAMES, manyDecisions } from './populations';

/** Policies as plans from before pairs, first decisions and the rest keep them. */
const shares = {
  name: 'Share by risk',
  version: 1,
  newAssessorPercent: 100,
  newForDays: 183,
  traineePercent: 100,
};
const ones = { assessor: 1, unit: 1, method: 1, site: 1, stage: 1 };

/** Draws as they were made before there were format 2, first decisions and draws from the whole population. */
export const EARLIER_DRAWS = {
  'shares and one of each': {
    size: 2000,
    assessors: 20,
    seed: '20261121-IQA-4839201756',
    iqas: [{ id: 'A1' }, { id: 'A2' }, { id: 'Q9' }],
    policy: { ...shares, shareByRisk: { red: 100, amber: 50, green: 20 }, atLeast: ones },
  },
  'coverage alone': {
    size: 1500,
    assessors: 31,
    seed: 'coverage-1',
    iqas: [{ id: 'A1' }],
    policy: {
      ...shares,
      newAssessorPercent: 0,
      traineePercent: 0,
      shareByRisk: { red: 0, amber: 0, green: 0 },
      atLeast: { assessor: 3, unit: 4, method: 2, site: 5, stage: 20 },
    },
  },
  'small shares': {
    size: 700,
    assessors: 5,
    seed: 'S',
    iqas: [],
    policy: { ...shares, shareByRisk: { red: 7, amber: 3, green: 1 }, atLeast: { ...ones, unit: 2 } },
  },
} as const;

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** What such a draw gives, as hashes of all that was kept or printed of it. */
export function earlierDraw(name: keyof typeof EARLIER_DRAWS) {
  const { size, assessors, seed, policy, iqas } = EARLIER_DRAWS[name];
  const population = manyDecisions(size, assessors);
  const known: readonly Iqa[] = iqas;
  const drawn = drawSample({ population, policy: samplingPolicySchema.parse(policy), seed, iqas: known });
  if (!drawn.ok) throw new Error(drawn.error.message);
  const { selected, lowerBound, impossible } = drawn.value;
  const allocation = allocate({
    decisions: selected.map(({ decision }) => decision),
    iqas: known,
    period: { from: '2026-01-05', to: '2026-12-31' },
    today: '2026-11-22',
  });
  return {
    selected: selected.length,
    ids: hashOf(selected.map(({ decision }) => decision.id)),
    population: populationHash(populationCsv(population)),
    parts: hashOf(selected.map(({ part, ticket }) => [part, ticket])),
    reasons: hashOf(selected.map(({ reasons }) => reasons.map((each) => reasonSentence(each, NAMES)))),
    shows: hashOf(whatTheSampleShows(drawn.value, NAMES).sentences),
    whyNot: hashOf(population.slice(0, 300).map((row) => notSelectedReason(drawn.value, row.id, NAMES))),
    lowerBound,
    impossible: impossible.length,
    allocation: hashOf(allocation),
  };
}
