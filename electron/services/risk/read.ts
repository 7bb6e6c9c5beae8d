import * as z from 'zod';
import { RISK_PART_KINDS } from '../../../shared/domain/risk/facts';
import { RISK_WEIGHTS } from '../../../shared/domain/risk/weights';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { PersonRisk, RiskAssessment } from '../../../shared/ipc/risk';
import { ok, type Result } from '../../../shared/result';
import { personById } from '../../database/people';
import { riskAssessmentsOf } from '../../database/risk-assessments';
import { notFound, type CentreContext } from '../centre-context';
import { readJson } from '../samples/stored';
import { computedRisks } from './facts';

const partsSchema = z.array(
  z.strictObject({ kind: z.enum(RISK_PART_KINDS), fact: z.string(), points: z.int() }),
);

/** An assessor's risk: as the facts give it today, as it is in force, and as it was. */
export function personRisk(centre: CentreContext, { personId }: ParsedOf<'risk.get'>): Result<PersonRisk> {
  const { db } = centre;
  const row = personById.get(db, personId);
  const computed = computedRisks(db, centre.today(), personId).get(personId);
  if (!row || !computed) return notFound('This person');
  return ok({
    computed,
    weights: RISK_WEIGHTS,
    inForce:
      row.risk === null ? null : { rating: row.risk, reason: row.risk_reason, reviewOn: row.risk_review_on },
    history: riskAssessmentsOf.all(db, personId).map((assessment): RiskAssessment => ({
      id: assessment.id,
      assessedOn: assessment.assessed_on,
      rating: assessment.rating,
      computed: assessment.computed,
      points: assessment.points,
      parts: readJson(partsSchema, assessment.parts),
      reason: assessment.reason,
      reviewOn: assessment.review_on,
      origin: assessment.origin,
      recordedBy: assessment.recorded_by_name,
      recordedAt: assessment.recorded_at,
    })),
  });
}
