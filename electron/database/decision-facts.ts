import type { DecisionOutcome } from '../../shared/domain/methods';
import type { RiskRating } from '../../shared/domain/people';
import { query } from './query';

export interface DecisionFactsRow {
  readonly outcome: DecisionOutcome;
  readonly portfolio_reference: string | null;
  readonly countersigned_by_name: string | null;
  readonly assessor_risk: RiskRating | null;
  readonly recorded_at: string;
}

/** What a sample's screen says about the decision it looks at. */
export const decisionFacts = query<[decisionId: string], DecisionFactsRow>(`
  SELECT d.outcome, d.portfolio_reference, k.name AS countersigned_by_name, p.risk AS assessor_risk, d.recorded_at
  FROM decision d JOIN person p ON p.id = d.assessor_id LEFT JOIN person k ON k.id = d.countersigned_by
  WHERE d.id = ?`);

/** Everybody who has not left: possible owners of an action. */
export const presentPeople = query<[today: string], { readonly id: string; readonly name: string }>(
  'SELECT id, name FROM person WHERE left_on IS NULL OR left_on > ? ORDER BY name COLLATE NOCASE',
);
