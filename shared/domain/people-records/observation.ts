import type { IsoDate } from '../calendar';
import type { SampleAction } from '../sample';

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

/** What an observer fills in; one revision of an observation. */
export interface ObservationEntry {
  readonly observedOn: IsoDate;
  readonly observerId: string;
  readonly assessorId: string;
  readonly learnerId: string | null;
  readonly qualificationId: string;
  readonly unitId: string | null;
  /** What was being done: `Observation of UBU19 at the service desk`. */
  readonly activity: string;
  /** An answer for each item, in the order of the form. */
  readonly checklist: readonly ObservationJudgement[];
  readonly outcome: ObservationOutcome;
  readonly feedback: string;
  readonly assessorComments: string;
  readonly actions: readonly SampleAction[];
  readonly observerSignatureId: string | null;
  readonly assessorSignatureId: string | null;
}

export interface ObservationProblem {
  readonly field: string;
  readonly message: string;
}

/** What keeps an observation from being recorded, in the order of the form. */
export function observationProblems(entry: ObservationEntry, today: IsoDate): readonly ObservationProblem[] {
  const problems: ObservationProblem[] = [];
  const add = (field: string, message: string) => problems.push({ field, message });
  if (entry.observedOn > today)
    add('observedOn', 'The observation is dated in the future. Give the day it took place.');
  if (entry.observerId === entry.assessorId)
    add('observerId', 'Nobody observes themselves: choose another observer.');
  if (entry.activity.trim() === '') add('activity', 'Say what was observed.');
  for (const item of OBSERVATION_ITEMS) {
    const judgement = entry.checklist.find((other) => other.item === item);
    if (!judgement) add(`checklist.${item}`, 'Answer yes, no or not applicable.');
    else if (judgement.answer === 'no' && judgement.comment.trim() === '')
      add(`checklist.${item}`, 'Say what was missing.');
  }
  const failed = entry.checklist.filter(({ answer }) => answer === 'no').map(({ item }) => item);
  if (entry.outcome === 'meets' && failed.length > 0)
    add('outcome', `Answered no: ${failed.join(', ')}. Choose development needed or not met.`);
  if (entry.outcome !== 'meets' && entry.actions.length === 0)
    add('actions', 'Say who has to do what by when.');
  if (entry.outcome !== 'meets' && entry.feedback.trim() === '')
    add('feedback', 'Say what has to be better: the assessor reads this.');
  entry.actions.forEach((action, index) => {
    if (action.text.trim() === '') add(`actions.${index}.text`, 'Say what has to be done.');
    if (action.dueOn < entry.observedOn)
      add(`actions.${index}.dueOn`, 'The action is due before the observation. Give a later date.');
  });
  return problems;
}
