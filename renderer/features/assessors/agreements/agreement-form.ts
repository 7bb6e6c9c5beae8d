import { formatDate } from '../../../../shared/domain/calendar';
import type { AgreementRow } from '../../../../shared/ipc/agreements';
import type { RequestOf } from '../../../../shared/ipc/contract';
import { fileChoiceOf, fileDraftOf, type FileDraft } from '../../../data/file-choice';

export interface AgreementDraft {
  readonly base: string | null;
  readonly employer: string;
  readonly reference: string;
  readonly scope: string;
  readonly waives: readonly ('assessor' | 'IQA')[];
  /** Null: every qualification. */
  readonly qualificationId: string | null;
  readonly isForEverybody: boolean;
  readonly personIds: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly file: FileDraft | null;
}

/** What the form starts from; null for another agreement. */
export const agreementDraftOf = (row: AgreementRow | null): AgreementDraft =>
  row === null
    ? {
        base: null,
        employer: '',
        reference: '',
        scope: '',
        waives: ['assessor'],
        qualificationId: null,
        isForEverybody: false,
        personIds: [],
        validFrom: null,
        validTo: null,
        file: null,
      }
    : {
        base: row.version,
        employer: row.employer,
        reference: row.reference,
        scope: row.scope,
        waives: row.waives,
        qualificationId: row.qualificationId,
        isForEverybody: row.people.length === 0,
        personIds: row.people.map(({ id }) => id),
        validFrom: row.validFrom,
        validTo: row.validTo,
        file: fileDraftOf(row.file),
      };

/** What is sent; null while something that it needs is missing. */
export function agreementRequest(
  draft: AgreementDraft,
  id: string | null,
): RequestOf<'agreements.save'> | null {
  const { base, employer, reference, scope, waives, qualificationId, validFrom, validTo } = draft;
  if (validFrom === null) return null;
  return {
    id,
    base,
    employer,
    reference,
    scope,
    waives: [...waives],
    qualificationId,
    personIds: draft.isForEverybody ? [] : [...draft.personIds],
    validFrom,
    validTo,
    file: fileChoiceOf(draft.file),
  };
}

/** What keeps an agreement from being saved, by field. */
export function agreementProblems(draft: AgreementDraft, today: string): Readonly<Record<string, string>> {
  const { validFrom, validTo } = draft;
  const problems: Record<string, string> = {};
  if (draft.employer.trim() === '') problems['employer'] = 'Name the employer.';
  if (draft.reference.trim() === '') problems['reference'] = 'Give the agreement’s reference.';
  if (draft.scope.trim() === '') problems['scope'] = 'Say what the agreement covers.';
  if (draft.waives.length === 0) problems['waives'] = 'Choose at least one role.';
  // An empty list would mean everybody: that is asked for by its own choice.
  if (!draft.isForEverybody && draft.personIds.length === 0)
    problems['personIds'] = 'Choose at least one person, or everybody.';
  if (validFrom === null) problems['validFrom'] = 'Give the first day.';
  if ((validFrom ?? '') > today)
    problems['validFrom'] = 'This day is still to come. Enter the agreement once it holds.';
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    problems['validTo'] = 'The last day is before the first. Correct one of the two.';
  return problems;
}

const day = (date: string | null): string => (date === null ? '' : formatDate(date));

export const agreementWords = (
  nameOf: (id: string) => string,
  codeOf: (id: string | null) => string,
): readonly (readonly [label: string, say: (draft: AgreementDraft) => string])[] => [
  ['Employer', ({ employer }) => employer],
  ['Reference', ({ reference }) => reference],
  ['Scope', ({ scope }) => scope],
  ['Waives the award of', ({ waives }) => waives.join(', ')],
  ['Qualification', ({ qualificationId }) => codeOf(qualificationId)],
  [
    'People',
    ({ isForEverybody, personIds }) => (isForEverybody ? 'everybody' : personIds.map(nameOf).join(', ')),
  ],
  ['Valid from', ({ validFrom }) => day(validFrom)],
  ['Valid to', ({ validTo }) => day(validTo)],
  ['File', ({ file }) => file?.name ?? ''],
];
