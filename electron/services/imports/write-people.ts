import { initialsKey } from '../../../shared/domain/import/clean';
import type { AssessorRow } from '../../../shared/domain/import/plan';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import { personRowOf, personTable } from '../../database/people';
import type { ImportedRisk } from '../risk/imported';
import { idIn, type Directory } from './directory';

/** What no column of a sheet of assessors gives. */
const notImported = {
  riskReviewOn: null,
  traineeUntil: null,
  occupation: null,
  isOccupationallyCompetent: null,
} as const;

/** Adds assessors; who countersigns for a trainee is filled in once everybody is there. */
export function writePeople(tx: Ledger, rows: readonly AssessorRow[], directory: Directory): void {
  for (const row of rows) {
    const id = newId();
    directory.people.set(initialsKey(row.initials), id);
    const { sheet: _sheet, row: _row, countersignatory: _countersignatory, ...person } = row;
    tx.insert(
      personTable,
      personRowOf(
        { ...person, ...notImported, id, roles: ['assessor'], countersignatoryId: null },
        tx.context.deviceId,
      ),
    );
  }
  for (const { initials, countersignatory } of rows)
    if (countersignatory !== null)
      tx.update(personTable, idIn(directory.people, initialsKey(initials)), {
        countersignatory_id: idIn(directory.people, initialsKey(countersignatory)),
      });
}

/** The ratings that the sheet gives. */
export const importedRisks = (rows: readonly AssessorRow[], directory: Directory): readonly ImportedRisk[] =>
  rows.flatMap(({ initials, risk: rating, riskReason: reason }) =>
    rating === null ? [] : [{ personId: idIn(directory.people, initialsKey(initials)), rating, reason }],
  );
