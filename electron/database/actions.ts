import { query } from './query';
import { defineTable } from './table';

export interface ActionTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  /** The revision of the sample, or else of the assessor observation, that asked for it. */
  readonly sample_id: string | null;
  readonly text: string;
  readonly owner_id: string;
  readonly due_on: string;
  readonly done_on: string | null;
  readonly done_note: string | null;
  readonly checked_by: string | null;
  readonly recorded_at: string;
  readonly device_id: string;
  readonly observation_id: string | null;
}

export const actionTable = defineTable<ActionTableRow>({
  name: 'action',
  columns: [
    'id',
    'root_id',
    'replaces',
    'sample_id',
    'text',
    'owner_id',
    'due_on',
    'done_on',
    'done_note',
    'checked_by',
    'recorded_at',
    'device_id',
    'observation_id',
  ],
});

export interface ActionListRow extends ActionTableRow {
  readonly owner_name: string;
  readonly checked_by_name: string | null;
  readonly plan_id: string;
  readonly decision_id: string;
  readonly sampled_on: string;
  readonly unit_code: string;
  readonly learner_name: string;
}

const list = `
  SELECT a.*, o.name AS owner_name, k.name AS checked_by_name, s.plan_id, s.decision_id, s.sampled_on, u.code AS unit_code,
    l.name AS learner_name
  FROM current_action a
  JOIN person o ON o.id = a.owner_id
  LEFT JOIN person k ON k.id = a.checked_by
  JOIN sample s ON s.id = a.sample_id
  JOIN decision d ON d.id = s.decision_id
  JOIN unit u ON u.id = d.unit_id
  JOIN learner l ON l.id = d.learner_id`;

/** Current actions: open ones by due date, then closed ones, newest first. */
export const actions = query<[], ActionListRow>(
  `${list} ORDER BY a.done_on IS NOT NULL, CASE WHEN a.done_on IS NULL THEN a.due_on END, a.done_on DESC, a.id`,
);
/** The current revision of the action that any of its revisions names. */
export const actionById = query<[id: string], ActionListRow>(
  `${list} WHERE a.root_id = (SELECT root_id FROM action WHERE id = ?)`,
);
export const actionsOfSample = query<[sampleId: string], ActionListRow>(
  `${list} WHERE a.sample_id = ? ORDER BY a.root_id`,
);

/** What a revision of a sample asked for when it was recorded, closed since or not. */
export const actionsAskedBy = query<[sampleId: string], ActionTableRow>(
  'SELECT * FROM action WHERE sample_id = ? AND replaces IS NULL ORDER BY id',
);
