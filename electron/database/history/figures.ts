import type { ReadableDatabase } from '../connection';
import { queryValue } from '../query';
import type { DoesNotFit } from './types';
import { doesNotFit } from './types';

/** Samples and what was derived from them, compared both ways: one row that is in only one of the two. */
const sampleDifference = queryValue<[], string>(`
  WITH derived AS (
    SELECT s.id AS sample_id, s.decision_id, d.assessor_id, d.learner_id, s.outcome,
      CAST(julianday(s.sampled_on) - julianday(d.decided_on) AS INTEGER) AS days
    FROM sample s CROSS JOIN decision d ON d.id = s.decision_id),
  stored AS (SELECT sample_id, decision_id, assessor_id, learner_id, outcome, days FROM sampled_figure)
  SELECT sample_id FROM (SELECT * FROM derived EXCEPT SELECT * FROM stored)
  UNION ALL
  SELECT sample_id FROM (SELECT * FROM stored EXCEPT SELECT * FROM derived)
  LIMIT 1`);

/** As `sampleDifference`, of the decisions that each assessor made on each learner: an assessor of whom it is wrong. */
const decisionDifference = queryValue<[], string>(`
  WITH derived AS (
    SELECT assessor_id, learner_id, count(*) AS decisions
    FROM current_decision GROUP BY assessor_id, learner_id),
  stored AS (SELECT assessor_id, learner_id, decisions FROM assessed_figure)
  SELECT assessor_id FROM (SELECT * FROM derived EXCEPT SELECT * FROM stored)
  UNION ALL
  SELECT assessor_id FROM (SELECT * FROM stored EXCEPT SELECT * FROM derived)
  LIMIT 1`);

const CHECKS = [
  { table: 'sampled_figure', of: 'samples', difference: sampleDifference },
  { table: 'assessed_figure', of: 'decisions', difference: decisionDifference },
] as const;

/** The figures that the tracking table counts from are those of the samples and decisions, which the log covers. */
export function checkFigures(db: ReadableDatabase): { readonly kind: 'fits' } | DoesNotFit {
  for (const { table, of, difference } of CHECKS) {
    const rowId = difference.get(db);
    if (rowId !== undefined)
      return doesNotFit({
        what: `The figures of the assessor tracking table are not those of the ${of}: they were changed outside Countersign.`,
        table,
        rowId,
        entry: null,
      });
  }
  return { kind: 'fits' };
}
