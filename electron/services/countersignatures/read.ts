import * as z from 'zod';
import type { DecisionRead, EntryRead } from '../../../shared/ipc/countersignatures';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { entriesBehind, plansToSampleIn, refusalsOfDecision } from '../../database/countersignatures';
import { newestRevision, type DecisionTableRow } from '../../database/decisions';
import { personById } from '../../database/people';
import { siteNames } from '../../database/names';
import { criteriaOfUnit } from '../../database/unit-outcomes';
import { notFound, type CentreContext } from '../centre-context';

/** The newest revision of a decision with the unit record it rests on: what is read before it is countersigned. */
export function readDecision(
  { db, person }: CentreContext,
  { id }: { readonly id: string },
): Result<DecisionRead> {
  const decision = newestRevision.get(db, id);
  if (!decision) return notFound('This decision');
  const { assessor_id, countersigned_by, root_id } = decision;
  return ok({
    id: decision.id,
    isNewest: decision.id === id,
    outcome: decision.outcome,
    method: decision.method,
    decidedOn: decision.decided_on,
    stage: decision.stage,
    site: siteNames.all(db).find((site) => site.id === decision.site_id)?.name ?? '',
    portfolioReference: decision.portfolio_reference,
    assessorName: nameOf(db, assessor_id),
    countersignedBy: countersigned_by === null ? null : nameOf(db, countersigned_by),
    countersignedOn: decision.countersigned_on,
    entries: entriesOf(db, decision),
    refusals: refusalsOfDecision.all(db, { rootId: root_id }).map((row) => ({
      refusedBy: row.refused_by_name,
      refusedOn: row.refused_on,
      feedback: row.feedback,
      answer: row.answer === null ? null : `${answerWords[row.answer]}: ${row.note ?? ''}`,
      answeredOn: row.answered_on,
    })),
    toSampleIn: plansToSampleIn.all(db, { rootId: root_id, personId: person.id }),
  });
}

const answerWords = { resubmitted: 'Resubmitted', 'not yet met': 'Not yet met' } as const;

const nameOf = (db: ReadableDatabase, id: string): string => personById.get(db, id)?.name ?? '';

const ids = z.array(z.string());

/** The unit record's entries, outcome by outcome; none where the decision came from elsewhere. */
function entriesOf(db: ReadableDatabase, decision: DecisionTableRow): readonly EntryRead[] {
  const { learner_id, qualification_id, unit_id } = decision;
  const labels = new Map(
    criteriaOfUnit.all(db, unit_id).map(({ criterion_id, label }) => [criterion_id, label ?? '?']),
  );
  const labelled = (json: string): readonly string[] =>
    ids.parse(JSON.parse(json)).map((id) => labels.get(id) ?? '?');
  return entriesBehind
    .all(db, { learnerId: learner_id, qualificationId: qualification_id, unitId: unit_id })
    .map((row) => ({
      id: row.id,
      outcomeNumber: row.outcome_number,
      outcomeTitle: row.outcome_title,
      place: row.criterion_label ?? `column ${row.column_number ?? '?'}`,
      achievedOn: row.achieved_on,
      criteria: labelled(row.criteria),
      oralCriteria: labelled(row.oral_criteria),
      method: row.method,
      portfolioReference: row.portfolio_reference,
      assessorName: row.assessor_name,
      witnessName: row.witness_name,
      reason: row.reason,
    }));
}
