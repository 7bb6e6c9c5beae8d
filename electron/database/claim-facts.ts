import { query } from './query';
import { isSampled } from './standing';

/** Open actions that came from samples of a learner's decisions under a qualification (C4). */
export const openActionsOnLearner = query<
  [{ learnerId: string; qualificationId: string }],
  { readonly id: string; readonly text: string; readonly due_on: string }
>(`
  SELECT a.id, a.text, a.due_on
  FROM decision d
  CROSS JOIN sample s ON s.decision_id = d.id
  CROSS JOIN current_action a ON a.sample_id = s.id
  WHERE d.learner_id = :learnerId AND d.qualification_id = :qualificationId AND a.done_on IS NULL
  ORDER BY a.due_on, a.id`);

/** Cells of plans' newest finished draws on a learner's decisions that nobody has sampled yet (C5). */
export const plannedSamplesOfLearner = query<
  [{ learnerId: string; qualificationId: string }],
  { readonly id: string; readonly unit_code: string; readonly planned_on: string | null }
>(`
  SELECT c.id, u.code AS unit_code, c.planned_on
  FROM decision d
  CROSS JOIN planned_cell c ON c.decision_id = d.id
  JOIN draw w ON w.id = c.draw_id
  JOIN unit u ON u.id = d.unit_id
  WHERE d.learner_id = :learnerId AND d.qualification_id = :qualificationId
    AND w.number = (SELECT max(x.number) FROM draw x JOIN draw_result y ON y.draw_id = x.id WHERE x.plan_id = c.plan_id)
    AND NOT (${isSampled('c.plan_id', 'c.decision_id')})
  ORDER BY c.planned_on IS NULL, c.planned_on, u.position, c.id`);

/** A learner's registration for a qualification, with the learner. */
export const registrationOf = query<
  [{ learnerId: string; qualificationId: string }],
  {
    readonly id: string;
    readonly registered_on: string;
    readonly number: string | null;
    readonly withdrawn_on: string | null;
    readonly learner_id: string;
    readonly learner_name: string;
    readonly learner_number: string;
    readonly qualification_id: string;
  }
>(`SELECT r.id, r.registered_on, r.number, r.withdrawn_on, l.id AS learner_id, l.name AS learner_name,
     l.number AS learner_number, r.qualification_id
   FROM registration r JOIN learner l ON l.id = r.learner_id
   WHERE r.learner_id = :learnerId AND r.qualification_id = :qualificationId`);
