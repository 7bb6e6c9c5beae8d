import { formatDate } from '../../../../shared/domain/calendar';
import { hoursText, hoursTyped, minutesFrom } from '../../../../shared/domain/people-records/hours';
import type { RequestOf } from '../../../../shared/ipc/contract';
import type { CpdRow } from '../../../../shared/ipc/people-records';
import { fileChoiceOf, fileDraftOf, type FileDraft } from '../../../data/file-choice';

export interface CpdDraft {
  readonly base: string | null;
  readonly state: 'planned' | 'done';
  readonly onDay: string | null;
  readonly nature: string;
  readonly purpose: string;
  readonly learning: string;
  readonly application: string;
  /** As typed: `1.5` or `1:30`. */
  readonly hours: string;
  readonly evidence: string;
  readonly file: FileDraft | null;
}

/** What the form starts from; null for another entry. */
export const cpdDraftOf = (row: CpdRow | null): CpdDraft =>
  row === null
    ? {
        base: null,
        state: 'done',
        onDay: null,
        nature: '',
        purpose: '',
        learning: '',
        application: '',
        hours: '',
        evidence: '',
        file: null,
      }
    : {
        base: row.version,
        state: row.state,
        onDay: row.onDay,
        nature: row.nature,
        purpose: row.purpose,
        learning: row.learning,
        application: row.application,
        hours: row.minutes === 0 ? '' : hoursTyped(row.minutes),
        evidence: row.evidence,
        file: fileDraftOf(row.file),
      };

const minutesOf = (hours: string): number | undefined => (hours.trim() === '' ? 0 : minutesFrom(hours));

/** What is sent; null while something that it needs is missing. */
export function cpdRequest(
  draft: CpdDraft,
  id: string | null,
  personId: string,
): RequestOf<'cpd.save'> | null {
  const { base, state, onDay, nature, purpose, learning, application, evidence } = draft;
  const minutes = minutesOf(draft.hours);
  if (onDay === null || minutes === undefined) return null;
  return {
    id,
    personId,
    base,
    state,
    onDay,
    nature,
    purpose,
    learning,
    application,
    minutes,
    evidence,
    file: fileChoiceOf(draft.file),
  };
}

/** What keeps an entry from being saved, by field. */
export function cpdProblems(draft: CpdDraft, today: string): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  const isDone = draft.state === 'done';
  if (draft.onDay === null) problems['onDay'] = isDone ? 'Give the day.' : 'Give the day it is planned for.';
  if (isDone && (draft.onDay ?? '') > today)
    problems['onDay'] = 'This day is still to come. Enter it as planned until then.';
  if (draft.nature.trim() === '') problems['nature'] = 'Say what it was, such as a course or shadowing.';
  if (draft.purpose.trim() === '') problems['purpose'] = 'Say what it is for.';
  const minutes = minutesOf(draft.hours);
  if (minutes === undefined) problems['minutes'] = 'Write hours as 1.5 or 1:30.';
  else if (isDone && minutes === 0) problems['minutes'] = 'Say how long it took, such as 1.5 or 1:30.';
  else if (minutes > 60_000) problems['minutes'] = 'Give at most 1,000 hours.';
  if (isDone && draft.learning.trim() === '') problems['learning'] = 'Say what was learned.';
  return problems;
}

export const CPD_WORDS: readonly (readonly [label: string, say: (draft: CpdDraft) => string])[] = [
  ['State', ({ state }) => state],
  ['Date', ({ onDay }) => (onDay === null ? '' : formatDate(onDay))],
  ['Nature', ({ nature }) => nature],
  ['Purpose', ({ purpose }) => purpose],
  ['Learning', ({ learning }) => learning],
  ['Application', ({ application }) => application],
  ['Hours', ({ hours }) => hoursText(minutesOf(hours) ?? 0)],
  ['Evidence', ({ evidence }) => evidence],
  ['File', ({ file }) => file?.name ?? ''],
];
