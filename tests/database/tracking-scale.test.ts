import { expect, test } from 'vitest';
import { rowsBehind } from '../../electron/services/tracking/behind';
import { listTracking } from '../../electron/services/tracking/rows';
import { valueOf } from '../support/database';
import { best, fillCentre, largeAssessor, printTimes, sampleOneIn } from '../support/large-centre';
import { trackedCentre } from '../support/tracking';

const ASSESSORS = 80;
const LEARNERS = 5_000;
/** A tenth of what the bench measures: here only that the answers are right. */
const DECISIONS = 20_000;
const SAMPLES = DECISIONS / 8;

test(`the table of ${ASSESSORS} assessors with ${DECISIONS} decisions and ${SAMPLES} samples`, () => {
  const it = trackedCentre();
  const raw = fillCentre(it.centre, { assessors: ASSESSORS, learners: LEARNERS, decisions: DECISIONS });
  sampleOneIn(8, raw, it);
  const behind = (figure: 'decisions' | 'sampled' | 'caseload' | 'medianDays') =>
    valueOf(rowsBehind(it.centre, { personId: largeAssessor(0), figure, after: null, limit: 100 }));
  const times = {
    table: best(() => valueOf(listTracking(it.centre))),
    decisions: best(() => behind('decisions')),
    caseload: best(() => behind('caseload')),
    sampled: best(() => behind('sampled')),
    medianDays: best(() => behind('medianDays')),
  };
  printTimes(times);
  const one = valueOf(listTracking(it.centre)).find(({ id }) => id === largeAssessor(0));
  expect(one).toMatchObject({ decisions: DECISIONS / ASSESSORS, caseload: 125 });
  expect(behind('decisions').total).toBe(DECISIONS / ASSESSORS);
  expect(behind('sampled').total).toBe(one?.sampled);
});
