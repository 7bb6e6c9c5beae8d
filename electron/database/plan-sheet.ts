import type { Risk } from '../../shared/domain/sampling/policy';
import type { SheetChange, SheetPart } from '../../shared/domain/report/plan-sheet';
import { query } from './query';

/** The assessors of a frozen population as they stood then, and how many decisions of theirs it holds. */
export const frozenAssessors = query<
  [drawId: string],
  {
    readonly id: string;
    readonly name: string;
    readonly risk: Risk;
    readonly is_new: 0 | 1;
    readonly is_trainee: 0 | 1;
    readonly decisions: number;
  }
>(`
  SELECT d.assessor_id AS id, p.name, max(f.facts ->> '$.risk') AS risk, max(f.facts ->> '$.isNew') AS is_new,
    max(f.facts ->> '$.isTrainee') AS is_trainee, count(*) AS decisions
  FROM draw_population f JOIN decision d ON d.id = f.decision_id JOIN person p ON p.id = d.assessor_id
  WHERE f.draw_id = ? GROUP BY d.assessor_id ORDER BY p.name COLLATE NOCASE`);

/** What is planned, by how it came into the plan. */
export const sampleParts = query<[drawId: string], { readonly part: SheetPart; readonly count: number }>(`
  SELECT CASE WHEN origin IN ('judgement', 'ahead') THEN 'judgement' WHEN origin = 'widened' THEN 'widened'
    ELSE coalesce(part, origin, 'drawn') END AS part, count(*) AS count
  FROM planned_cell WHERE draw_id = ? GROUP BY 1`);

/** What people changed in a plan and did not take back, by kind and reason, the most frequent first. */
export const changeReasons = query<[planId: string], SheetChange>(`
  SELECT c.kind, c.reason, count(*) AS count FROM cell_change c
  WHERE c.plan_id = ? AND c.kind <> 'undone'
    AND NOT EXISTS (SELECT 1 FROM cell_change back WHERE back.change_id = c.change_id AND back.kind = 'undone')
  GROUP BY 1, 2 ORDER BY count DESC, c.kind, c.reason`);
