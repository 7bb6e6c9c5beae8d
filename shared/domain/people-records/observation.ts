/** What an observer looks for while an assessor works, in the order of the form. */
export const OBSERVATION_ITEMS = [
  'learner at ease',
  'plan in place',
  'environment safe',
  'questions appropriate',
  'feedback constructive',
  'decision correct',
  'VACSR met',
  'records correct',
] as const;
export type ObservationItem = (typeof OBSERVATION_ITEMS)[number];

export const OBSERVATION_ANSWERS = ['yes', 'no', 'not applicable'] as const;
export type ObservationAnswer = (typeof OBSERVATION_ANSWERS)[number];

export interface ObservationJudgement {
  readonly item: ObservationItem;
  readonly answer: ObservationAnswer;
  readonly comment: string;
}

/** Outcome of an observation of an assessor. */
export const OBSERVATION_OUTCOMES = ['meets', 'development needed', 'not met'] as const;
export type ObservationOutcome = (typeof OBSERVATION_OUTCOMES)[number];
