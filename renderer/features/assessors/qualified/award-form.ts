import { formatDate } from '../../../../shared/domain/calendar';
import type { RequestOf } from '../../../../shared/ipc/contract';
import type { AwardRow } from '../../../../shared/ipc/people-records';
import { fileChoiceOf, fileDraftOf, type FileDraft } from '../../../data/file-choice';

export interface AwardDraft {
  readonly base: string | null;
  readonly award: string;
  readonly state: 'held' | 'in progress';
  readonly awardedOn: string | null;
  readonly targetOn: string | null;
  readonly certificateReference: string;
  readonly file: FileDraft | null;
}

/** What the form starts from; null for another award. */
export const awardDraftOf = (row: AwardRow | null): AwardDraft =>
  row === null
    ? {
        base: null,
        award: '',
        state: 'held',
        awardedOn: null,
        targetOn: null,
        certificateReference: '',
        file: null,
      }
    : {
        base: row.version,
        award: row.award,
        state: row.state,
        awardedOn: row.awardedOn,
        targetOn: row.targetOn,
        certificateReference: row.certificateReference ?? '',
        file: fileDraftOf(row.file),
      };

export const awardRequest = (
  draft: AwardDraft,
  id: string | null,
  personId: string,
): RequestOf<'awards.save'> => ({
  id,
  personId,
  base: draft.base,
  award: draft.award,
  state: draft.state,
  awardedOn: draft.state === 'held' ? draft.awardedOn : null,
  targetOn: draft.state === 'held' ? null : draft.targetOn,
  certificateReference: draft.certificateReference,
  file: fileChoiceOf(draft.file),
});

/** What keeps an award from being saved, by field. */
export function awardProblems(draft: AwardDraft, today: string): Readonly<Record<string, string>> {
  const { award, state, awardedOn, targetOn } = draft;
  const problems: Record<string, string> = {};
  if (award.trim() === '') problems['award'] = 'Name the award.';
  if (state === 'held' && awardedOn === null) problems['awardedOn'] = 'Give the day of the award.';
  if (state === 'held' && (awardedOn ?? '') > today)
    problems['awardedOn'] = 'This day is still to come. Enter the award as in progress until then.';
  if (state === 'in progress' && targetOn === null)
    problems['targetOn'] = 'Give the day by which it is to be awarded.';
  return problems;
}

const day = (date: string | null): string => (date === null ? '' : formatDate(date));

export const AWARD_WORDS: readonly (readonly [label: string, say: (draft: AwardDraft) => string])[] = [
  ['Award', ({ award }) => award],
  ['State', ({ state }) => state],
  ['Awarded on', ({ awardedOn }) => day(awardedOn)],
  ['Target', ({ targetOn }) => day(targetOn)],
  ['Certificate reference', ({ certificateReference }) => certificateReference],
  ['File', ({ file }) => file?.name ?? ''],
];
