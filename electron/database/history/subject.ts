import type { ReadableDatabase } from '../connection';
import type { Query } from '../query';
import { queryValue } from '../query';

const ofDecision = `(SELECT u.code || ', ' || l.name || ', decided on ' || d.decided_on
  FROM decision d JOIN learner l ON l.id = d.learner_id JOIN unit u ON u.id = d.unit_id WHERE d.id = %)`;

const ofPlan = `(SELECT p.name FROM plan p WHERE p.id = t.plan_id)`;

/** For each table that people know by name: an SQL expression for it over the row `t`. */
const NAMES: Readonly<Record<string, string>> = {
  action: 't.text',
  ahead_cell: `(SELECT u.code || ', ' || l.name FROM learner l, unit u WHERE l.id = t.learner_id AND u.id = t.unit_id)`,
  cell_change: ofPlan,
  centre: 't.name',
  decision: ofDecision.replace('%', 't.id'),
  device: 't.name',
  draw: `(SELECT p.name || ', draw ' || t.number FROM plan p WHERE p.id = t.plan_id)`,
  identity: `(SELECT p.name FROM person p WHERE p.id = t.person_id)`,
  import_batch: 't.file_names',
  learner: 't.name',
  person: 't.name',
  plan: 't.name',
  plan_cell: ofDecision.replace('%', 't.decision_id'),
  qualification: `t.code || ' ' || t.title`,
  registration: `(SELECT l.name FROM learner l WHERE l.id = t.learner_id)`,
  report: 't.number',
  sample: ofDecision.replace('%', 't.decision_id'),
  site: 't.name',
  unit: `t.code || ' ' || t.title`,
  widening: ofPlan,
};

const questions = new Map<string, Query<[id: string], string | null>>(
  Object.entries(NAMES).map(([table, name]) => [
    table,
    queryValue<[id: string], string | null>(`SELECT ${name} FROM ${table} t WHERE t.id = ?`),
  ]),
);

/** A row in words: `learner “Aisha Khan” (row 0199…)`; table and id alone where it has no name. */
export function describeRow(db: ReadableDatabase, table: string, id: string): string {
  const words = table.replaceAll('_', ' ');
  const name = questions.get(table)?.get(db, id);
  return name ? `${words} “${name}” (row ${id})` : `row ${id} of ${table}`;
}
