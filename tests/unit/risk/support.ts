import type { ComputedRisk, RiskFacts, RiskPartKind } from '../../../shared/domain/risk/facts';
import { riskOf } from '../../../shared/domain/risk/risk';
import { RISK_WEIGHTS } from '../../../shared/domain/risk/weights';

export const DAY = '2026-11-22';

/** An assessor of whom nothing speaks against: no points. */
export const STEADY: RiskFacts = {
  award: { kind: 'held', award: 'Level 3 TAQA' },
  isTrainee: false,
  joinedOn: '2023-01-09',
  firstDecisionOn: '2023-02-01',
  newForDays: 183,
  units: [
    { code: 'UBU19', decisions: 40, firstOn: '2023-02-01' },
    { code: 'UBU24', decisions: 2, firstOn: '2024-02-01' },
  ],
  sampled: 31,
  overturned: 0,
  actionRequired: 2,
  observation: { last: '2026-06-01', everyMonths: 12 },
  standardisation: { last: '2026-09-15', everyMonths: 12 },
  caseload: 24,
  overdueActions: 0,
};

export const risk = (given: Partial<RiskFacts>): ComputedRisk =>
  riskOf({ ...STEADY, ...given }, RISK_WEIGHTS, DAY);

export function partOf({ parts }: ComputedRisk, kind: RiskPartKind) {
  const part = parts.find((one) => one.kind === kind);
  if (!part) throw new Error(`no part ${kind}`);
  return part;
}
