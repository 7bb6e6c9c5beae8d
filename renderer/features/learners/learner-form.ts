import type { Failure } from '../../../shared/result';
import type { RequestOf } from '../../../shared/ipc/contract';
import { learnerProblems } from '../../../shared/domain/learner';
import { saveLearner, type LearnerRecord } from '../../../shared/ipc/learners';

/** A registration as typed; `key` names its row in the form. */
export interface RegistrationDraft {
  readonly key: string;
  readonly id: string | null;
  readonly hasRecord: boolean;
  readonly qualificationId: string | null;
  readonly registeredOn: string | null;
  readonly withdrawnOn: string | null;
  readonly number: string;
}

/** The form's values: empty text where nothing is known. */
export interface LearnerDraft {
  /** Version of the record that the form was made from. */
  readonly base: string | null;
  readonly name: string;
  readonly number: string;
  readonly uln: string;
  readonly bornOn: string | null;
  readonly siteId: string | null;
  readonly workplace: string;
  readonly cohort: string;
  /** Words separated by commas. */
  readonly needs: string;
  readonly registrations: readonly RegistrationDraft[];
  readonly reasons: Readonly<Record<string, string>>;
}

export type Problems = Readonly<Record<string, string>>;

/** What every part of the form is given. */
export interface LearnerPartProps {
  readonly draft: LearnerDraft;
  readonly change: (changes: Partial<LearnerDraft>) => void;
  readonly problem: (field: string) => string | undefined;
}

/** What the form starts from; null for somebody new, with one registration to fill in. */
export const draftOf = (record: LearnerRecord | null): LearnerDraft =>
  record === null
    ? {
        base: null,
        name: '',
        number: '',
        uln: '',
        bornOn: null,
        siteId: null,
        workplace: '',
        cohort: '',
        needs: '',
        registrations: [newRegistration(0)],
        reasons: {},
      }
    : {
        base: record.version,
        name: record.name,
        number: record.number,
        uln: record.uln ?? '',
        bornOn: record.bornOn,
        siteId: record.siteId,
        workplace: record.workplace ?? '',
        cohort: record.cohort ?? '',
        needs: record.needs.join(', '),
        registrations: record.registrations.map((row) => ({ ...row, key: row.id, number: row.number ?? '' })),
        reasons: {},
      };

export const newRegistration = (place: number): RegistrationDraft => ({
  key: `new-${place}`,
  id: null,
  hasRecord: false,
  qualificationId: null,
  registeredOn: null,
  withdrawnOn: null,
  number: '',
});

/** A registration of which nothing was filled in is none. */
export const isUntouched = ({ id, qualificationId, registeredOn, number }: RegistrationDraft): boolean =>
  id === null && qualificationId === null && registeredOn === null && number.trim() === '';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const needsFrom = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What is sent. */
export const learnerRequest = (draft: LearnerDraft, id: string | null): RequestOf<'learners.save'> => ({
  id,
  base: draft.base,
  name: draft.name,
  number: draft.number,
  uln: orNull(draft.uln),
  bornOn: draft.bornOn,
  siteId: draft.siteId,
  workplace: orNull(draft.workplace),
  cohort: orNull(draft.cohort),
  needs: needsFrom(draft.needs),
  registrations: filledIn(draft).map((row) => ({
    id: row.id,
    qualificationId: row.qualificationId ?? '',
    registeredOn: row.registeredOn ?? '',
    withdrawnOn: row.withdrawnOn,
    number: orNull(row.number),
  })),
  reasons: { ...draft.reasons },
});

/** Rows as they are sent: a problem's field counts these. */
export const filledIn = ({ registrations }: LearnerDraft): readonly RegistrationDraft[] =>
  registrations.filter((row) => !isUntouched(row));

const digits = (text: string): number => text.replace(/\D/g, '').length;

/** What is wrong as one types: never that something is still missing. */
export function liveProblems(draft: LearnerDraft, today: string): Problems {
  const rows = filledIn(draft).map((row) => ({ ...row, qualificationId: row.qualificationId ?? '' }));
  const isUlnWhole = digits(draft.uln) >= 10;
  return named(
    learnerProblems(
      { uln: isUlnWhole ? orNull(draft.uln) : null, bornOn: draft.bornOn, registrations: rows },
      today,
    ),
  );
}

/** What is wrong once saving was tried, what is missing too: field to sentence. */
export function allProblems(draft: LearnerDraft, today: string): Problems {
  const problems: Record<string, string> = {};
  if (draft.name.trim() === '') problems['name'] = 'Give the learner’s name.';
  if (draft.number.trim() === '') problems['number'] = 'Give the learner number.';
  filledIn(draft).forEach((row, index) => {
    if (row.qualificationId === null)
      problems[`registrations.${index}.qualificationId`] = 'Choose the qualification.';
    if (row.registeredOn === null)
      problems[`registrations.${index}.registeredOn`] = 'Give the day of registration.';
  });
  const request = learnerRequest(draft, null);
  Object.assign(problems, named(learnerProblems(forProblems(draft), today)), problems);
  for (const issue of saveLearner.safeParse(request).error?.issues ?? [])
    problems[issue.path[0] === 'needs' ? 'needs' : issue.path.map(String).join('.')] ??= issue.message;
  return problems;
}

/** What a refused save says at a field. A rule's own sentence stands at its registration already, as one types. */
export function refusalAt(refusal: Failure | null, field: string): string | undefined {
  if (refusal?.field !== field) return undefined;
  return refusal.code === 'rule'
    ? 'The rule shown below refuses this.'
    : [refusal.message, refusal.remedy].join(' ').trim();
}

const forProblems = (draft: LearnerDraft) => ({
  uln: orNull(draft.uln),
  bornOn: draft.bornOn,
  registrations: filledIn(draft).map((row) => ({ ...row, qualificationId: row.qualificationId ?? '' })),
});

const named = (problems: ReturnType<typeof learnerProblems>): Problems =>
  Object.fromEntries(
    [...problems].reverse().map(({ field, message, remedy }) => [field, `${message} ${remedy}`]),
  );
