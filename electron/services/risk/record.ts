import type { IsoDate } from '../../../shared/domain/calendar';
import type { RiskRating } from '../../../shared/domain/people';
import type { ComputedRisk } from '../../../shared/domain/risk/facts';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import { riskAssessmentTable, type RiskOrigin } from '../../database/risk-assessments';

export interface RiskRecord {
  readonly personId: string;
  readonly day: IsoDate;
  readonly origin: RiskOrigin;
  readonly rating: RiskRating;
  readonly computed: ComputedRisk;
  readonly reason: string | null;
  readonly reviewOn: IsoDate | null;
}

/** Adds a rating to somebody's history; the row that puts it in force is the caller's, in the same commit. */
export const recordRisk = (tx: Ledger, recordedBy: string, risk: RiskRecord): void =>
  tx.insert(riskAssessmentTable, {
    id: newId(),
    person_id: risk.personId,
    assessed_on: risk.day,
    rating: risk.rating,
    computed: risk.computed.rating,
    points: risk.computed.points,
    parts: JSON.stringify(risk.computed.parts),
    reason: risk.reason,
    review_on: risk.reviewOn,
    origin: risk.origin,
    recorded_by: recordedBy,
    recorded_at: tx.context.now,
    device_id: tx.context.deviceId,
  });
