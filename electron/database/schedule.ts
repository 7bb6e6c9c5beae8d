import type { Stage } from '../../shared/domain/methods';
import { newestDraws } from './plan-cells';
import { query } from './query';
import { countingSample, isSampled } from './standing';

const OF_PLAN = '(:planId IS NULL OR w.plan_id = :planId)';
const OPEN_AHEAD = `a.cell_id IS NULL AND a.unplanned_reason IS NULL
  AND EXISTS (SELECT 1 FROM draw w JOIN draw_result r ON r.draw_id = w.id WHERE w.plan_id = a.plan_id)
  AND (:planId IS NULL OR a.plan_id = :planId)`;
const isDone = isSampled('w.plan_id', 'c.decision_id');
const newestCells = `FROM draw w CROSS JOIN planned_cell c ON c.draw_id = w.id
  WHERE w.id IN (${newestDraws}) AND ${OF_PLAN}`;

export interface DayCountRow {
  readonly day: string;
  readonly iqa_id: string | null;
  readonly total: number;
  readonly done: number;
}

/** What newest draws and people planned ahead have on each of the days, by IQA. */
export const dayCounts = query<[{ planId: string | null; from: string; to: string }], DayCountRow>(`
  SELECT day, iqa_id, count(*) AS total, sum(done) AS done FROM (
    SELECT c.planned_on AS day, c.iqa_id, ${isDone} AS done ${newestCells} AND c.planned_on BETWEEN :from AND :to
    UNION ALL
    SELECT a.planned_on, a.iqa_id, 0 FROM ahead_cell a WHERE ${OPEN_AHEAD} AND a.planned_on BETWEEN :from AND :to)
  GROUP BY day, iqa_id ORDER BY day, iqa_id`);

interface IqaCountRow {
  readonly iqa_id: string | null;
  readonly count: number;
}

/** What is not done and was planned for a day before, by IQA. */
export const overdueCounts = query<[{ planId: string | null; today: string }], IqaCountRow>(`
  SELECT iqa_id, count(*) AS count FROM (
    SELECT c.iqa_id ${newestCells} AND c.planned_on < :today AND NOT (${isDone})
    UNION ALL
    SELECT a.iqa_id FROM ahead_cell a WHERE ${OPEN_AHEAD} AND a.planned_on < :today)
  GROUP BY iqa_id`);

/** What is not done and has no day, by IQA. */
export const undatedCounts = query<[{ planId: string | null }], IqaCountRow>(`
  SELECT iqa_id, count(*) AS count FROM (
    SELECT c.iqa_id ${newestCells} AND c.planned_on IS NULL AND NOT (${isDone})
    UNION ALL
    SELECT a.iqa_id FROM ahead_cell a WHERE ${OPEN_AHEAD} AND a.planned_on IS NULL)
  GROUP BY iqa_id`);

export interface MonthLoadRow {
  readonly month: string;
  readonly iqa_id: string;
  readonly plan_id: string;
  readonly samples: number;
}

/** Samples by month, IQA and plan; `planId` null for all plans. */
export const monthLoads = query<[{ planId: null; from: string; to: string }], MonthLoadRow>(`
  SELECT month, iqa_id, plan_id, count(*) AS samples FROM (
    SELECT substr(c.planned_on, 1, 7) AS month, c.iqa_id, w.plan_id ${newestCells}
      AND c.planned_on BETWEEN :from AND :to AND c.iqa_id IS NOT NULL
    UNION ALL
    SELECT substr(a.planned_on, 1, 7), a.iqa_id, a.plan_id FROM ahead_cell a
    WHERE ${OPEN_AHEAD} AND a.planned_on BETWEEN :from AND :to AND a.iqa_id IS NOT NULL)
  GROUP BY month, iqa_id, plan_id ORDER BY month, iqa_id, plan_id`);

export interface ScheduledRow {
  readonly kind: 'cell' | 'ahead';
  readonly id: string;
  readonly plan_id: string;
  readonly planned_on: string | null;
  readonly done_on: string | null;
  readonly iqa_id: string | null;
  readonly learner_name: string;
  readonly unit_id: string;
  readonly unit_code: string;
  readonly unit_title: string;
  readonly stage: Stage;
  readonly assessor_name: string | null;
  readonly site_id: string | null;
  readonly site: string | null;
  /** As it stands and as it was drawn: none of them samples it (P1). */
  readonly assessor_id: string | null;
  readonly countersigned_by: string | null;
  readonly drawn_assessor_id: string | null;
  readonly drawn_countersigned_by: string | null;
  readonly unit_position: number;
}

