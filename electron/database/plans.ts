import type { DrawTableRow } from './plan-tables';
import { query, queryValue } from './query';
import { isSampled } from './standing';

export interface PlanListRow {
  readonly id: string;
  readonly name: string;
  readonly qualification_id: string;
  readonly qualification_code: string;
  readonly qualification_title: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly sample_by: string;
  readonly policy: string;
  readonly iqa_ids: string;
  readonly population: number;
  readonly planned: number;
  readonly done: number;
  readonly overdue: number;
  /** Null, and number 0, for a plan whose first draw was cancelled. */
  readonly draw_id: string | null;
  readonly draw_number: number;
  readonly created_by: string;
  readonly created_at: string;
}

const isDone = `(${isSampled('p.id', 'c.decision_id')})`;

/** A plan counts by its newest finished draw; `today` decides what is overdue. Cells are told from indexes. */
const planList = `
  SELECT p.id, p.name, p.qualification_id, q.code AS qualification_code, q.title AS qualification_title,
    p.period_from, p.period_to, p.sample_by, p.policy, p.iqa_ids, coalesce(w.population_count, 0) AS population,
    count(c.draw_id) AS planned,
    count(CASE WHEN c.draw_id IS NOT NULL AND ${isDone} THEN 1 END) AS done,
    count(CASE WHEN c.planned_on < :today AND NOT ${isDone} THEN 1 END) AS overdue,
    w.id AS draw_id, coalesce(w.number, 0) AS draw_number, maker.name AS created_by, p.created_at
  FROM plan p
  JOIN qualification q ON q.id = p.qualification_id
  JOIN person maker ON maker.id = p.created_by
  LEFT JOIN draw w ON w.plan_id = p.id AND w.number = (
    SELECT max(x.number) FROM draw x JOIN draw_result r ON r.draw_id = x.id WHERE x.plan_id = p.id)
  LEFT JOIN planned_cell c ON c.draw_id = w.id`;

export const plans = query<[{ today: string }], PlanListRow>(
  `${planList} GROUP BY p.id ORDER BY p.created_at DESC`,
);
export const planById = query<[{ today: string; id: string }], PlanListRow>(
  `${planList} WHERE p.id = :id GROUP BY p.id`,
);
export const planNameTaken = queryValue<[name: string], number>('SELECT 1 FROM plan WHERE name = ?');

export interface DrawListRow extends DrawTableRow {
  readonly seed: string;
  readonly drawn_at: string;
  readonly body: string;
}

/** Finished draws of a plan, first to newest. */
export const drawsOfPlan = query<[planId: string], DrawListRow>(`
  SELECT w.*, r.seed, r.drawn_at, r.body FROM draw w JOIN draw_result r ON r.draw_id = w.id
  WHERE w.plan_id = ? ORDER BY w.number`);

export const nextDrawNumber = queryValue<[planId: string], number>(
  'SELECT coalesce(max(number), 0) + 1 FROM draw WHERE plan_id = ?',
);

export const planName = queryValue<[id: string], string>('SELECT name FROM plan WHERE id = ?');

/** How many cells each draw of a plan began with, those of widenings and people left out. */
export const selectedByDraw = query<
  [planId: string],
  { readonly draw_id: string; readonly selected: number }
>(`
  SELECT draw_id, count(*) AS selected FROM plan_cell
  WHERE plan_id = ? AND (origin IS NULL OR origin = 'kept') GROUP BY draw_id`);
