import { formatDate } from '../../../../shared/domain/calendar';
import type { NotSelectedRow } from '../../../../shared/ipc/draws';
import type { FrozenDecisionRow } from '../../../database/population';

export interface NotSelectedFilter {
  readonly assessorId: string | null;
  readonly unitId: string | null;
  readonly text: string;
}

/** A decision of the frozen population, ready to be searched. */
export interface Listed {
  readonly row: FrozenDecisionRow;
  /** What is searched: all that is shown, in small letters. */
  readonly text: string;
}

export const EVERYTHING: NotSelectedFilter = { assessorId: null, unitId: null, text: '' };

export const listed = (row: FrozenDecisionRow): Listed => ({ row, text: textOf(row) });

const textOf = (row: FrozenDecisionRow): string =>
  [row.learner_name, row.unit_code, row.method, row.assessor_name, formatDate(row.decided_on)]
    .join(' ')
    .toLocaleLowerCase('en-GB');

/** Whether a filter means a decision: its assessor, its unit, and every word. */
export function meantBy({ assessorId, unitId, text }: NotSelectedFilter): (decision: Listed) => boolean {
  const words = text.toLocaleLowerCase('en-GB').split(/\s+/);
  return ({ row, text: own }) =>
    (assessorId === null || row.assessor_id === assessorId) &&
    (unitId === null || row.unit_id === unitId) &&
    words.every((word) => own.includes(word));
}

/** As lists and files show it. */
export const notSelectedRow = (row: FrozenDecisionRow, why: string): NotSelectedRow => ({
  decisionId: row.id,
  learnerId: row.learner_id,
  unitId: row.unit_id,
  learner: row.learner_name,
  unit: row.unit_code,
  method: row.method,
  assessor: row.assessor_name,
  decidedOn: row.decided_on,
  why,
});
