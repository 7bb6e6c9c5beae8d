/**
 * A decision keeps its planned cells and its samples when it gets another revision, whichever revision they name.
 * For each revision: which one stands now, and whether that still says what was judged then. A countersignature
 * changes nothing that was judged; anything else does, and a sample made before it no longer speaks for the decision.
 * Revisions follow one another in the order of their row numbers, for none is ever taken away.
 */
export const standing = `
-- Small beside the decisions themselves: asks quickly whether a decision has more than one revision.
CREATE INDEX decision_later ON decision (id) WHERE replaces IS NOT NULL;
-- All that is asked of a cell to count what is still to be sampled, and by when.
DROP INDEX plan_cell_of_draw;
CREATE INDEX plan_cell_of_draw ON plan_cell (draw_id, planned_on, decision_id);
CREATE VIEW decision_standing AS
  SELECT d.id, d.root_id,
    coalesce((SELECT newest.id FROM decision newest
      WHERE newest.replaces IS NOT NULL AND newest.root_id = d.root_id
        AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = newest.id)), d.id) AS newest_id,
    NOT EXISTS (SELECT 1 FROM decision later
      WHERE later.replaces IS NOT NULL AND later.root_id = d.root_id AND later.rowid > d.rowid
        AND (later.learner_id, later.qualification_id, later.unit_id, later.assessor_id, later.method,
             later.decided_on, later.outcome, later.stage, later.site_id, later.portfolio_reference)
          IS NOT (d.learner_id, d.qualification_id, d.unit_id, d.assessor_id, d.method,
             d.decided_on, d.outcome, d.stage, d.site_id, d.portfolio_reference)) AS is_as_judged
  FROM decision d;
`;
