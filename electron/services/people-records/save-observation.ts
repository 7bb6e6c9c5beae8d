import { formatDate } from '../../../shared/domain/calendar';
import { observationProblems } from '../../../shared/domain/people-records/observation';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { actionsOfObservation } from '../../database/actions';
import {
  assessorObservationTable,
  lastObserved,
  observationRevisions,
  type AssessorObservationTableRow,
} from '../../database/assessor-observations';
import type { ReadableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { learnerTable } from '../../database/learners';
import type { Ledger } from '../../database/ledger';
import { personNames } from '../../database/names';
import { personById, personTable, rolesFrom, type PersonTableRow } from '../../database/people';
import { qualificationById } from '../../database/qualifications';
import { signatureTable } from '../../database/signatures';
import { unitTable } from '../../database/units';
import { askFor } from '../asked-actions';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { changedMeanwhile, invalid, keepRecord, nameOfPerson } from './rows';

type Request = ParsedOf<'observations.save'>;
type Entry = Request['entry'];

/**
 * Records that an assessor was observed, or corrects the record by a new revision. Refused: `invalid` (the first
 * problem of the form), `changed-meanwhile` (somebody recorded another revision of it).
 */
export function saveObservation(centre: CentreContext, request: Request): Result<{ readonly id: string }> {
  const { entry, base, correctionReason } = request;
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const [problem] = observationProblems(entry, centre.today());
  if (problem) return invalid(problem.field, problem.message);
  if (base !== null && (correctionReason ?? '') === '')
    return invalid(
      'correctionReason',
      'Say why the record is corrected: the earlier revision stays readable beside it.',
    );
  const action = base === null ? 'assessor observed' : 'observation corrected';
  const subject = `${nameOfPerson(centre.db, entry.assessorId)}, ${formatDate(entry.observedOn)}: ${entry.outcome}`;
  return keepRecord(centre, action, subject, (tx) => {
    const assessor = personById.get(tx.db, entry.assessorId);
    if (!assessor) return notFound('The assessor');
    const wrong =
      wrongPerson(tx.db, entry, assessor) ?? wrongWork(tx.db, entry) ?? wrongSignature(tx.db, entry);
    if (wrong) return wrong;
    const newest = base === null ? undefined : observationRevisions.all(tx.db, base).at(-1);
    if (base !== null && !newest) return notFound('This observation');
    if ((newest?.id ?? null) !== base) return fail(changedMeanwhile('This observation'));
    if (newest && newest.assessor_id !== entry.assessorId)
      return invalid(
        'assessorId',
        'A correction cannot name another assessor.',
        'Record another observation.',
      );
    const row = revisionOf(tx, newest, request, centre.person.id);
    const before = newest ? actionsOfObservation.all(tx.db, newest.id) : [];
    tx.insert(assessorObservationTable, row);
    askFor(tx, { observation: row.id }, entry.actions, before);
    noteLastObserved(tx, assessor, newest);
    return ok({ id: row.id });
  });
}

function wrongPerson(db: ReadableDatabase, entry: Entry, assessor: PersonTableRow) {
  const { observedOn, observerId, actions } = entry;
  if (!rolesFrom(assessor.roles).includes('assessor'))
    return invalid(
      'assessorId',
      `${assessor.name} is not an assessor here.`,
      'Give the role first, in Details.',
    );
  if (assessor.joined_on !== null && observedOn < assessor.joined_on)
    return invalid(
      'observedOn',
      `${assessor.name} joined later, on ${formatDate(assessor.joined_on)}. Correct one of the two days.`,
    );
  if (assessor.left_on !== null && observedOn > assessor.left_on)
    return invalid(
      'observedOn',
      `${assessor.name} had left by then, on ${formatDate(assessor.left_on)}. Correct one of the two days.`,
    );
  const known = new Set(personNames.all(db).map(({ id }) => id));
  if (!known.has(observerId)) return invalid('observerId', 'The observer is not among the centre’s people.');
  const nobody = actions.findIndex(({ ownerId }) => !known.has(ownerId));
  return nobody < 0
    ? null
    : invalid(`actions.${nobody}.ownerId`, 'Whoever has to act is not among the centre’s people.');
}

function wrongWork(db: ReadableDatabase, { qualificationId, unitId, learnerId }: Entry) {
  if (!qualificationById.get(db, qualificationId))
    return invalid('qualificationId', 'The qualification is no longer there. Choose another.');
  if (unitId !== null && unitTable.byId.get(db, unitId)?.qualification_id !== qualificationId)
    return invalid('unitId', 'The unit is not of this qualification. Choose another.');
  if (learnerId !== null && !learnerTable.byId.get(db, learnerId))
    return invalid('learnerId', 'The learner is no longer there. Choose another.');
  return null;
}

/** A signature on the record is of the one whose place it takes. */
function wrongSignature(db: ReadableDatabase, entry: Entry) {
  const isOf = (signatureId: string | null, personId: string): boolean =>
    signatureId === null || signatureTable.byId.get(db, signatureId)?.person_id === personId;
  if (!isOf(entry.observerSignatureId, entry.observerId))
    return invalid('observerSignatureId', 'This is not the observer’s signature. Sign again.');
  if (!isOf(entry.assessorSignatureId, entry.assessorId))
    return invalid('assessorSignatureId', 'This is not the assessor’s signature. Sign again.');
  return null;
}

/** The tracking table's day: the newest on record; a day that was typed there stays where it is newer. */
function noteLastObserved(
  tx: Ledger,
  { id, last_observed_on }: PersonTableRow,
  replaced: AssessorObservationTableRow | undefined,
): void {
  const onRecord = lastObserved.get(tx.db, id) ?? null;
  const cameFromReplaced = replaced !== undefined && replaced.observed_on === last_observed_on;
  if (onRecord !== null && (cameFromReplaced || onRecord > (last_observed_on ?? '')))
    tx.update(personTable, id, { last_observed_on: onRecord });
}

function revisionOf(
  { context }: Ledger,
  newest: AssessorObservationTableRow | undefined,
  { entry, correctionReason }: Request,
  recordedBy: string,
): AssessorObservationTableRow {
  const id = newId();
  return {
    id,
    root_id: newest?.root_id ?? id,
    replaces: newest?.id ?? null,
    observed_on: entry.observedOn,
    observer_id: entry.observerId,
    assessor_id: entry.assessorId,
    learner_id: entry.learnerId,
    qualification_id: entry.qualificationId,
    unit_id: entry.unitId,
    activity: entry.activity,
    checklist: JSON.stringify(entry.checklist),
    outcome: entry.outcome,
    feedback: entry.feedback,
    assessor_comments: entry.assessorComments,
    observer_signature_id: entry.observerSignatureId,
    assessor_signature_id: entry.assessorSignatureId,
    correction_reason: newest ? correctionReason : null,
    recorded_at: context.now,
    recorded_by: recordedBy,
    device_id: context.deviceId,
  };
}
