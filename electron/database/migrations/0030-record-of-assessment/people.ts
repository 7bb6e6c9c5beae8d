/** What the record of assessment keeps about its people beside the tracking table's own row. */
export const people = `
ALTER TABLE person ADD COLUMN risk_review_on TEXT;
ALTER TABLE person ADD COLUMN trainee_until TEXT;
ALTER TABLE person ADD COLUMN occupation TEXT;
ALTER TABLE person ADD COLUMN occupationally_competent INTEGER CHECK (occupationally_competent IN (0, 1));

-- A file kept with a record, as its bytes.
CREATE TABLE kept_file (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

-- The newest signature of somebody is theirs; older ones stay with what they signed.
CREATE TABLE signature (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person(id),
  learner_id TEXT REFERENCES learner(id),
  kind TEXT NOT NULL CHECK (kind IN ('drawn', 'image')),
  strokes TEXT CHECK (json_valid(strokes)),
  image BLOB,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  CHECK ((person_id IS NULL) <> (learner_id IS NULL)),
  CHECK ((kind = 'drawn') = (strokes IS NOT NULL) AND (kind = 'image') = (image IS NOT NULL))
) STRICT;
CREATE INDEX signature_of_person ON signature (person_id, made_at) WHERE person_id IS NOT NULL;
CREATE INDEX signature_of_learner ON signature (learner_id, made_at) WHERE learner_id IS NOT NULL;

CREATE TABLE person_award (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  award TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'in progress')),
  awarded_on TEXT,
  target_on TEXT,
  certificate_reference TEXT,
  file_id TEXT REFERENCES kept_file(id),
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX person_award_of ON person_award (person_id);

CREATE TABLE person_registration (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  role TEXT NOT NULL CHECK (role IN ('assessor', 'IQA')),
  registered_on TEXT NOT NULL,
  ended_on TEXT,
  device_id TEXT NOT NULL,
  UNIQUE (person_id, qualification_id, role, registered_on)
) STRICT;

CREATE TABLE competence (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  unit_id TEXT NOT NULL REFERENCES unit(id),
  evidence TEXT NOT NULL CHECK (evidence IN ('CV and references', 'qualification', 'CPD', 'professional membership')),
  detail TEXT,
  file_id TEXT REFERENCES kept_file(id),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX competence_of ON competence (person_id, unit_id);

-- person_ids: those the agreement names; an empty list is everybody.
CREATE TABLE employer_agreement (
  id TEXT PRIMARY KEY,
  employer TEXT NOT NULL,
  reference TEXT NOT NULL,
  scope TEXT NOT NULL,
  waives TEXT NOT NULL CHECK (json_valid(waives)),
  qualification_id TEXT REFERENCES qualification(id),
  person_ids TEXT NOT NULL CHECK (json_valid(person_ids)),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  file_id TEXT REFERENCES kept_file(id),
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE cpd_entry (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  state TEXT NOT NULL CHECK (state IN ('planned', 'done')),
  on_day TEXT NOT NULL,
  nature TEXT NOT NULL,
  purpose TEXT NOT NULL,
  learning TEXT NOT NULL,
  application TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  evidence TEXT NOT NULL,
  file_id TEXT REFERENCES kept_file(id),
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX cpd_entry_of ON cpd_entry (person_id, on_day);

CREATE TABLE assessor_observation (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES assessor_observation(id),
  observed_on TEXT NOT NULL,
  observer_id TEXT NOT NULL REFERENCES person(id),
  assessor_id TEXT NOT NULL REFERENCES person(id),
  learner_id TEXT REFERENCES learner(id),
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  unit_id TEXT REFERENCES unit(id),
  activity TEXT NOT NULL,
  checklist TEXT NOT NULL CHECK (json_valid(checklist)),
  outcome TEXT NOT NULL CHECK (outcome IN ('meets', 'development needed', 'not met')),
  feedback TEXT NOT NULL,
  assessor_comments TEXT NOT NULL,
  observer_signature_id TEXT REFERENCES signature(id),
  assessor_signature_id TEXT REFERENCES signature(id),
  correction_reason TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL,
  CHECK (observer_id <> assessor_id),
  CHECK (replaces IS NULL OR (correction_reason IS NOT NULL AND trim(correction_reason) <> ''))
) STRICT;
CREATE UNIQUE INDEX assessor_observation_replaced ON assessor_observation (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX assessor_observation_of ON assessor_observation (assessor_id, observed_on);
CREATE VIEW current_assessor_observation AS
  SELECT * FROM assessor_observation o
  WHERE NOT EXISTS (SELECT 1 FROM assessor_observation later WHERE later.replaces = o.id);
`;
