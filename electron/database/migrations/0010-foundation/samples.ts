/** Samples and the actions that came from them: revisions. */
export const samples = `
CREATE TABLE sample (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES sample(id),
  plan_id TEXT NOT NULL REFERENCES plan(id),
  decision_id TEXT NOT NULL REFERENCES decision(id),
  round INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  iqa_id TEXT NOT NULL REFERENCES person(id),
  sampled_on TEXT NOT NULL,
  portfolio_reference TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)),
  criteria TEXT NOT NULL CHECK (json_valid(criteria)),
  vacsr TEXT NOT NULL CHECK (json_valid(vacsr)),
  outcome TEXT NOT NULL CHECK (outcome IN ('agreed', 'action required', 'disagreed')),
  strengths TEXT NOT NULL,
  improvements TEXT NOT NULL,
  correction_reason TEXT,
  recorded_at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  CHECK ((replaces IS NULL) = (revision = 1)),
  CHECK (replaces IS NULL OR (correction_reason IS NOT NULL AND trim(correction_reason) <> ''))
) STRICT;
CREATE UNIQUE INDEX sample_replaced ON sample (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX sample_of_decision ON sample (decision_id);
CREATE UNIQUE INDEX sample_first ON sample (plan_id, decision_id, round) WHERE replaces IS NULL;
CREATE VIEW current_sample AS
  SELECT * FROM sample s WHERE NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = s.id);

-- sample_id names the revision the action came from; closing an action is a new revision of it.
CREATE TABLE action (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES action(id),
  sample_id TEXT NOT NULL REFERENCES sample(id),
  text TEXT NOT NULL,
  owner_id TEXT NOT NULL REFERENCES person(id),
  due_on TEXT NOT NULL,
  done_on TEXT,
  done_note TEXT,
  checked_by TEXT REFERENCES person(id),
  recorded_at TEXT NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX action_replaced ON action (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX action_of_sample ON action (sample_id);
CREATE VIEW current_action AS
  SELECT * FROM action a
  WHERE NOT EXISTS (SELECT 1 FROM action later WHERE later.replaces = a.id)
    AND NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = a.sample_id);
`;
