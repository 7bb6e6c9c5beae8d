import type { SamplePart } from '../../shared/domain/sampling/draw';
import { defineTable } from './table';

export interface PlanTableRow {
  readonly id: string;
  readonly name: string;
  readonly qualification_id: string;
  readonly period_from: string;
  readonly period_to: string;
  /** The day the samples are to be done by. */
  readonly sample_by: string;
  /** A SamplingPolicy as JSON. */
  readonly policy: string;
  /** Ids of the IQAs the plan is given to, as JSON. */
  readonly iqa_ids: string;
  readonly created_at: string;
  readonly created_by: string;
  readonly device_id: string;
  /** The version of a named policy it was made under; null for one of its own. */
  readonly policy_id: string | null;
  readonly strategy_id: string | null;
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
  /** Null: drawn with a seed of its own. */
  readonly kind: 're-planned' | 'optimum adopted' | null;
  /** The draw whose seed was used again. */
  readonly extends_id: string | null;
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
  /** Null: given by the draw. */
  readonly origin: CellOrigin | null;
  readonly part: SamplePart | null;
  readonly widening_id: string | null;
  /** Why it is planned no more; null while it is. */
  readonly unplanned_reason: string | null;
}

/** How a cell came into a plan, where the draw did not give it. */
export type CellOrigin = 'judgement' | 'widened' | 'kept' | 'ahead';

export const planTable = defineTable<PlanTableRow>({
  name: 'plan',
  columns: [
    'id',
    'name',
    'qualification_id',
    'period_from',
    'period_to',
    'sample_by',
    'policy',
    'iqa_ids',
    'created_at',
    'created_by',
    'device_id',
    'policy_id',
    'strategy_id',
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
    'kind',
    'extends_id',
  ],
});

export const drawResultTable = defineTable<DrawResultTableRow>({
  name: 'draw_result',
  columns: ['id', 'draw_id', 'seed', 'drawn_at', 'body', 'device_id'],
});

export const planCellTable = defineTable<PlanCellTableRow>({
  name: 'plan_cell',
  columns: [
    'id',
    'plan_id',
    'draw_id',
    'decision_id',
    'iqa_id',
    'planned_on',
    'reasons',
    'device_id',
    'origin',
    'part',
    'widening_id',
    'unplanned_reason',
  ],
});

/** The reason on a cell that was planned by judgement and taken back: everywhere but in the history as if never planned. */
export const TAKEN_BACK = 'Planned by judgement and taken back';

/** SQL: somebody took cell `c` out of the plan. */
export const isTakenOut = `c.unplanned_reason <> '${TAKEN_BACK}'`;
