import { formatDate } from '../../../shared/domain/calendar';
import type { CaseDetail, CaseRevision, CaseRow, CaseStage } from '../../../shared/ipc/cases';
import { ok, type Result } from '../../../shared/result';
import { caseRevisions, currentCases, type CaseRevisionRow } from '../../database/cases';
import { stagesOfCase, type CaseStageListRow } from '../../database/case-stages';
import { notFound, type CentreContext } from '../centre-context';
import { mayKeepCases } from './lead-iqa';

/** Every case, the newest first; for the lead IQA. */
export function listCases(centre: CentreContext): Result<readonly CaseRow[]> {
  const allowed = mayKeepCases(centre);
  if (!allowed.ok) return allowed;
  return ok(
    currentCases.all(centre.db).map((row) => {
      const newest = stagesOfCase.all(centre.db, row.root_id).at(-1);
      return {
        id: row.root_id,
        kind: row.kind,
        reference: row.reference,
        openedOn: row.opened_on,
        who: [row.learner_name, row.assessor_name, row.people_in_words || null]
          .filter((name) => name !== null)
          .join(', '),
        unitCode: row.unit_code,
        stage: newest?.stage ?? null,
        nextDueOn: row.closed_on === null ? (newest?.due_on ?? null) : null,
        closedOn: row.closed_on,
      };
    }),
  );
}

/** One case with all its revisions and stages; for the lead IQA. */
export function getCase(centre: CentreContext, { id }: { readonly id: string }): Result<CaseDetail> {
  const allowed = mayKeepCases(centre);
  if (!allowed.ok) return allowed;
  const [first, ...later] = caseRevisions.all(centre.db, id);
  if (!first) return notFound('This case');
  return ok({
    id,
    reference: first.reference,
    revisions: [shownRevision(first), ...later.map(shownRevision)],
    stages: stagesOfCase.all(centre.db, id).map(shownStage),
  });
}

const shownRevision = (row: CaseRevisionRow): CaseRevision => ({
  id: row.id,
  kind: row.kind,
  openedOn: row.opened_on,
  learnerId: row.learner_id,
  assessorId: row.assessor_id,
  iqaId: row.iqa_id,
  unitId: row.unit_id,
  decisionId: row.decision_id,
  peopleInWords: row.people_in_words,
  description: row.description,
  howFound: row.how_found,
  reportedTo: row.reported_to,
  reportedOn: row.reported_on,
  learnerName: row.learner_name,
  assessorName: row.assessor_name,
  iqaName: row.iqa_name,
  unitCode: row.unit_code,
  decision:
    row.decision_method === null || row.decided_on === null
      ? null
      : `${row.decision_method}, decided ${formatDate(row.decided_on)}`,
  closedOn: row.closed_on,
  outcome: row.outcome,
  changeReason: row.change_reason,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by_name,
});

const shownStage = (row: CaseStageListRow): CaseStage => ({
  id: row.id,
  stage: row.stage,
  onDay: row.on_day,
  dueOn: row.due_on,
  note: row.note,
  decision: row.decision,
  file:
    row.file_id === null
      ? null
      : {
          id: row.file_id,
          name: row.file_name ?? '',
          size: row.file_size ?? 0,
          sha256: row.file_sha256 ?? '',
        },
  recordedBy: row.recorded_by_name,
  recordedAt: row.recorded_at,
});
