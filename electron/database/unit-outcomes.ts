import { query } from './query';

export interface UnitCriterionRow {
  readonly number: number;
  readonly kind: 'observation' | 'knowledge' | null;
  readonly title: string;
  readonly criterion_id: string | null;
  readonly label: string | null;
  readonly text: string | null;
}

/** A unit's outcomes with their criteria, in the unit's order; one row a criterion. */
export const criteriaOfUnit = query<[unitId: string], UnitCriterionRow>(`
  SELECT o.number, o.kind, o.title, c.id AS criterion_id, c.label, c.text
  FROM outcome o LEFT JOIN criterion c ON c.outcome_id = o.id
  WHERE o.unit_id = ? ORDER BY o.number, c.position`);