/** `cellWhere` is asked of a cell `c` of a draw `w`, `aheadWhere` of what is planned ahead, `a`. */
const scheduled = (cellWhere: string, aheadWhere: string): string => `SELECT * FROM (
  SELECT 'cell' AS kind, c.id, c.plan_id, c.planned_on,
    (SELECT sampled_on FROM sample WHERE id = ${countingSample('c.plan_id', 'c.decision_id')}) AS done_on,
    c.iqa_id, l.name AS learner_name, u.id AS unit_id, u.code AS unit_code, u.title AS unit_title, d.stage,
    p.name AS assessor_name, d.site_id, s.name AS site, d.assessor_id, d.countersigned_by,
    drawn.assessor_id AS drawn_assessor_id, drawn.countersigned_by AS drawn_countersigned_by,
    u.position AS unit_position
  FROM draw w CROSS JOIN planned_cell c ON c.draw_id = w.id
  JOIN decision_standing n ON n.id = c.decision_id
  JOIN decision d ON d.id = n.newest_id
  JOIN decision drawn ON drawn.id = c.decision_id
  JOIN learner l ON l.id = d.learner_id
  JOIN person p ON p.id = d.assessor_id
  JOIN unit u ON u.id = d.unit_id
  JOIN site s ON s.id = d.site_id
  WHERE w.id IN (${newestDraws}) AND ${OF_PLAN} AND ${cellWhere}
  UNION ALL
  SELECT 'ahead', a.id, a.plan_id, a.planned_on, NULL, a.iqa_id, l.name, u.id, u.code, u.title, a.stage,
    NULL, l.site_id, s.name, NULL, NULL, NULL, NULL, u.position
  FROM ahead_cell a
  JOIN learner l ON l.id = a.learner_id
  JOIN unit u ON u.id = a.unit_id
  LEFT JOIN site s ON s.id = l.site_id
  WHERE ${OPEN_AHEAD} AND ${aheadWhere})
  ORDER BY planned_on IS NULL, planned_on, assessor_name COLLATE NOCASE, learner_name COLLATE NOCASE,
    unit_position, id`;

/** `anyIqa` 1: everybody's and nobody's; else of `iqaId`, null being nobody. `onlyOpen` 1: not done. */
interface Asked {
  readonly planId: string | null;
  readonly anyIqa: 0 | 1;
  readonly iqaId: string | null;
  readonly onlyOpen: 0 | 1;
}

const OF_IQA_CELL = '(:anyIqa = 1 OR c.iqa_id IS :iqaId)';
const OF_IQA_AHEAD = '(:anyIqa = 1 OR a.iqa_id IS :iqaId)';
const OPEN = `(:onlyOpen = 0 OR NOT (${isDone}))`;

/** Planned for the days from one to another, both included, in the order they are to be done. */
export const scheduledOn = query<[Asked & { readonly from: string; readonly to: string }], ScheduledRow>(
  scheduled(
    `c.planned_on BETWEEN :from AND :to AND ${OF_IQA_CELL} AND ${OPEN}`,
    `a.planned_on BETWEEN :from AND :to AND ${OF_IQA_AHEAD}`,
  ),
);

/** Without a day. */
export const scheduledUndated = query<[Asked], ScheduledRow>(
  scheduled(
    `c.planned_on IS NULL AND ${OF_IQA_CELL} AND ${OPEN}`,
    `a.planned_on IS NULL AND ${OF_IQA_AHEAD}`,
  ),
);

/** These cells and what is planned ahead, by their ids as JSON. */
export const scheduledByIds = query<[{ planId: null; ids: string }], ScheduledRow>(
  scheduled('c.id IN (SELECT value FROM json_each(:ids))', 'a.id IN (SELECT value FROM json_each(:ids))'),
);

export const plansScheduled = query<
  [],
  { readonly id: string; readonly name: string; readonly sample_by: string; readonly policy: string }
>(`
  SELECT p.id, p.name, p.sample_by, p.policy FROM plan p
  WHERE EXISTS (SELECT 1 FROM draw w JOIN draw_result r ON r.draw_id = w.id WHERE w.plan_id = p.id)
  ORDER BY p.created_at DESC, p.id`);

/** Everybody who has something planned, or had something planned by judgement, with their initials. */
export const planned = query<
  [],
  { readonly id: string; readonly name: string; readonly initials: string | null }
>(`
  SELECT p.id, p.name, p.initials FROM person p
  WHERE EXISTS (SELECT 1 FROM json_each(p.roles) WHERE value IN ('IQA', 'lead IQA'))
    OR p.id IN (SELECT c.iqa_id FROM planned_cell c WHERE c.draw_id IN (${newestDraws}))
    OR p.id IN (SELECT a.iqa_id FROM ahead_cell a)
  ORDER BY p.name COLLATE NOCASE, p.id`);
