import * as z from 'zod';
import type { ObservationEntry } from '../../../shared/domain/people-records/observation';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { observationEntry, type ObservationDetail } from '../../../shared/ipc/observations';
import type { SignatureView } from '../../../shared/ipc/signatures';
import type { ObservationSummary } from '../../../shared/ipc/people-records';
import { ok, type Result } from '../../../shared/result';
import { actionsObservationAsked, actionsOfObservation } from '../../database/actions';
import {
  observationRevisions,
  observationsOf,
  type AssessorObservationTableRow,
} from '../../database/assessor-observations';
import type { ReadableDatabase } from '../../database/connection';
import { signatureById } from '../../database/signatures';
import { notFound } from '../centre-context';
import { signatureView } from '../signatures/signatures';

const { checklist } = observationEntry.shape;

/** Observations of one assessor as they stand, newest first. */
export const observationRows = (db: ReadableDatabase, assessorId: string): readonly ObservationSummary[] =>
  observationsOf.all(db, assessorId).map((row) => ({
    id: row.id,
    observedOn: row.observed_on,
    observerName: row.observer_name,
    qualificationCode: row.qualification_code,
    unitCode: row.unit_code,
    learnerName: row.learner_name,
    activity: row.activity,
    outcome: row.outcome,
    openActions: actionsOfObservation.all(db, row.id).filter(({ done_on }) => done_on === null).length,
    revisions: row.replaces === null ? 1 : observationRevisions.all(db, row.id).length,
  }));

/** Every revision of an observation, and what the standing one asked for. */
export function getObservation(
  { db }: { readonly db: ReadableDatabase },
  { id }: ParsedOf<'observations.get'>,
): Result<ObservationDetail> {
  const revisions = observationRevisions.all(db, id);
  const newest = revisions.at(-1);
  if (!newest) return notFound('This observation');
  return ok({
    revisions: revisions.map((row) => ({
      id: row.id,
      recordedAt: row.recorded_at,
      recordedBy: row.recorded_by_name,
      correctionReason: row.correction_reason,
      entry: entryOf(db, row),
      names: {
        observer: row.observer_name,
        assessor: row.assessor_name,
        learner: row.learner_name,
        qualification: row.qualification_code,
        unit: row.unit_code,
      },
      signatures: {
        observer: signatureGiven(db, row.observer_signature_id),
        assessor: signatureGiven(db, row.assessor_signature_id),
      },
    })),
    actions: actionsOfObservation.all(db, newest.id).map((action) => ({
      id: action.id,
      text: action.text,
      ownerName: action.owner_name,
      dueOn: action.due_on,
      doneOn: action.done_on,
    })),
  });
}

function signatureGiven(db: ReadableDatabase, id: string | null): SignatureView | null {
  const signature = id === null ? null : signatureById(db, id);
  return signature && signatureView(signature);
}

const entryOf = (db: ReadableDatabase, row: AssessorObservationTableRow): ObservationEntry => ({
  observedOn: row.observed_on,
  observerId: row.observer_id,
  assessorId: row.assessor_id,
  learnerId: row.learner_id,
  qualificationId: row.qualification_id,
  unitId: row.unit_id,
  activity: row.activity,
  checklist: z.parse(checklist, JSON.parse(row.checklist)),
  outcome: row.outcome,
  feedback: row.feedback,
  assessorComments: row.assessor_comments,
  actions: actionsObservationAsked
    .all(db, row.id)
    .map((action) => ({ text: action.text, ownerId: action.owner_id, dueOn: action.due_on })),
  observerSignatureId: row.observer_signature_id,
  assessorSignatureId: row.assessor_signature_id,
});
