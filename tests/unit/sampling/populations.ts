import * as fc from 'fast-check';
import { addDays } from '../../../shared/domain/calendar';
import { ASSESSMENT_METHODS, STAGES } from '../../../shared/domain/methods';
import { drawSample } from '../../../shared/domain/sampling/draw';
import type { DrawInput, DrawResult } from '../../../shared/domain/sampling/draw';
import type { Iqa } from '../../../shared/domain/sampling/independence';
import type { Names } from '../../../shared/domain/sampling/names';
import { RISKS } from '../../../shared/domain/sampling/policy';
import { DEFAULT_POLICY } from '../../../shared/domain/sampling/policy';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import type {
  AssessorStanding,
  DecisionHistory,
  PopulationRow,
} from '../../../shared/domain/sampling/population';
import { seededRandom } from '../../../shared/domain/sampling/random';

export const NAMES: Names = {
  assessor: (id) => `Assessor ${id}`,
  unit: (id) => id,
  site: (id) => `Site ${id}`,
  iqa: (id) => `IQA ${id}`,
};

const AMBER: AssessorStanding = { risk: 'amber', isNew: false, isTrainee: false };

/** A draw that has to succeed. */
export function drawn(input: DrawInput): DrawResult {
  const result = drawSample(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A decision with everything filled in, to be changed where a test cares. */
export function decision(id: string, changes: Partial<PopulationRow> = {}): PopulationRow {
  return {
    id,
    learnerId: 'L1',
    assessorId: 'A1',
    countersignerId: null,
    unitId: 'UBU19',
    method: 'observation',
    siteId: 'S1',
    stage: 'summative',
    date: '2026-10-05',
    assessorStanding: AMBER,
    history: null,
    ...changes,
  };
}

/** A large made population: `size` decisions of `assessors` assessors at 3 sites in 39 units. */
export function manyDecisions(size: number, assessors: number): PopulationRow[] {
  const random = seededRandom(`population-${size}`);
  return Array.from({ length: size }, (_, index) => {
    const assessor = random(assessors);
    return decision(`0193b2c4-7d1e-7a3b-9c5d-${String(index).padStart(12, '0')}`, {
      learnerId: `L${random(size / 18)}`,
      assessorId: `A${assessor}`,
      unitId: `U${random(39)}`,
      method: ASSESSMENT_METHODS[random(ASSESSMENT_METHODS.length)] ?? 'observation',
      siteId: `S${random(3)}`,
      stage: STAGES[random(2)] ?? 'summative',
      date: addDays('2026-01-05', random(300)),
      assessorStanding: {
        risk: RISKS[assessor % 3] ?? 'green',
        isNew: assessor % 9 === 4,
        isTrainee: assessor % 9 === 7,
      },
    });
  });
}

const people = ['A1', 'A2', 'A3', 'Q1', 'Q2'] as const;
const standings: Readonly<Record<string, AssessorStanding>> = {
  A1: AMBER,
  A2: { risk: 'green', isNew: false, isTrainee: false },
  A3: { risk: 'green', isNew: true, isTrainee: false },
  Q1: { risk: 'red', isNew: false, isTrainee: false },
  Q2: { risk: 'amber', isNew: false, isTrainee: true },
};

const rowArbitrary = fc
  .record({
    assessorId: fc.constantFrom(...people),
    countersignerId: fc.option(fc.constantFrom(...people), { nil: null }),
    unitId: fc.constantFrom('UBU18', 'UBU19', 'UBU24', 'CPR1'),
    method: fc.constantFrom(...ASSESSMENT_METHODS),
    siteId: fc.constantFrom('S1', 'S2', 'S3'),
    stage: fc.constantFrom(...STAGES),
    date: fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-05-01', days)),
  })
  .map((row) => ({ ...row, assessorStanding: standings[row.assessorId] ?? AMBER }));

/** Small populations in which IQAs (Q1, Q2) assess and countersign as well. */
export const populationArbitrary: fc.Arbitrary<PopulationRow[]> = fc
  .array(rowArbitrary, { maxLength: 60 })
  .map((rows) => rows.map((row, index) => decision(`DEC-${index}`, row)));

export const iqasArbitrary: fc.Arbitrary<Iqa[]> = fc.subarray([{ id: 'Q1' }, { id: 'Q2' }, { id: 'Q3' }]);

const percent = fc.integer({ min: 0, max: 100 });
const count = fc.integer({ min: 0, max: 3 });

const sharesArbitrary = fc.record({
  name: fc.constant('any'),
  version: fc.constant(1),
  shareByRisk: fc.record({ red: percent, amber: percent, green: percent }),
  newAssessorPercent: percent,
  newForDays: fc.constant(183),
  traineePercent: percent,
  unratedCountsAs: fc.constantFrom('red', 'amber', 'green'),
  basis: fc.constant(null),
  atLeast: fc.record({ assessor: count, unit: count, method: count, site: count, stage: count }),
});

export const policyArbitrary: fc.Arbitrary<SamplingPolicy> = sharesArbitrary.map((shares) => ({
  ...DEFAULT_POLICY,
  ...shares,
  atLeast: { ...DEFAULT_POLICY.atLeast, ...shares.atLeast },
}));

const historyArbitrary: fc.Arbitrary<DecisionHistory> = fc.record({
  cohort: fc.constantFrom('', '2025', '2026'),
  nthOfAssessor: fc.integer({ min: 1, max: 30 }),
  nthInUnit: fc.integer({ min: 1, max: 9 }),
  nthAfterOverturn: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
});

/** Small populations of format 2, of several learners, in which IQAs assess and countersign as well. */
export const historiedArbitrary: fc.Arbitrary<PopulationRow[]> = fc
  .array(fc.tuple(rowArbitrary, historyArbitrary, fc.integer({ min: 0, max: 7 })), { maxLength: 70 })
  .map((rows) =>
    rows.map(([row, history, learner], index) =>
      decision(`DEC-${index}`, { ...row, history, learnerId: `L${learner}` }),
    ),
  );

const somePercent = fc.integer({ min: 1, max: 100 });
const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Policies with everything that a policy can ask for. */
export const wholePolicyArbitrary: fc.Arbitrary<SamplingPolicy> = fc
  .record({
    shares: sharesArbitrary,
    pairs: fc.record({ cohort: count, 'assessor-unit': count, 'assessor-method': count }),
    firstDecisions: fc.record({ ofAssessor: count, inUnit: count, afterOverturn: count }),
    learners: often(
      fc.record({
        percent: somePercent,
        of: fc.constantFrom('all' as const, 'assessor' as const),
        unitsPercent: somePercent,
      }),
    ),
    bands: often(
      fc.record({
        bands: fc.constant([
          { upTo: 3, percent: 50 },
          { upTo: null, percent: 25 },
        ]),
        atLeast: count,
        unitsPercent: somePercent,
      }),
    ),
    squareRoot: often(fc.record({ atLeast: count })),
    discovery: often(
      fc.record({
        confidencePercent: fc.integer({ min: 50, max: 99 }),
        tolerablePercent: fc.integer({ min: 1, max: 50 }),
      }),
    ),
    interimPercent: fc.oneof(fc.constant(0), percent),
    isWithoutShares: fc.boolean(),
  })
  .map(({ shares, pairs, isWithoutShares, ...rest }) => ({
    ...DEFAULT_POLICY,
    ...shares,
    ...rest,
    atLeast: { ...DEFAULT_POLICY.atLeast, ...shares.atLeast, ...pairs },
    ...(isWithoutShares
      ? { shareByRisk: { red: 0, amber: 0, green: 0 }, newAssessorPercent: 0, traineePercent: 0 }
      : {}),
  }));
