import type { AssessmentMethod, Stage } from '../../shared/domain/methods';
import type { SamplePart } from '../../shared/domain/sampling/draw';
import { compareText } from '../../shared/domain/sampling/text-order';
import type { SampleOutcome } from '../../shared/domain/sample';
import type { ReadableDatabase } from './connection';
import { isTakenOut, type CellOrigin } from './plan-tables';
import { query, queryValue } from './query';
import { countingSample, isSampled, outdatedSample } from './standing';

export interface PlanCellListRow {
  readonly id: string;
  readonly plan_id: string;
  readonly draw_id: string;
  /** The revision that was drawn. Everything else is told of the revision that stands now. */
  readonly decision_id: string;
  readonly decision_root_id: string;
  readonly newest_decision_id: string;
  readonly learner_id: string;
  readonly learner_name: string;
  readonly assessor_id: string;
  readonly assessor_name: string;
  readonly countersigned_by: string | null;
  readonly unit_id: string;
  readonly unit_code: string;
  readonly unit_title: string;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly site_id: string;
  readonly site: string;
  readonly cohort: string;
  readonly decided_on: string;
  readonly planned_on: string | null;
  readonly done_on: string | null;
  readonly iqa_id: string | null;
  readonly iqa_name: string | null;
  readonly reasons: string;
  /** Of the sample that counts; null while it is to be done. */
  readonly outcome: SampleOutcome | null;
  /** The day of a sample that counts no more, for the decision was corrected after it. */
  readonly sampled_before_correction: string | null;
  /** How it came in where the draw did not give it, and in which part of the draw it is. */
  readonly origin: CellOrigin | null;
  readonly part: SamplePart | null;
  /** Why it is planned no more; null while it is. */
  readonly unplanned_reason: string | null;
}

/** The newest finished draw of each plan: what counts. */
export const newestDraws = `
  SELECT w.id FROM draw w JOIN draw_result r ON r.draw_id = w.id WHERE w.number = (
    SELECT max(x.number) FROM draw x JOIN draw_result y ON y.draw_id = x.id WHERE x.plan_id = w.plan_id)`;

const counting = countingSample('c.plan_id', 'c.decision_id');
const outdated = outdatedSample('c.plan_id', 'c.decision_id');
const isDone = isSampled('c.plan_id', 'c.decision_id');

/** Cells of a table or view, each told of the decision that stands now. */
const cellsIn = (table: 'plan_cell' | 'planned_cell'): string => `
  SELECT c.id, c.plan_id, c.draw_id, c.decision_id, d.root_id AS decision_root_id, d.id AS newest_decision_id,
    d.learner_id, l.name AS learner_name, d.assessor_id, p.name AS assessor_name, d.countersigned_by, d.unit_id,
    u.code AS unit_code, u.title AS unit_title, d.method, d.stage, d.site_id, s.name AS site,
    coalesce(l.cohort, '') AS cohort, d.decided_on, c.planned_on, f.sampled_on AS done_on, c.iqa_id,
    i.name AS iqa_name, c.reasons, f.outcome,
    (SELECT sampled_on FROM sample WHERE id = ${outdated}) AS sampled_before_correction,
    c.origin, c.part, c.unplanned_reason
  FROM ${table} c
  JOIN decision_standing n ON n.id = c.decision_id
  JOIN decision d ON d.id = n.newest_id
  JOIN learner l ON l.id = d.learner_id
  JOIN person p ON p.id = d.assessor_id
  JOIN unit u ON u.id = d.unit_id
  JOIN site s ON s.id = d.site_id
  LEFT JOIN person i ON i.id = c.iqa_id
  LEFT JOIN sample f ON f.id = ${counting}`;

const IN_ORDER =
  'ORDER BY c.planned_on IS NULL, c.planned_on, p.name COLLATE NOCASE, l.name COLLATE NOCASE, u.position, c.id';

