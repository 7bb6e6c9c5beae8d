import type { CompetenceEvidence } from '../../../../shared/domain/people-records/competence';
import type { RequestOf } from '../../../../shared/ipc/contract';
import type { CompetenceRow } from '../../../../shared/ipc/people-records';
import { fileChoiceOf, type FileDraft } from '../../../data/file-choice';

export interface CompetenceDraft {
  /** Competence is added and ended, never changed. */
  readonly base: null;
  readonly qualificationId: string | null;
  readonly unitIds: readonly string[];
  readonly evidence: CompetenceEvidence | null;
  readonly detail: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly file: FileDraft | null;
}

export const EMPTY_COMPETENCE: CompetenceDraft = {
  base: null,
  qualificationId: null,
  unitIds: [],
  evidence: null,
  detail: '',
  validFrom: null,
  validTo: null,
  file: null,
};

/** What is sent; null while something that it needs is missing. */
export function competenceRequest(
  draft: CompetenceDraft,
  personId: string,
): RequestOf<'competence.add'> | null {
  const { unitIds, evidence, detail, validFrom, validTo } = draft;
  if (evidence === null || validFrom === null || unitIds.length === 0) return null;
  return {
    personId,
    unitIds: [...unitIds],
    evidence,
    detail,
    validFrom,
    validTo,
    file: fileChoiceOf(draft.file),
  };
}

/** What keeps competence from being recorded, by field. */
export function competenceProblems(draft: CompetenceDraft, today: string): Readonly<Record<string, string>> {
  const { qualificationId, unitIds, evidence, validFrom, validTo } = draft;
  const problems: Record<string, string> = {};
  if (qualificationId === null) problems['qualificationId'] = 'Choose the qualification.';
  else if (unitIds.length === 0) problems['unitIds'] = 'Choose at least one unit.';
  if (evidence === null) problems['evidence'] = 'Say what shows the competence.';
  if (validFrom === null) problems['validFrom'] = 'Give the first day.';
  if ((validFrom ?? '') > today) problems['validFrom'] = 'This day is still to come.';
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    problems['validTo'] = 'The last day is before the first. Correct one of the two.';
  return problems;
}

/** Puts back what was removed, one request for what was recorded together. */
export function putBackRequests(
  rows: readonly CompetenceRow[],
  personId: string,
): readonly RequestOf<'competence.add'>[] {
  const together = new Map<string, readonly CompetenceRow[]>();
  for (const row of rows) {
    const key = [row.evidence, row.detail, row.file?.id, row.validFrom, row.validTo].join('|');
    together.set(key, [...(together.get(key) ?? []), row]);
  }
  return [...together.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        personId,
        unitIds: same.map(({ unitId }) => unitId),
        evidence: first.evidence,
        detail: first.detail,
        validFrom: first.validFrom,
        validTo: first.validTo,
        file: first.file ? { kind: 'kept' as const, id: first.file.id } : { kind: 'none' as const },
      },
    ];
  });
}
