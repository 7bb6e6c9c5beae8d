import type { IsoDate } from '../../../shared/domain/calendar';
import { needsCountersignature } from '../../../shared/domain/rules/people-rules';
import type { RecordedEntry, UnitDecision, UnitRecordView, Witness } from '../../../shared/ipc/unit-records';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { entriesOfUnit, type EvidenceEntryListRow } from '../../database/evidence-entries';
import { signOffsOfUnit } from '../../database/outcome-sign-offs';
import { people, personFrom } from '../../database/people';
import { sites } from '../../database/sites';
import {
  achievementOfUnit,
  summativeDecisions,
  type UnitDecisionRow,
} from '../../database/unit-achievements';
import { registrationForUnit, unitsOfRegistration } from '../../database/unit-records';
import { unitTable } from '../../database/units';
import { notFound, type CentreContext } from '../centre-context';
import { judgementsOf } from '../rules/judgements';
import { slotOf, unitRecordFacts, valuesOf } from './facts';
import { evidenceLock, statementIsOpen } from './lock';
import { ownerOf } from './registration';
import { outcomesOfRecord } from './unit';

/** The record of a unit for a learner's registration of its qualification, as the screen shows it. */
export function getUnitRecord(
  centre: CentreContext,
  { learnerId, unitId }: { readonly learnerId: string; readonly unitId: string },
): Result<UnitRecordView> {
  const registrationId = registrationForUnit.get(centre.db, { learnerId, unitId });
  if (registrationId === undefined) return notFound('This unit of the learner’s qualification');
  return unitRecord(centre.db, registrationId, unitId, centre.today());
}

/** Everything that a page of the record of assessment book says about a learner's unit. For screens and documents. */
export function unitRecord(
  db: ReadableDatabase,
  registrationId: string,
  unitId: string,
  day: IsoDate,
): Result<UnitRecordView> {
  const found = ownerOf(db, { registrationId, unitId });
  if (!found.ok) return found;
  const owner = found.value;
  const { learner_id: learnerId, qualification_id: qualificationId } = owner;
  return ok({
    learner: { id: learnerId, name: owner.learner_name, number: owner.learner_number },
    registrationId,
    withdrawnOn: owner.withdrawn_on,
    qualification: {
      id: qualificationId,
      code: owner.qualification_code,
      title: owner.qualification_title,
    },
    unitReference: unitTable.byId.get(db, unitId)?.reference ?? null,
    outcomes: outcomesOfRecord(db, unitId),
    facts: unitRecordFacts(db, registrationId, unitId, day),
    entries: entriesOfUnit.all(db, registrationId, unitId).map((row) => recordedEntry(db, row)),
    signOffs: signOffsOfUnit.all(db, registrationId, unitId).map((row) => ({
      id: row.id,
      outcomeId: row.outcome_id,
      assessorId: row.assessor_id,
      assessorName: row.assessor_name,
      assessorInitials: row.assessor_initials ?? '',
      signedOn: row.signed_on,
      judgements: judgementsOf(db, row.id),
    })),
    achievement: achievementView(db, registrationId, unitId),
    decisions: summativeDecisions.all(db, { learnerId, qualificationId, unitId }).map(decisionView),
    witnesses: witnessesOf(db, day),
    sites: sites.all(db).map(({ id, name }) => ({ id, name })),
    siteId: owner.site_id,
    units: unitsOfRegistration.all(db, { registrationId }).map((row) => ({
      id: row.id,
      code: row.code,
      title: row.title,
      isAchieved: row.is_achieved === 1,
    })),
    lock: evidenceLock(db, owner),
    isStatementOpen: statementIsOpen(db, registrationId).ok,
  });
}

const recordedEntry = (db: ReadableDatabase, row: EvidenceEntryListRow): RecordedEntry => ({
  id: row.id,
  slot: slotOf(row),
  values: valuesOf(row),
  assessorName: row.assessor_name,
  witnessName: row.witness_name,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by_name,
  revisions: row.revisions,
  changeReason: row.change_reason,
  judgements: judgementsOf(db, row.id),
});

function achievementView(
  db: ReadableDatabase,
  registrationId: string,
  unitId: string,
): UnitRecordView['achievement'] {
  const row = achievementOfUnit.get(db, registrationId, unitId);
  return row
    ? {
        id: row.id,
        decisionRootId: row.decision_root_id,
        learnerSignedOn: row.learner_signed_on,
        learnerSignatureId: row.learner_signature_id,
        judgements: judgementsOf(db, row.id),
      }
    : null;
}

const decisionView = (row: UnitDecisionRow): UnitDecision => ({
  id: row.id,
  rootId: row.root_id,
  decidedOn: row.decided_on,
  outcome: row.outcome,
  method: row.method,
  portfolioReference: row.portfolio_reference,
  assessorName: row.assessor_name,
  assessorInitials: row.assessor_initials,
  countersignedBy: row.countersigned_by,
  countersignedOn: row.countersigned_on,
  awaitsCountersignature:
    row.outcome === 'met' &&
    row.countersigned_by === null &&
    needsCountersignature(
      { isTrainee: row.is_trainee === 1, traineeUntil: row.trainee_until },
      row.decided_on,
    ),
  site: row.site,
  sample:
    row.sample_outcome === null || row.sampled_on === null
      ? null
      : { outcome: row.sample_outcome, on: row.sampled_on, iqa: row.sampled_by ?? '' },
});

/** People of role witness who have not left, by name. */
const witnessesOf = (db: ReadableDatabase, day: IsoDate): readonly Witness[] =>
  people
    .all(db)
    .map(personFrom)
    .filter(({ roles, leftOn }) => roles.includes('witness') && (leftOn === null || leftOn > day))
    .map(({ id, name, occupation, isOccupationallyCompetent }) => ({
      id,
      name,
      occupation,
      isOccupationallyCompetent,
    }));