/** What a draw and people have planned, in the order it is to be done. */
export const cellsOfDraw = query<[drawId: string], PlanCellListRow>(
  `${cellsIn('planned_cell')} WHERE c.draw_id = ? ${IN_ORDER}`,
);
/** The day on or before which a draw has more cells than `after`; none where it has not so many with a day. */
export const dayOfCell = queryValue<[drawId: string, after: number], string>(`
  SELECT c.planned_on FROM planned_cell c WHERE c.draw_id = ? AND c.planned_on IS NOT NULL
  ORDER BY c.planned_on LIMIT 1 OFFSET ?`);
/** Those of `cellsOfDraw` up to a day. */
export const cellsOfDrawUpTo = query<[drawId: string, day: string], PlanCellListRow>(
  `${cellsIn('planned_cell')} WHERE c.draw_id = ? AND c.planned_on <= ? ${IN_ORDER}`,
);
/** What was planned and is no more, each with the reason. */
export const cellsTakenOut = query<[drawId: string], PlanCellListRow>(
  `${cellsIn('plan_cell')} WHERE c.draw_id = ? AND ${isTakenOut} ${IN_ORDER}`,
);
/** One cell, planned or not. */
export const cellById = query<[id: string], PlanCellListRow>(`${cellsIn('plan_cell')} WHERE c.id = ?`);

/** What a draw itself gave, whatever was changed by judgement since. */
export const drawnDecisions = queryValue<[drawId: string], string>(
  'SELECT decision_id FROM plan_cell WHERE draw_id = ? AND origin IS NULL',
);

const isOpen = `NOT (${isDone})`;
/** As `isOpen`, of a cell `c` of a draw `w`: answered from indexes, without reading the cell. */
const isOpenInDraw = `NOT (${isSampled('w.plan_id', 'c.decision_id')})`;

const newestDrawIds = queryValue<[], string>(newestDraws);

const firstDueOfDraw = query<
  [{ drawId: string; until: string; limit: number }],
  { readonly id: string; readonly planned_on: string; readonly decision_id: string }
>(`
  SELECT c.id, c.planned_on, c.decision_id FROM draw w CROSS JOIN planned_cell c ON c.draw_id = w.id
  WHERE w.id = :drawId AND c.planned_on <= :until AND ${isOpenInDraw}
  ORDER BY c.planned_on, c.decision_id LIMIT :limit`);

const cellsByIds = query<[ids: string], PlanCellListRow>(`${cellsIn('planned_cell')}
  WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.planned_on, l.name COLLATE NOCASE, c.id`);

/**
 * Cells of newest draws that are not done and planned up to a day, the first days' first. Each draw is walked in the
 * order of its index until there are enough: thousands may be planned for one day, and only those shown are read.
 */
export function cellsDue(
  db: ReadableDatabase,
  { until, limit }: { readonly until: string; readonly limit: number },
): readonly PlanCellListRow[] {
  const first = newestDrawIds
    .all(db)
    .flatMap((drawId) => firstDueOfDraw.all(db, { drawId, until, limit }))
    .sort((a, b) => compareText(a.planned_on, b.planned_on) || compareText(a.decision_id, b.decision_id))
    .slice(0, limit);
  return cellsByIds.all(db, JSON.stringify(first.map(({ id }) => id)));
}

/** The days from one on, on which an IQA of a draw still has something to do; earliest first. */
export const openDays = queryValue<[drawId: string, iqaId: string, from: string], string>(`
  SELECT DISTINCT c.planned_on FROM planned_cell c
  WHERE c.draw_id = ? AND c.iqa_id = ? AND c.planned_on >= ? AND ${isOpen} ORDER BY c.planned_on LIMIT 2`);

/** An IQA's cells of one day in the plan's order, whether each is still to do. */
export const cellsOfDay = query<
  [drawId: string, iqaId: string, day: string],
  { readonly id: string; readonly is_open: 0 | 1 }
>(`
  SELECT c.id, ${isOpen} AS is_open
  FROM planned_cell c
  JOIN decision_standing n ON n.id = c.decision_id
  JOIN decision d ON d.id = n.newest_id
  JOIN learner l ON l.id = d.learner_id
  JOIN person p ON p.id = d.assessor_id
  JOIN unit u ON u.id = d.unit_id
  WHERE c.draw_id = ? AND c.iqa_id = ? AND c.planned_on = ?
  ORDER BY p.name COLLATE NOCASE, l.name COLLATE NOCASE, u.position, c.id`);

