import * as z from 'zod';
import type { IsoDate } from '../../../shared/domain/calendar';
import type { EntryFacts, PersonFacts, UnitRecordFacts } from '../../../shared/domain/rules/facts';
import type { EntryValues } from '../../../shared/domain/unit-record/entry-draft';
import type { Slot } from '../../../shared/domain/unit-record/slots';
import { rplSchema } from '../../../shared/ipc/unit-records';
import type { ReadableDatabase } from '../../database/connection';
import {
  entriesOfUnit,
  type EvidenceEntryListRow,
  type EvidenceEntryTableRow,
} from '../../database/evidence-entries';
import { signOffsOfUnit } from '../../database/outcome-sign-offs';
import { unitRecordOwner } from '../../database/unit-records';
import { personFactsOf } from '../person-facts';
import { unitFacts } from './unit';

const idList = z.array(z.string());

export function slotOf(row: EvidenceEntryTableRow): Slot {
  const { outcome_id: outcomeId, criterion_id: criterionId, column_number: column } = row;
  if (criterionId !== null) return { type: 'criterion', outcomeId, criterionId };
  // The table's own check: an entry without a criterion is a column.
  if (column === null) throw new Error(`entry ${row.id} is neither a column nor a criterion`);
  return { type: 'observation', outcomeId, column };
}

export const valuesOf = (row: EvidenceEntryListRow): EntryValues => ({
  achievedOn: row.achieved_on,
  criteria: idList.parse(JSON.parse(row.criteria)),
  oralCriteria: idList.parse(JSON.parse(row.oral_criteria)),
  portfolioReference: row.portfolio_reference,
  initials: row.assessor_initials ?? '',
  learnerSignedOn: row.learner_signed_on,
  method: row.method,
  witnessId: row.witness_id,
  reason: row.reason,
  rpl: row.rpl === null ? null : rplSchema.parse(JSON.parse(row.rpl)),
});

/** An entry as the rules look at it. `assessorId` and `witness` are looked up by the caller. */
export const entryFactsOf = (
  id: string,
  slot: Slot,
  values: EntryValues,
  found: Pick<EntryFacts, 'assessorId' | 'witness'>,
): EntryFacts => ({
  id,
  outcomeId: slot.outcomeId,
  kind:
    slot.type === 'criterion'
      ? { type: 'criterion', criterionId: slot.criterionId }
      : {
          type: 'observation',
          column: slot.column,
          criteria: values.criteria,
          oralCriteria: values.oralCriteria,
          learnerSignedOn: values.learnerSignedOn,
        },
  achievedOn: values.achievedOn,
  method: values.method,
  portfolioReference: values.portfolioReference,
  initials: values.initials,
  reason: values.reason,
  rpl: values.rpl,
  ...found,
});

const storedEntryFacts = (row: EvidenceEntryListRow): EntryFacts =>
  entryFactsOf(row.id, slotOf(row), valuesOf(row), {
    assessorId: row.assessor_id,
    witness:
      row.witness_name === null
        ? null
        : {
            name: row.witness_name,
            isOccupationallyCompetent: row.witness_competent === null ? null : row.witness_competent === 1,
          },
  });

/** Everybody, with their competence and registrations as far as the unit is concerned. */
const peopleFor = (
  db: ReadableDatabase,
  day: IsoDate,
  unitId: string,
  qualificationId: string,
): readonly PersonFacts[] =>
  personFactsOf(db, day).map((person) => ({
    ...person,
    registrations: person.registrations.filter((one) => one.qualificationId === qualificationId),
    competence: person.competence.filter((one) => one.unitId === unitId),
  }));

/** What the rules look at in a learner's record of a unit on a day; a unit of another qualification is a bug. */
export function unitRecordFacts(
  db: ReadableDatabase,
  registrationId: string,
  unitId: string,
  day: IsoDate,
): UnitRecordFacts {
  const owner = unitRecordOwner.get(db, { registrationId, unitId });
  if (!owner) throw new Error(`registration ${registrationId} has no unit ${unitId}`);
  return {
    unit: unitFacts(db, unitId),
    qualificationId: owner.qualification_id,
    learnerName: owner.learner_name,
    registeredOn: owner.registered_on,
    entries: entriesOfUnit.all(db, registrationId, unitId).map(storedEntryFacts),
    signedOutcomes: signOffsOfUnit.all(db, registrationId, unitId).map((row) => ({
      outcomeId: row.outcome_id,
      signedOn: row.signed_on,
      assessorId: row.assessor_id,
    })),
    people: peopleFor(db, day, unitId, owner.qualification_id),
  };
}
