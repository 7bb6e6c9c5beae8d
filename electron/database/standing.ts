/** SQL about samples of a decision, whichever of its revisions a sample or a cell names (`decision_standing`). */

/** A sample of any revision under a plan; `condition` says which. The newest round’s. */
const sampleOfAnyRevision = (planId: string, decisionId: string, condition: string): string => `
  SELECT taken.id FROM decision named
  CROSS JOIN decision revision
    ON revision.id = named.root_id OR (revision.replaces IS NOT NULL AND revision.root_id = named.root_id)
  CROSS JOIN current_sample taken
    ON taken.decision_id = revision.id AND taken.plan_id = ${planId}
  WHERE named.id = ${decisionId}
    AND ${condition} (SELECT is_as_judged FROM decision_standing WHERE id = revision.id)
  ORDER BY taken.recorded_at DESC LIMIT 1`;

/** Few decisions have a second revision: the others are answered from indexes, without reading the decisions. */
const hasRevisions = (decisionId: string): string => `(
  EXISTS (SELECT 1 FROM decision later WHERE later.replaces IS NOT NULL AND later.root_id = ${decisionId})
  OR EXISTS (SELECT 1 FROM decision later INDEXED BY decision_later
    WHERE later.replaces IS NOT NULL AND later.id = ${decisionId}))`;

/** The id of the sample that counts for a decision under a plan: its judgement stands, countersigned since or not. */
export const countingSample = (planId: string, decisionId: string): string => `
  CASE WHEN ${hasRevisions(decisionId)}
    THEN (${sampleOfAnyRevision(planId, decisionId, '')})
    ELSE (SELECT taken.id FROM current_sample taken
      WHERE taken.decision_id = ${decisionId} AND taken.plan_id = ${planId} ORDER BY taken.round DESC LIMIT 1) END`;

/** Whether a sample counts for a decision under a plan. */
export const isSampled = (planId: string, decisionId: string): string => `
  CASE WHEN ${hasRevisions(decisionId)}
    THEN EXISTS (${sampleOfAnyRevision(planId, decisionId, '')})
    ELSE EXISTS (SELECT 1 FROM sample taken WHERE taken.plan_id = ${planId} AND taken.decision_id = ${decisionId}
      AND taken.round = 1 AND taken.replaces IS NULL) END`;

/** The id of a sample that counts no more, for the decision was corrected after it. */
export const outdatedSample = (planId: string, decisionId: string): string => `
  CASE WHEN ${hasRevisions(decisionId)} THEN (${sampleOfAnyRevision(planId, decisionId, 'NOT')}) END`;

/** The id of the newest sample that speaks for a decision `d`: of any of its revisions, under any plan. */
export const newestSample = `
  SELECT x.id FROM decision named CROSS JOIN current_sample x ON x.decision_id = named.id
  WHERE named.learner_id = d.learner_id AND named.unit_id = d.unit_id AND named.root_id = d.root_id
    AND (SELECT is_as_judged FROM decision_standing WHERE id = named.id)
  ORDER BY x.sampled_on DESC, x.round DESC, x.recorded_at DESC LIMIT 1`;
