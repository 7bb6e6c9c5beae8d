import type { ObservationDocument } from '../../../shared/domain/report/observation-document';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { qualificationById } from '../../database/qualifications';
import { unitTable } from '../../database/units';
import { notFound } from '../centre-context';
import { getObservation } from '../people-records/observations';
import type { Making } from './commands';
import { documentHead } from './head';
import { printedSignatures } from './signatures';

/** An assessor observation as it stands, whichever of its revisions is named. Failure: `not-found`. */
export function observationDocument(
  db: ReadableDatabase,
  asked: { readonly id: string },
  made: Making,
): Result<ObservationDocument> {
  const found = getObservation({ db }, asked);
  if (!found.ok) return found;
  const { revisions, actions } = found.value;
  const newest = revisions.at(-1);
  if (!newest) return notFound('This observation');
  const { entry, names } = newest;
  const signatures = printedSignatures(db);
  const unit = entry.unitId === null ? undefined : unitTable.byId.get(db, entry.unitId);
  const qualification = qualificationById.get(db, entry.qualificationId);
  return ok({
    ...documentHead(db, made),
    observedOn: entry.observedOn,
    observer: names.observer,
    assessor: names.assessor,
    learner: names.learner,
    qualification: [names.qualification, qualification?.title].join(' ').trim(),
    unit: names.unit === null ? null : [names.unit, unit?.title].join(' ').trim(),
    activity: entry.activity,
    checklist: entry.checklist,
    outcome: entry.outcome,
    feedback: entry.feedback,
    assessorComments: entry.assessorComments,
    actions: actions.map(({ text, ownerName, dueOn, doneOn }) => ({
      text,
      owner: ownerName,
      dueOn,
      doneOn,
    })),
    signatures: {
      observer: signatures.byId(entry.observerSignatureId),
      assessor: signatures.byId(entry.assessorSignatureId),
    },
    revision: {
      number: revisions.length,
      savedAt: newest.recordedAt,
      savedBy: newest.recordedBy,
      reason: newest.correctionReason,
    },
  });
}
