import { formatDate } from '../../../../shared/domain/calendar';
import {
  OBSERVATION_ITEMS,
  observationProblems,
  type ObservationAnswer,
  type ObservationEntry,
  type ObservationItem,
  type ObservationOutcome,
} from '../../../../shared/domain/people-records/observation';
import type { RequestOf } from '../../../../shared/ipc/contract';

export interface ActionDraft {
  readonly text: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

export interface ItemDraft {
  readonly answer: ObservationAnswer | null;
  readonly comment: string;
}

/** What is being entered; answers may still be missing. */
export interface ObservationDraft {
  /** The revision that this one corrects. */
  readonly base: string | null;
  readonly observedOn: string | null;
  readonly observerId: string | null;
  readonly learnerId: string | null;
  readonly learnerName: string;
  readonly qualificationId: string | null;
  readonly unitId: string | null;
  readonly activity: string;
  readonly items: Readonly<Record<ObservationItem, ItemDraft>>;
  readonly outcome: ObservationOutcome | null;
  readonly feedback: string;
  readonly assessorComments: string;
  readonly actions: readonly ActionDraft[];
  readonly isSignedByObserver: boolean;
  readonly isSignedByAssessor: boolean;
  readonly correctionReason: string;
}

/** An answer for each item of the checklist. */
export const itemsFrom = (
  draftOf: (item: ObservationItem) => ItemDraft,
): Readonly<Record<ObservationItem, ItemDraft>> => ({
  'learner at ease': draftOf('learner at ease'),
  'plan in place': draftOf('plan in place'),
  'environment safe': draftOf('environment safe'),
  'questions appropriate': draftOf('questions appropriate'),
  'feedback constructive': draftOf('feedback constructive'),
  'decision correct': draftOf('decision correct'),
  'VACSR met': draftOf('VACSR met'),
  'records correct': draftOf('records correct'),
});

/** A first record begins with who is signed in as observer; a correction with what was recorded. */
export const newObservation = (observerId: string | null, today: string): ObservationDraft => ({
  base: null,
  observedOn: today,
  observerId,
  learnerId: null,
  learnerName: '',
  qualificationId: null,
  unitId: null,
  activity: '',
  items: itemsFrom(() => ({ answer: null, comment: '' })),
  outcome: null,
  feedback: '',
  assessorComments: '',
  actions: [],
  isSignedByObserver: false,
  isSignedByAssessor: false,
  correctionReason: '',
});

export const observationDraftOf = (
  id: string,
  entry: ObservationEntry,
  learnerName: string | null,
): ObservationDraft => ({
  ...newObservation(entry.observerId, entry.observedOn),
  base: id,
  learnerId: entry.learnerId,
  learnerName: learnerName ?? '',
  qualificationId: entry.qualificationId,
  unitId: entry.unitId,
  activity: entry.activity,
  items: itemsFrom((item) => {
    const judgement = entry.checklist.find((other) => other.item === item);
    return { answer: judgement?.answer ?? null, comment: judgement?.comment ?? '' };
  }),
  outcome: entry.outcome,
  feedback: entry.feedback,
  assessorComments: entry.assessorComments,
  // What was signed was the earlier text: a correction is signed anew.
  actions: entry.actions,
});

/** Newest signatures of the two, as far as they have any. */
export interface SignaturesOnFile {
  readonly observer: string | null;
  readonly assessor: string | null;
}

/** What is sent; null while something that it needs is missing. */
export function observationRequest(
  draft: ObservationDraft,
  assessorId: string,
  signatures: SignaturesOnFile,
): RequestOf<'observations.save'> | null {
  const { observedOn, observerId, qualificationId, outcome, base } = draft;
  if (observedOn === null || observerId === null || qualificationId === null || outcome === null) return null;
  return {
    base,
    correctionReason: base === null ? null : draft.correctionReason,
    entry: {
      observedOn,
      observerId,
      assessorId,
      learnerId: draft.learnerId,
      qualificationId,
      unitId: draft.unitId,
      activity: draft.activity,
      checklist: OBSERVATION_ITEMS.flatMap((item) => {
        const { answer, comment } = draft.items[item];
        return answer === null ? [] : [{ item, answer, comment }];
      }),
      outcome,
      feedback: draft.feedback,
      assessorComments: draft.assessorComments,
      actions: draft.actions.flatMap(({ text, ownerId, dueOn }) =>
        ownerId === null || dueOn === null ? [] : [{ text, ownerId, dueOn }],
      ),
      observerSignatureId: draft.isSignedByObserver ? signatures.observer : null,
      assessorSignatureId: draft.isSignedByAssessor ? signatures.assessor : null,
    },
  };
}

/** What keeps an observation from being recorded, by field: what is missing, then what the rules of the form say. */
export function draftProblems(
  draft: ObservationDraft,
  assessorId: string,
  today: string,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (draft.observedOn === null) problems['observedOn'] = 'Give the day of the observation.';
  if (draft.observerId === null) problems['observerId'] = 'Say who observed.';
  if (draft.qualificationId === null) problems['qualificationId'] = 'Choose the qualification.';
  if (draft.learnerName.trim() !== '' && draft.learnerId === null)
    problems['learnerId'] = 'Choose the learner from those found, or leave the field empty.';
  if (draft.outcome === null) problems['outcome'] = 'Choose the outcome.';
  if (draft.base !== null && draft.correctionReason.trim() === '')
    problems['correctionReason'] = 'Say why the record is corrected.';
  draft.actions.forEach(({ text, ownerId, dueOn }, index) => {
    if (text.trim() === '') problems[`actions.${index}.text`] = 'Say what has to be done.';
    if (ownerId === null) problems[`actions.${index}.ownerId`] = 'Say who has to do it.';
    if (dueOn === null) problems[`actions.${index}.dueOn`] = 'Give the day.';
  });
  // Judged with what is missing filled in, so that every field says its sentence at the first try.
  const filled = observationRequest(
    {
      ...draft,
      observedOn: draft.observedOn ?? today,
      observerId: draft.observerId ?? 'somebody',
      qualificationId: draft.qualificationId ?? 'one',
      outcome: draft.outcome ?? 'meets',
    },
    assessorId,
    { observer: null, assessor: null },
  );
  for (const { field, message } of filled ? observationProblems(filled.entry, today) : [])
    if (field !== 'outcome' || draft.outcome !== null) problems[field] ??= message;
  return problems;
}

const day = (date: string | null): string => (date === null ? '' : formatDate(date));

/** Each part's name and its value in words, for showing two versions side by side. */
export const observationWords = (
  nameOf: (id: string | null) => string,
): readonly (readonly [label: string, say: (draft: ObservationDraft) => string])[] => [
  ['Date', ({ observedOn }) => day(observedOn)],
  ['Observer', ({ observerId }) => nameOf(observerId)],
  ['Learner', ({ learnerName }) => learnerName],
  ['Activity', ({ activity }) => activity],
  ...OBSERVATION_ITEMS.map(
    (item) =>
      [
        item,
        ({ items }: ObservationDraft) =>
          [items[item].answer ?? '', items[item].comment].filter((text) => text !== '').join(': '),
      ] as const,
  ),
  ['Outcome', ({ outcome }) => outcome ?? ''],
  ['Feedback', ({ feedback }) => feedback],
  ['Assessor’s comments', ({ assessorComments }) => assessorComments],
  [
    'Actions',
    ({ actions }) =>
      actions.map(({ text, ownerId, dueOn }) => `${text} (${nameOf(ownerId)}, ${day(dueOn)})`).join('; '),
  ],
];
