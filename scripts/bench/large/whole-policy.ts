import { DEFAULT_POLICY, type SamplingPolicy } from '../../../shared/domain/sampling/policy';

/** A policy that asks for everything that it can, with shares that a centre of this size could do; pairs need a repair. */
export const WHOLE_POLICY: SamplingPolicy = {
  ...DEFAULT_POLICY,
  name: 'Everything on',
  shareByRisk: { red: 10, amber: 4, green: 2 },
  newAssessorPercent: 10,
  traineePercent: 10,
  atLeast: {
    assessor: 5,
    unit: 5,
    method: 5,
    site: 5,
    stage: 5,
    cohort: 5,
    'assessor-unit': 4,
    'assessor-method': 1,
  },
  firstDecisions: { ofAssessor: 5, inUnit: 1, afterOverturn: 2 },
  learners: { percent: 4, of: 'assessor', unitsPercent: 10 },
  bands: {
    bands: [
      { upTo: 1_000, percent: 10 },
      { upTo: null, percent: 2 },
    ],
    atLeast: 5,
    unitsPercent: 10,
  },
  squareRoot: { atLeast: 10 },
  discovery: { confidencePercent: 95, tolerablePercent: 1 },
  interimPercent: 20,
  hoursPerIqaMonth: 40,
};
