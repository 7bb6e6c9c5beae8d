import { codeKey, initialsKey, nameKey } from '../../../shared/domain/import/clean';
import type {
  DecisionRow,
  ImportAdditions,
  LearnerRow,
  RegistrationRow,
} from '../../../shared/domain/import/plan';
import { fail, ok, type Result } from '../../../shared/result';
import { decisionTable } from '../../database/decisions';
import { newId } from '../../database/ids';
import { learnerTable } from '../../database/learners';
import type { Ledger } from '../../database/ledger';
import { registrationTable } from '../../database/registrations';
import { siteTable } from '../../database/sites';
import { cancelled, type Control } from '../../workers/protocol';
import { recordImportedRisks } from '../risk/imported';
import { idIn, openDirectory, unitKey, type Directory } from './directory';
import { writeAssessorRecords } from './write-assessor-records';
import { importedRisks, writePeople } from './write-people';

const ROWS_BETWEEN_LOOKS = 500;

/**
 * Writes what validation has let through, in one commit of the caller's. Fails with `cancelled` when stopped.
 * `makeId` gives the decisions' ids.
 */
export function writeAdditions(
  tx: Ledger,
  additions: ImportAdditions,
  control: Control,
  makeId: () => string = newId,
): Result<null> {
  const directory = openDirectory(tx.db);
  const { learners, registrations, decisions } = additions;
  const total = learners.length + registrations.length + decisions.length;
  let done = 0;
  const writeAll = <Row>(rows: readonly Row[], write: (row: Row) => void): boolean => {
    for (const row of rows) {
      if (done % ROWS_BETWEEN_LOOKS === 0) {
        if (control.stopped()) return false;
        control.progress(done, total);
      }
      done += 1;
      write(row);
    }
    return !control.stopped();
  };
  for (const name of additions.sites) {
    const id = newId();
    directory.sites.set(nameKey(name), id);
    tx.insert(siteTable, { id, name, device_id: tx.context.deviceId });
  }
  writePeople(tx, additions.assessors, directory);
  if (additions.records) writeAssessorRecords(tx, additions.records, directory);
  const finished =
    writeAll(learners, (row) => writeLearner(tx, row, directory)) &&
    writeAll(registrations, (row) => writeRegistration(tx, row, directory)) &&
    writeAll(decisions, (row) => writeDecision(tx, row, directory, makeId()));
  if (!finished) return fail(cancelled);
  recordImportedRisks(tx, importedRisks(additions.assessors, directory));
  control.progress(total, total);
  return ok(null);
}

function writeLearner(tx: Ledger, row: LearnerRow, directory: Directory): void {
  const id = newId();
  directory.learners.set(codeKey(row.learnerNumber), id);
  tx.insert(learnerTable, {
    id,
    name: row.name,
    number: row.learnerNumber,
    uln: row.uln,
    born_on: row.dateOfBirth,
    site_id: row.site === null ? null : idIn(directory.sites, nameKey(row.site)),
    cohort: row.cohort,
    device_id: tx.context.deviceId,
    workplace: row.workplace ?? null,
    needs: row.needs && row.needs.length > 0 ? JSON.stringify(row.needs) : null,
  });
}

const writeRegistration = (tx: Ledger, row: RegistrationRow, directory: Directory): void =>
  tx.insert(registrationTable, {
    id: newId(),
    learner_id: idIn(directory.learners, codeKey(row.learnerNumber)),
    qualification_id: idIn(directory.qualifications, codeKey(row.qualificationCode)),
    registered_on: row.registeredOn,
    number: row.registrationNumber,
    device_id: tx.context.deviceId,
    withdrawn_on: null,
  });

function writeDecision(tx: Ledger, row: DecisionRow, directory: Directory, id: string): void {
  const { countersignedBy } = row;
  tx.insert(decisionTable, {
    id,
    root_id: id,
    replaces: null,
    learner_id: idIn(directory.learners, codeKey(row.learnerNumber)),
    qualification_id: idIn(directory.qualifications, codeKey(row.qualificationCode)),
    unit_id: idIn(directory.units, unitKey(row.qualificationCode, row.unitCode)),
    assessor_id: idIn(directory.people, initialsKey(row.assessorInitials)),
    countersigned_by: countersignedBy === null ? null : idIn(directory.people, initialsKey(countersignedBy)),
    countersigned_on: row.countersignedOn,
    method: row.method,
    decided_on: row.date,
    outcome: row.outcome,
    stage: row.stage,
    site_id: idIn(directory.sites, nameKey(row.site ?? '')),
    portfolio_reference: row.portfolioReference,
    natural_key: row.key,
    recorded_at: tx.context.now,
    device_id: tx.context.deviceId,
  });
}
