import { codeKey, initialsKey } from '../../../shared/domain/import/clean';
import type { AssessorRecords } from '../../../shared/domain/import/plan';
import { competenceTable } from '../../database/competence';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import { personAwardTable } from '../../database/person-awards';
import { personRegistrationTable } from '../../database/person-registrations';
import { idIn, unitKey, type Directory } from './directory';

/** Adds awards, registrations with the centre and competence of assessors who are all there by now. */
export function writeAssessorRecords(
  tx: Ledger,
  { awards, registrations, competence }: AssessorRecords,
  directory: Directory,
): void {
  const common = (initials: string) => ({
    id: newId(),
    person_id: idIn(directory.people, initialsKey(initials)),
    device_id: tx.context.deviceId,
  });
  for (const { initials, award, state } of awards)
    tx.insert(personAwardTable, {
      ...common(initials),
      award,
      state,
      awarded_on: null,
      target_on: null,
      certificate_reference: null,
      file_id: null,
    });
  for (const { initials, qualificationCode, registeredOn } of registrations)
    tx.insert(personRegistrationTable, {
      ...common(initials),
      qualification_id: idIn(directory.qualifications, codeKey(qualificationCode)),
      role: 'assessor',
      registered_on: registeredOn,
      ended_on: null,
    });
  for (const { initials, qualificationCode, unitCode, evidence, from } of competence)
    tx.insert(competenceTable, {
      ...common(initials),
      unit_id: idIn(directory.units, unitKey(qualificationCode, unitCode)),
      evidence,
      detail: null,
      file_id: null,
      valid_from: from,
      valid_to: null,
    });
}
