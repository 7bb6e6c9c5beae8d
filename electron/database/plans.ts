import type { Stage, AssessmentMethod } from '../../shared/domain/methods';
import type { RiskRating } from '../../shared/domain/people';
import { replacedDecisions } from './decisions';
import { command, query, queryValue } from './query';
import { defineTable } from './table';

export interface PlanTableRow {
  readonly id: string;
  readonly name: string;
  readonly qualification_id: string;
  readonly period_from: string;
  readonly period_to: string;
  /** A SamplingPolicy as JSON. */
  readonly policy: string;
  /** Ids of the IQAs the plan is given to, as JSON. */
  readonly iqa_ids: string;
  readonly created_at: string;
  readonly created_by: string;
  readonly device_id: string;
}

export interface DrawTableRow {
  readonly id: string;
  readonly plan_id: string;
  readonly number: number;
  readonly reason: string | null;
  readonly population_count: number;
  readonly population_sha256: string;
  readonly frozen_at: string;
  readonly device_id: string;
}

export interface DrawResultTableRow {
  readonly id: string;
  readonly draw_id: string;
  readonly seed: string;
  readonly drawn_at: string;
  /** What the engine answered beside the cells, as JSON. */
  readonly body: string;
  readonly device_id: string;
}

export interface PlanCellTableRow {
  readonly id: string;
  readonly plan_id: string;
  readonly draw_id: string;
  readonly decision_id: string;
  readonly iqa_id: string | null;
  readonly planned_on: string | null;
  /** Sentences, as a JSON list. */
  readonly reasons: string;
  readonly device_id: string;
}

export const planTable = defineTable<PlanTableRow>({
  name: 'plan',
  columns: [
    'id',
    'name',
    'qualification_id',
    'period_from',
    'period_to',
    'policy',
    'iqa_ids',
    'created_at',
    'created_by',
    'device_id',
  ],
});

export const drawTable = defineTable<DrawTableRow>({
  name: 'draw',
  columns: [
    'id',
    'plan_id',
    'number',
    'reason',
    'population_count',
    'population_sha256',
    'frozen_at',
    'device_id',
  ],
});

export const drawResultTable = defineTable<DrawResultTableRow>({
  name: 'draw_result',
  columns: ['id', 'draw_id', 'seed', 'drawn_at', 'body', 'device_id'],
});

export const planCellTable = defineTable<PlanCellTableRow>({
  name: 'plan_cell',
  columns: ['id', 'plan_id', 'draw_id', 'decision_id', 'iqa_id', 'planned_on', 'reasons', 'device_id'],
});

/** One decision of a population, with what a draw needs to know about it. */
export interface PopulationTableRow {
  readonly id: string;
  readonly learner_id: string;
  readonly learner_number: string;
  readonly learner_name: string;
  readonly unit_id: string;
  readonly unit_code: string;
  readonly assessor_id: string;
  readonly assessor_name: string;
  readonly assessor_initials: string | null;
  readonly countersigned_by: string | null;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly site_id: string;
  readonly site_name: string;
  readonly decided_on: string;
}

const populationColumns = `
  d.id, d.learner_id, l.number AS learner_number, l.name AS learner_name, d.unit_id, u.code AS unit_code,
  d.assessor_id, p.name AS assessor_name, p.initials AS assessor_initials, d.countersigned_by, d.method, d.stage,
  d.site_id, s.name AS site_name, d.decided_on`;

/** The current decisions of a qualification in a period, both days included, whatever their outcome. */
export const population = query<[qualificationId: string, from: string, to: string], PopulationTableRow>(`
  SELECT ${populationColumns}
  FROM current_decision d
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  WHERE d.qualification_id = ? AND d.decided_on BETWEEN ? AND ?
  ORDER BY d.id`);

export interface AssessorStandingRow {
  readonly id: string;
  readonly name: string;
  readonly risk: RiskRating | null;
  readonly is_trainee: 0 | 1;
  readonly joined_on: string | null;
  /** Of all their decisions here, whatever the qualification. */
  readonly first_decision_on: string | null;
}

const standingColumns = `p.id, p.name, p.risk, p.is_trainee, p.joined_on,
  (SELECT min(e.decided_on) FROM decision e WHERE e.assessor_id = p.id) AS first_decision_on`;

/** Everybody who assessed, with the day of their first decision here. */
export const assessorStandings = query<[], AssessorStandingRow>(`
  SELECT ${standingColumns} FROM person p
  WHERE EXISTS (SELECT 1 FROM decision d WHERE d.assessor_id = p.id) ORDER BY p.name COLLATE NOCASE`);

/** Who made the decisions of a population, and how many; answered from an index, without reading the decisions. */
export const populationByAssessor = query<
  [{ qualificationId: string; from: string; to: string }],
  AssessorStandingRow & { readonly decisions: number }
>(`
  WITH made AS (
    SELECT assessor_id, count(*) AS decisions FROM decision
    WHERE qualification_id = :qualificationId AND decided_on BETWEEN :from AND :to
      AND rowid NOT IN (${replacedDecisions})
    GROUP BY assessor_id)
  SELECT ${standingColumns}, made.decisions FROM made JOIN person p ON p.id = made.assessor_id
  ORDER BY p.name COLLATE NOCASE`);

export const addToPopulation = command<[drawId: string, decisionId: string, facts: string]>(
  'INSERT INTO draw_population (draw_id, decision_id, facts) VALUES (?, ?, ?)',
);

/** A population as it was frozen: decisions cannot change, `facts` holds how their assessors stood. */
export const frozenPopulation = query<[drawId: string], PopulationTableRow & { readonly facts: string }>(`
  SELECT ${populationColumns}, f.facts
  FROM draw_population f
  JOIN decision d ON d.id = f.decision_id
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  WHERE f.draw_id = ?
  ORDER BY d.id`);

/** One decision as a population tells it, whichever draw froze it. */
export const populationRow = query<[decisionId: string], PopulationTableRow>(`
  SELECT ${populationColumns}
  FROM decision d
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  WHERE d.id = ?`);

export interface PlanListRow {
  readonly id: string;
  readonly name: string;
  readonly qualification_id: string;
  readonly qualification_code: string;
  readonly qualification_title: string;
  readonly period_from: string;
  readonly period_to: string;
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

/** A plan counts by its newest finished draw; `today` decides what is overdue. */
const planList = `
  SELECT p.id, p.name, p.qualification_id, q.code AS qualification_code, q.title AS qualification_title,
    p.period_from, p.period_to, p.policy, p.iqa_ids, coalesce(w.population_count, 0) AS population,
    count(c.id) AS planned,
    count(f.id) AS done,
    count(CASE WHEN f.id IS NULL AND c.planned_on < :today THEN 1 END) AS overdue,
    w.id AS draw_id, coalesce(w.number, 0) AS draw_number, maker.name AS created_by, p.created_at
  FROM plan p
  JOIN qualification q ON q.id = p.qualification_id
  JOIN person maker ON maker.id = p.created_by
  LEFT JOIN draw w ON w.plan_id = p.id AND w.number = (
    SELECT max(x.number) FROM draw x JOIN draw_result r ON r.draw_id = x.id WHERE x.plan_id = p.id)
  LEFT JOIN plan_cell c ON c.draw_id = w.id
  LEFT JOIN sample f ON f.plan_id = p.id AND f.decision_id = c.decision_id AND f.replaces IS NULL AND f.round = 1`;

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
