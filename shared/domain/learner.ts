import type { IsoDate } from './calendar';
import { readUln, type UlnProblem } from './import/uln';

/** What a learner's record may hold; lengths are limits against mishaps. */
export const LEARNER_NEEDS_AT_MOST = 12;
export const NEED_LENGTH = 40;

interface RegistrationDates {
  readonly qualificationId: string;
  readonly registeredOn: IsoDate | null;
  readonly withdrawnOn: IsoDate | null;
}

/** A learner's own fields as far as they can be wrong without looking at anybody else. */
export interface LearnerFields {
  readonly uln: string | null;
  readonly bornOn: IsoDate | null;
  readonly registrations: readonly RegistrationDates[];
}

/** A field that is wrong, in one sentence each: what, and what to do. `field` as the form names it. */
export interface LearnerProblem {
  readonly code: 'uln' | 'dates' | 'registration';
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

const ULN_PROBLEMS: Readonly<Record<UlnProblem, string>> = {
  'not ten digits': 'A ULN has ten digits.',
  'starts with zero': 'No ULN starts with 0.',
  'wrong check digit':
    'The last digit of the ULN does not fit the others: a digit is wrong or two are swapped.',
  shortened: 'A spreadsheet has shortened this ULN, so digits are lost.',
};

/** Registrations are named by their place in the form: `registrations.0.registeredOn`. */
export const registrationField = (index: number, field: string): string => `registrations.${index}.${field}`;

/** What is wrong with a learner's own fields: the form says it as one types, the service again. */
export function learnerProblems(learner: LearnerFields, today: IsoDate): readonly LearnerProblem[] {
  const { uln, bornOn, registrations } = learner;
  const problems: LearnerProblem[] = [];
  const wrong = (code: LearnerProblem['code'], field: string, message: string, remedy: string): void => {
    problems.push({ code, field, message, remedy });
  };
  const reading = uln === null ? null : readUln(uln);
  if (reading?.kind === 'invalid')
    wrong(
      'uln',
      'uln',
      ULN_PROBLEMS[reading.problem],
      'Compare it with the learner’s record, or leave it empty.',
    );
  if (bornOn !== null && bornOn > today)
    wrong('dates', 'bornOn', 'This date of birth is still to come.', 'Correct the year.');
  registrations.forEach(({ qualificationId, registeredOn, withdrawnOn }, index) => {
    const field = (name: string): string => registrationField(index, name);
    const first = registrations.findIndex((other) => other.qualificationId === qualificationId);
    if (first < index && qualificationId !== '')
      wrong(
        'registration',
        field('qualificationId'),
        'The learner is registered for this qualification above.',
        'Choose another qualification, or take this registration away.',
      );
    if (registeredOn === null) return;
    if (registeredOn > today)
      wrong('dates', field('registeredOn'), 'This day is still to come.', 'Give the day of registration.');
    else if (bornOn !== null && registeredOn <= bornOn)
      wrong(
        'dates',
        field('registeredOn'),
        'The registration is before the learner was born.',
        'Correct the date of birth or the day of registration.',
      );
    if (withdrawnOn === null) return;
    if (withdrawnOn > today)
      wrong(
        'dates',
        field('withdrawnOn'),
        'This day is still to come.',
        'Give the day on which they withdrew.',
      );
    else if (withdrawnOn < registeredOn)
      wrong(
        'dates',
        field('withdrawnOn'),
        'The day of withdrawal is before the day of registration.',
        'Correct one of the two dates.',
      );
  });
  return problems;
}