export interface AlikeCellsRow {
  readonly assessor_id: string;
  readonly unit_id: string;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly site_id: string;
  /** Empty where the learner has none. */
  readonly cohort: string;
  readonly iqa_id: string | null;
  readonly is_done: 0 | 1;
  /** When it was sampled, or is planned to be; null: not planned for any day. */
  readonly day: string | null;
  /** The assessor's share asks for it: neither chosen for coverage nor added since. */
  readonly is_share: 0 | 1;
  readonly count: number;
}

/** Draws before schema 40 did not keep the part: all that they gave counts. */
const isShare = `(CASE WHEN c.part IS NULL THEN c.origin IS NULL ELSE c.part <> 'coverage' END)`;

/** A draw's cells counted by all that coverage asks of them. */
export const alikeCells = query<[drawId: string], AlikeCellsRow>(`
  SELECT d.assessor_id, d.unit_id, d.method, d.stage, d.site_id, coalesce(l.cohort, '') AS cohort, c.iqa_id,
    f.id IS NOT NULL AS is_done, coalesce(f.sampled_on, c.planned_on) AS day, ${isShare} AS is_share,
    count(*) AS count
  FROM planned_cell c JOIN decision_standing n ON n.id = c.decision_id JOIN decision d ON d.id = n.newest_id
  JOIN learner l ON l.id = d.learner_id
  LEFT JOIN sample f ON f.id = ${counting}
  WHERE c.draw_id = ?
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`);

/** By assessor, how many of their share a person took out: the policy asks for those all the same. */
export const shareTakenOut = query<
  [drawId: string],
  { readonly assessor_id: string; readonly count: number }
>(`
  SELECT d.assessor_id, count(*) AS count
  FROM plan_cell c JOIN decision_standing n ON n.id = c.decision_id JOIN decision d ON d.id = n.newest_id
  WHERE c.draw_id = ? AND c.unplanned_reason IS NOT NULL AND ${isShare}
  GROUP BY 1`);

/** Samples that are not done and planned up to a day, and how many of them before today. */
export const dueCounts = query<
  [{ until: string; today: string }],
  { readonly due: number; readonly overdue: number }
>(`
  SELECT count(*) AS due, count(CASE WHEN c.planned_on < :today THEN 1 END) AS overdue
  FROM draw w CROSS JOIN planned_cell c ON c.draw_id = w.id
  WHERE w.id IN (${newestDraws}) AND c.planned_on <= :until AND ${isOpenInDraw}`);

/** The newest cell of a plan, planned or not, for a decision that any of its revisions names. */
export const cellOfDecision = queryValue<[decisionId: string, planId: string], string>(`
  SELECT c.id FROM decision named
  CROSS JOIN decision revision
    ON revision.id = named.root_id OR (revision.replaces IS NOT NULL AND revision.root_id = named.root_id)
  CROSS JOIN plan_cell c ON c.decision_id = revision.id
  JOIN draw w ON w.id = c.draw_id
  WHERE named.id = ? AND c.plan_id = ? ORDER BY w.number DESC LIMIT 1`);

/** Month `YYYY-MM` with how many cells of newest draws are planned in it and how many samples were done in it. */
export const cellsByMonth = query<
  [{ from: string; to: string }],
  { readonly month: string; readonly planned: number; readonly done: number }
>(`
  WITH newest AS (${newestDraws}), events AS (
    SELECT substr(c.planned_on, 1, 7) AS month, 1 AS planned, 0 AS done FROM planned_cell c
    WHERE c.draw_id IN newest AND c.planned_on BETWEEN :from AND :to
    UNION ALL
    SELECT substr(s.sampled_on, 1, 7), 0, 1 FROM current_sample s WHERE s.sampled_on BETWEEN :from AND :to
  )
  SELECT month, sum(planned) AS planned, sum(done) AS done FROM events GROUP BY month ORDER BY month`);
