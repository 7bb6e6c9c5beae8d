/**
 * A plan that changes: drawn again with its seed, widened, planned ahead, changed by judgement. Nothing is taken away:
 * a cell that is planned no more says why, and every change is a row.
 */
export const cells = `
-- Null: drawn with a seed of its own. extends_id: the draw whose seed was used again.
ALTER TABLE draw ADD COLUMN kind TEXT CHECK (kind IN ('re-planned', 'optimum adopted'));
ALTER TABLE draw ADD COLUMN extends_id TEXT REFERENCES draw(id);
CREATE TRIGGER draw_extends_own_plan BEFORE INSERT ON draw
WHEN (NEW.kind IS NULL) <> (NEW.extends_id IS NULL) OR (NEW.extends_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM draw old WHERE old.id = NEW.extends_id AND old.plan_id = NEW.plan_id))
BEGIN SELECT RAISE(ABORT, 'revision: a draw is made again with the seed of an earlier one of its plan'); END;

-- The next tickets of the same draw, in an assessor's unit and method or wider.
CREATE TABLE widening (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan(id),
  draw_id TEXT NOT NULL REFERENCES draw(id),
  -- The sample that overturned a decision; null where somebody asked for more.
  sample_id TEXT REFERENCES sample(id),
  -- assessorId, unitId, method, siteId: each an id or word, or null for any.
  scope TEXT NOT NULL CHECK (json_valid(scope)),
  asked INTEGER NOT NULL CHECK (asked > 0),
  -- The decisions added, lowest ticket first.
  decision_ids TEXT NOT NULL CHECK (json_valid(decision_ids)),
  -- Decisions of the scope that were not open: in the plan, taken out of it, sampled or corrected.
  passed_over TEXT NOT NULL CHECK (json_valid(passed_over)),
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  widened_by TEXT NOT NULL REFERENCES person(id),
  widened_at TEXT NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX widening_of_plan ON widening (plan_id);
CREATE INDEX widening_of_sample ON widening (sample_id) WHERE sample_id IS NOT NULL;

-- Null origin: given by the draw, in this part of it (null: drawn before parts were kept).
ALTER TABLE plan_cell ADD COLUMN origin TEXT CHECK (origin IN ('judgement', 'widened', 'kept', 'ahead'));
ALTER TABLE plan_cell ADD COLUMN part TEXT CHECK (part IN ('whole', 'first', 'random', 'learners', 'coverage'));
ALTER TABLE plan_cell ADD COLUMN widening_id TEXT REFERENCES widening(id);
-- Why it is planned no more; null while it is.
ALTER TABLE plan_cell ADD COLUMN unplanned_reason TEXT CHECK (trim(unplanned_reason) <> '');
CREATE TRIGGER plan_cell_origin_kept BEFORE UPDATE OF origin, part, widening_id ON plan_cell
BEGIN SELECT RAISE(ABORT, 'frozen: how a cell came into the plan stays as it was'); END;
CREATE VIEW planned_cell AS SELECT * FROM plan_cell WHERE unplanned_reason IS NULL;
-- All that is asked of a cell to count what is still to be sampled, and by when. The reason is always null here: with
-- it in the index the cells themselves are not read.
DROP INDEX plan_cell_of_draw;
CREATE INDEX plan_cell_of_draw ON plan_cell (draw_id, planned_on, decision_id, unplanned_reason)
  WHERE unplanned_reason IS NULL;
CREATE INDEX plan_cell_taken_out ON plan_cell (draw_id) WHERE unplanned_reason IS NOT NULL;
DROP INDEX plan_cell_of_plan;
CREATE INDEX plan_cell_of_plan ON plan_cell (plan_id, planned_on);

-- Samples by month and day, without reading them all.
CREATE INDEX sample_by_day ON sample (sampled_on, id);

-- A learner's unit planned before there is a decision to sample; it becomes a cell when the decision comes.
CREATE TABLE ahead_cell (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan(id),
  learner_id TEXT NOT NULL REFERENCES learner(id),
  unit_id TEXT NOT NULL REFERENCES unit(id),
  stage TEXT NOT NULL CHECK (stage IN ('interim', 'summative')),
  iqa_id TEXT REFERENCES person(id),
  planned_on TEXT,
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  cell_id TEXT REFERENCES plan_cell(id),
  unplanned_reason TEXT CHECK (trim(unplanned_reason) <> ''),
  device_id TEXT NOT NULL,
  CHECK (cell_id IS NULL OR unplanned_reason IS NULL)
) STRICT;
CREATE UNIQUE INDEX ahead_cell_once ON ahead_cell (plan_id, learner_id, unit_id, stage)
  WHERE cell_id IS NULL AND unplanned_reason IS NULL;
CREATE INDEX ahead_cell_of_learner ON ahead_cell (learner_id, unit_id)
  WHERE cell_id IS NULL AND unplanned_reason IS NULL;
CREATE TRIGGER ahead_cell_kept BEFORE UPDATE OF id, plan_id, learner_id, unit_id, stage, reason, device_id ON ahead_cell
BEGIN SELECT RAISE(ABORT, 'frozen: only who samples what is planned ahead, and when, can change'); END;
CREATE TRIGGER ahead_cell_bound BEFORE UPDATE ON ahead_cell WHEN OLD.cell_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'frozen: what was planned ahead has its decision'); END;
CREATE TRIGGER ahead_cell_no_delete BEFORE DELETE ON ahead_cell
BEGIN SELECT RAISE(ABORT, 'append-only: a row of ahead_cell is never deleted'); END;

-- What people changed in a plan: one row a cell, one change_id for what was done at once.
CREATE TABLE cell_change (
  id TEXT PRIMARY KEY,
  change_id TEXT NOT NULL,
  plan_id TEXT NOT NULL REFERENCES plan(id),
  cell_id TEXT REFERENCES plan_cell(id),
  ahead_id TEXT REFERENCES ahead_cell(id),
  kind TEXT NOT NULL CHECK (kind IN ('planned', 'unplanned', 'moved', 'handed over', 'undone')),
  reason TEXT,
  -- What it was and what it became: a day, a person's id or null.
  before TEXT,
  after TEXT,
  changed_by TEXT NOT NULL REFERENCES person(id),
  changed_at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  CHECK ((cell_id IS NULL) <> (ahead_id IS NULL)),
  CHECK (kind IN ('moved', 'undone') OR trim(coalesce(reason, '')) <> '')
) STRICT;
CREATE INDEX cell_change_of_plan ON cell_change (plan_id, changed_at);
CREATE INDEX cell_change_together ON cell_change (change_id);
CREATE INDEX cell_change_of_cell ON cell_change (cell_id) WHERE cell_id IS NOT NULL;
`;
