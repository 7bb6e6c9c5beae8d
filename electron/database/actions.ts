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
  /** The day of the sample or the observation that asked for it. */
  readonly asked_on: string;
  /** Of a sample; null for an observation's action. */
  readonly plan_id: string | null;
  readonly decision_id: string | null;
  readonly learner_name: string | null;
  readonly unit_code: string | null;
  /** Of an observation; null for a sample's action. */
  readonly assessor_id: string | null;
  readonly assessor_name: string | null;
}

const list = `
  SELECT a.*, o.name AS owner_name, k.name AS checked_by_name,
    coalesce(s.sampled_on, v.observed_on) AS asked_on, s.plan_id, s.decision_id, l.name AS learner_name,
    coalesce(u.code, w.code) AS unit_code, v.assessor_id, p.name AS assessor_name
  FROM current_action a
  JOIN person o ON o.id = a.owner_id
  LEFT JOIN person k ON k.id = a.checked_by
  LEFT JOIN sample s ON s.id = a.sample_id
  LEFT JOIN decision d ON d.id = s.decision_id
  LEFT JOIN unit u ON u.id = d.unit_id
  LEFT JOIN learner l ON l.id = d.learner_id
  LEFT JOIN assessor_observation v ON v.id = a.observation_id
  LEFT JOIN unit w ON w.id = v.unit_id
  LEFT JOIN person p ON p.id = v.assessor_id`;

/** Current actions: open ones by due date, then closed ones, newest first. */
export const actions = query<[], ActionListRow>(
  `${list} ORDER BY a.done_on IS NOT NULL, CASE WHEN a.done_on IS NULL THEN a.due_on END, a.done_on DESC, a.id`,
);
/** How many current actions are not done, by the day they are due. */
export const openActionsByDay = query<[], { readonly due_on: string; readonly actions: number }>(
  'SELECT due_on, count(*) AS actions FROM current_action WHERE done_on IS NULL GROUP BY due_on',
);
/** The current revision of the action that any of its revisions names. */
export const actionById = query<[id: string], ActionListRow>(
  `${list} WHERE a.root_id = (SELECT root_id FROM action WHERE id = ?)`,
);
export const actionsOfSample = query<[sampleId: string], ActionListRow>(
  `${list} WHERE a.sample_id = ? ORDER BY a.root_id`,
);
export const actionsOfObservation = query<[observationId: string], ActionListRow>(
  `${list} WHERE a.observation_id = ? ORDER BY a.root_id`,
);

/** What a revision of a sample asked for when it was recorded, closed since or not. */
export const actionsAskedBy = query<[sampleId: string], ActionTableRow>(
  'SELECT * FROM action WHERE sample_id = ? AND replaces IS NULL ORDER BY id',
);
/** As `actionsAskedBy`, for a revision of an assessor observation. */
export const actionsObservationAsked = query<[observationId: string], ActionTableRow>(
  'SELECT * FROM action WHERE observation_id = ? AND replaces IS NULL ORDER BY id',
);
