import type { IsoDate } from './calendar';

/** Cases that a centre has to keep a record of. */
export const CASE_KINDS = ['appeal', 'malpractice'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** What usually happens in a case of a kind, in order; anything else may be written. */
export const USUAL_STAGES: Readonly<Record<CaseKind, readonly string[]>> = {
  appeal: [
    'Appeal received',
    'Assessor looked at the decision again',
    'IQA reviewed the decision',
    'Appeals panel met',
    'Referred to the awarding organisation',
  ],
  malpractice: [
    'Suspicion reported',
    'Evidence secured',
    'Awarding organisation informed',
    'Person heard',
    'Investigation concluded',
    'Sanction decided',
  ],
};

const PREFIX: Readonly<Record<CaseKind, string>> = { appeal: 'AP', malpractice: 'MP' };

/** `AP-2026-`: what the references of a kind opened in a year begin with. */
export const referenceSeries = (kind: CaseKind, openedOn: IsoDate): string =>
  `${PREFIX[kind]}-${openedOn.slice(0, 4)}-`;

/** The reference after the newest of its series, or the first: `AP-2026-001`. */
export function nextReference(series: string, newest: string | null): string {
  const last = newest === null ? 0 : Number(newest.slice(series.length));
  return `${series}${String(last + 1).padStart(3, '0')}`;
}

/** The facts of a case, as far as they can be wrong in themselves. */
export interface CaseFacts {
  readonly kind: CaseKind;
  readonly openedOn: IsoDate;
  readonly learnerId: string | null;
  readonly assessorId: string | null;
  readonly peopleInWords: string;
  readonly description: string;
  readonly howFound: string;
  readonly reportedTo: string | null;
  readonly reportedOn: IsoDate | null;
}

export interface CaseProblem {
  readonly field: keyof CaseFacts;
  readonly message: string;
}

/** What is wrong with a case's facts, in the order of its form. */
export function caseProblems(facts: CaseFacts, today: IsoDate): readonly CaseProblem[] {
  const isAppeal = facts.kind === 'appeal';
  const reported = (facts.reportedTo ?? '').trim() !== '';
  const problems: readonly (CaseProblem | false)[] = [
    facts.openedOn > today && { field: 'openedOn', message: 'This day is still to come.' },
    isAppeal &&
      facts.learnerId === null && { field: 'learnerId', message: 'Choose the learner who appeals.' },
    !isAppeal &&
      facts.learnerId === null &&
      facts.assessorId === null &&
      facts.peopleInWords.trim() === '' && {
        field: 'peopleInWords',
        message: 'Say who is involved: a learner, an assessor, or somebody in words.',
      },
    facts.description.trim() === '' && {
      field: 'description',
      message: isAppeal ? 'Say what the learner appeals against, and why.' : 'Say what happened, and when.',
    },
    facts.howFound.trim() === '' && {
      field: 'howFound',
      message: isAppeal ? 'Say how the appeal reached the centre.' : 'Say how it was found.',
    },
    reported && facts.reportedOn === null && { field: 'reportedOn', message: 'Give the day of the report.' },
    !reported &&
      facts.reportedOn !== null && { field: 'reportedTo', message: 'Say to whom it was reported.' },
    facts.reportedOn !== null &&
      facts.reportedOn > today && { field: 'reportedOn', message: 'This day is still to come.' },
  ];
  return problems.filter((problem) => problem !== false);
}

/** What is wrong with the days of a stage, or null. */
export function stageProblem(
  stage: { readonly onDay: IsoDate; readonly dueOn: IsoDate | null },
  openedOn: IsoDate,
  today: IsoDate,
): { readonly field: 'onDay' | 'dueOn'; readonly message: string } | null {
  if (stage.onDay > today)
    return { field: 'onDay', message: 'This day is still to come; add the stage when it has taken place.' };
  if (stage.onDay < openedOn) return { field: 'onDay', message: 'This day is before the case was opened.' };
  if (stage.dueOn !== null && stage.dueOn < stage.onDay)
    return { field: 'dueOn', message: 'The next stage cannot be due before this one took place.' };
  return null;
}

/** What is wrong with the day a case is closed on, or null. `after`: the day it was opened or of its newest stage. */
export function closingProblem(closedOn: IsoDate, after: IsoDate, today: IsoDate): string | null {
  if (closedOn > today) return 'This day is still to come.';
  if (closedOn < after) return 'This day is before the newest stage of the case.';
  return null;
}
