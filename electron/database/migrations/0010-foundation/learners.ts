/** Learners, their registrations, the decisions about them and the imports those came from. */
export const learners = `
CREATE TABLE learner (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  number TEXT NOT NULL COLLATE NOCASE UNIQUE,
  uln TEXT,
  born_on TEXT,
  site_id TEXT REFERENCES site(id),
  cohort TEXT,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX learner_by_name ON learner (name COLLATE NOCASE, id);
CREATE UNIQUE INDEX learner_uln ON learner (uln) WHERE uln IS NOT NULL;

CREATE TABLE registration (
  id TEXT PRIMARY KEY,
  learner_id TEXT NOT NULL REFERENCES learner(id),
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  registered_on TEXT NOT NULL,
  number TEXT,
  device_id TEXT NOT NULL,
  UNIQUE (learner_id, qualification_id)
) STRICT;

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES decision(id),
  learner_id TEXT NOT NULL REFERENCES learner(id),
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  unit_id TEXT NOT NULL REFERENCES unit(id),
  assessor_id TEXT NOT NULL REFERENCES person(id),
  countersigned_by TEXT REFERENCES person(id),
  countersigned_on TEXT,
  method TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('met', 'not yet met')),
  stage TEXT NOT NULL CHECK (stage IN ('interim', 'summative')),
  site_id TEXT NOT NULL REFERENCES site(id),
  portfolio_reference TEXT,
  natural_key TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX decision_replaced ON decision (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX decision_of_learner ON decision (learner_id, unit_id);
CREATE INDEX decision_in_period ON decision (qualification_id, decided_on, assessor_id);
CREATE INDEX decision_of_assessor ON decision (assessor_id, decided_on, learner_id);
CREATE UNIQUE INDEX decision_natural_key ON decision (natural_key) WHERE replaces IS NULL;
CREATE VIEW current_decision AS
  SELECT * FROM decision d WHERE NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = d.id);

CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  file_names TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  imported_by TEXT,
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  device_id TEXT NOT NULL
) STRICT;
`;
