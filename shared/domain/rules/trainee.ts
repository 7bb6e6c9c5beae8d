import type { IsoDate } from '../calendar';
import type { PersonFacts } from './facts';

/** P5: a decision of that day needs a countersignature: its assessor was a trainee then. */
export const needsCountersignature = (
  { isTrainee, traineeUntil }: Pick<PersonFacts, 'isTrainee' | 'traineeUntil'>,
  decidedOn: IsoDate,
): boolean => isTrainee || (traineeUntil !== null && decidedOn < traineeUntil);
