import type { ReadableDatabase } from '../connection';
import { query } from '../query';
import type { DoesNotFit } from './types';
import { doesNotFit } from './types';

/** Samples and what was derived from them, compared both ways: one row that is in only one of the two. */
const firstDifference = query<[], { readonly sample_id: string }>(`
  WITH derived AS (
    SELECT s.id AS sample_id, s.decision_id, d.assessor_id, d.learner_id, s.outcome,
      CAST(julianday(s.sampled_on) - julianday(d.decided_on) AS INTEGER) AS days
    FROM sample s CROSS JOIN decision d ON d.id = s.decision_id),
  stored AS (SELECT sample_id, decision_id, assessor_id, learner_id, outcome, days FROM sampled_figure)
  SELECT sample_id FROM (SELECT * FROM derived EXCEPT SELECT * FROM stored)
  UNION ALL
  SELECT sample_id FROM (SELECT * FROM stored EXCEPT SELECT * FROM derived)
  LIMIT 1`);

/** The figures that the tracking table counts from are those of the samples, which the log covers. */
export function checkFigures(db: ReadableDatabase): { readonly kind: 'fits' } | DoesNotFit {
  const difference = firstDifference.get(db);
  if (!difference) return { kind: 'fits' };
  return doesNotFit({
    what: 'The figures of the assessor tracking table are not those of the samples: they were changed outside Countersign.',
    table: 'sampled_figure',
    rowId: difference.sample_id,
    entry: null,
  });
}
