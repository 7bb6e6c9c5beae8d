/**
 * Actions may come from an assessor observation as well as from a sample: the table is made again with the source
 * open. Rows keep their values and order of columns, so their hashes in the log stay true.
 */
export const actions = `
DROP VIEW current_action;
CREATE TABLE action_again (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES action_again(id),
  sample_id TEXT REFERENCES sample(id),
  text TEXT NOT NULL,
  owner_id TEXT NOT NULL REFERENCES person(id),
  due_on TEXT NOT NULL,
  done_on TEXT,
  done_note TEXT,
  checked_by TEXT REFERENCES person(id),
  recorded_at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  observation_id TEXT REFERENCES assessor_observation(id)
) STRICT;
INSERT INTO action_again
  SELECT id, root_id, replaces, sample_id, text, owner_id, due_on, done_on, done_note, checked_by, recorded_at,
    device_id, NULL
  FROM action ORDER BY rowid;
DROP TABLE action;
ALTER TABLE action_again RENAME TO action;
CREATE UNIQUE INDEX action_replaced ON action (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX action_of_sample ON action (sample_id) WHERE sample_id IS NOT NULL;
CREATE INDEX action_of_observation ON action (observation_id) WHERE observation_id IS NOT NULL;
CREATE VIEW current_action AS
  SELECT * FROM action a
  WHERE NOT EXISTS (SELECT 1 FROM action later WHERE later.replaces = a.id)
    AND NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = a.sample_id)
    AND NOT EXISTS (SELECT 1 FROM assessor_observation later WHERE later.replaces = a.observation_id);
CREATE TRIGGER action_has_source BEFORE INSERT ON action
WHEN (NEW.sample_id IS NULL) = (NEW.observation_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'source: an action comes from one sample or one observation'); END;
`;
