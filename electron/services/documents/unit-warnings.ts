import { warningsAmong, type PrintedWarning } from '../../../shared/domain/report/warning';
import type { RecordOutcome } from '../../../shared/domain/unit-record/slots';
import type { ReadableDatabase } from '../../database/connection';
import { entriesOfUnit, type EvidenceEntryListRow } from '../../database/evidence-entries';
import { signOffsOfUnit } from '../../database/outcome-sign-offs';
import { achievementOfUnit } from '../../database/unit-achievements';
import { judgementsOf } from '../rules/judgements';
import { outcomesOfRecord } from '../unit-records/unit';

/** Rules that warned when a unit's standing entries and sign-offs were recorded, in the order of its outcomes. */
export function unitWarnings(
  db: ReadableDatabase,
  registrationId: string,
  unitId: string,
): readonly PrintedWarning[] {
  const outcomes = outcomesOfRecord(db, unitId);
  const entries = entriesOfUnit.all(db, registrationId, unitId);
  const signOffs = signOffsOfUnit.all(db, registrationId, unitId);
  const unit = achievementOfUnit.get(db, registrationId, unitId);
  return [
    ...outcomes.flatMap((outcome) => [
      ...entries
        .filter(({ outcome_id }) => outcome_id === outcome.id)
        .flatMap((row) => warningsAmong(entryName(row, outcome), judgementsOf(db, row.id))),
      ...signOffs
        .filter(({ outcome_id }) => outcome_id === outcome.id)
        .flatMap(({ id }) => warningsAmong(`Sign-off of outcome ${outcome.number}`, judgementsOf(db, id))),
    ]),
    ...(unit ? warningsAmong('Sign-off of the unit', judgementsOf(db, unit.id)) : []),
  ];
}

function entryName(row: EvidenceEntryListRow, { number, criteria }: RecordOutcome): string {
  if (row.column_number !== null) return `Observation ${row.column_number} of outcome ${number}`;
  return `Criterion ${criteria.find(({ id }) => id === row.criterion_id)?.label ?? number}`;
}
