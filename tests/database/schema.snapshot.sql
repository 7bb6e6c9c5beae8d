CREATE TRIGGER action_first_revision BEFORE INSERT ON action
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first action is its own root'); END;

CREATE TRIGGER action_later_revision BEFORE INSERT ON action
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM action old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the action that is replaced has another root'); END;

CREATE TRIGGER action_no_delete BEFORE DELETE ON action
BEGIN SELECT RAISE(ABORT, 'append-only: a row of action is never deleted'); END;

CREATE TRIGGER action_no_update BEFORE UPDATE ON action
BEGIN SELECT RAISE(ABORT, 'append-only: a row of action is never changed'); END;

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

CREATE INDEX action_of_sample ON action (sample_id);

CREATE UNIQUE INDEX action_replaced ON action (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE centre (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  number TEXT NOT NULL,
  awarding_organisation TEXT NOT NULL,
  is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE column_match (
  signature TEXT PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE criterion (
  id TEXT PRIMARY KEY,
  outcome_id TEXT NOT NULL REFERENCES outcome(id),
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  text TEXT NOT NULL,
  device_id TEXT NOT NULL
) STRICT;

CREATE INDEX criterion_of_outcome ON criterion (outcome_id, position);

CREATE VIEW current_action AS
  SELECT * FROM action a
  WHERE NOT EXISTS (SELECT 1 FROM action later WHERE later.replaces = a.id)
    AND NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = a.sample_id);

CREATE VIEW current_decision AS
  SELECT * FROM decision d WHERE NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = d.id);

CREATE VIEW current_sample AS
  SELECT * FROM sample s WHERE NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = s.id);

CREATE TRIGGER decision_first_revision BEFORE INSERT ON decision
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first decision is its own root'); END;

CREATE TRIGGER decision_later_revision BEFORE INSERT ON decision
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM decision old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the decision that is replaced has another root'); END;

CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'append-only: a row of decision is never deleted'); END;

CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'append-only: a row of decision is never changed'); END;

CREATE TRIGGER decision_p1_correction BEFORE INSERT ON decision
WHEN NEW.replaces IS NOT NULL AND EXISTS (
  SELECT 1 FROM decision d JOIN sample s ON s.decision_id = d.id
  WHERE (d.id = NEW.root_id OR (d.replaces IS NOT NULL AND d.root_id = NEW.root_id))
    AND s.iqa_id IN (NEW.assessor_id, NEW.countersigned_by)
    AND NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = s.id))
BEGIN SELECT RAISE(ABORT, 'P1: the person has sampled this decision, so they cannot be its assessor or countersign it'); END;

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

CREATE INDEX decision_in_period ON decision (qualification_id, decided_on, assessor_id);

CREATE UNIQUE INDEX decision_natural_key ON decision (natural_key) WHERE replaces IS NULL;

CREATE INDEX decision_of_assessor ON decision (assessor_id, decided_on, learner_id);

CREATE INDEX decision_of_learner ON decision (learner_id, unit_id);

CREATE UNIQUE INDEX decision_replaced ON decision (replaces) WHERE replaces IS NOT NULL;

CREATE INDEX decision_revision ON decision (root_id) WHERE replaces IS NOT NULL;

CREATE TABLE device (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
  person_id TEXT NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (person_id, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER draw_no_delete BEFORE DELETE ON draw
BEGIN SELECT RAISE(ABORT, 'append-only: a row of draw is never deleted'); END;

CREATE TRIGGER draw_no_update BEFORE UPDATE ON draw
BEGIN SELECT RAISE(ABORT, 'append-only: a row of draw is never changed'); END;

CREATE TABLE draw (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan(id),
  number INTEGER NOT NULL,
  reason TEXT,
  population_count INTEGER NOT NULL,
  population_sha256 TEXT NOT NULL,
  frozen_at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (plan_id, number),
  CHECK (number = 1 OR (reason IS NOT NULL AND trim(reason) <> ''))
) STRICT;

CREATE TRIGGER draw_population_frozen BEFORE INSERT ON draw_population
WHEN EXISTS (SELECT 1 FROM draw_result WHERE draw_id = NEW.draw_id)
BEGIN SELECT RAISE(ABORT, 'frozen: the population of a draw was fixed before its seed was made'); END;

CREATE TRIGGER draw_population_no_delete BEFORE DELETE ON draw_population
BEGIN SELECT RAISE(ABORT, 'append-only: a row of draw_population is never deleted'); END;

CREATE TRIGGER draw_population_no_update BEFORE UPDATE ON draw_population
BEGIN SELECT RAISE(ABORT, 'append-only: a row of draw_population is never changed'); END;

CREATE TABLE draw_population (
  draw_id TEXT NOT NULL REFERENCES draw(id),
  decision_id TEXT NOT NULL REFERENCES decision(id),
  facts TEXT NOT NULL,
  PRIMARY KEY (draw_id, decision_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER draw_result_no_delete BEFORE DELETE ON draw_result
BEGIN SELECT RAISE(ABORT, 'append-only: a row of draw_result is never deleted'); END;

CREATE TRIGGER draw_result_no_update BEFORE UPDATE ON draw_result
BEGIN SELECT RAISE(ABORT, 'append-only: a row of draw_result is never changed'); END;

CREATE TABLE draw_result (
  id TEXT PRIMARY KEY,
  draw_id TEXT NOT NULL UNIQUE REFERENCES draw(id),
  seed TEXT NOT NULL,
  drawn_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  device_id TEXT NOT NULL
) STRICT;

CREATE TRIGGER identity_no_delete BEFORE DELETE ON identity
BEGIN SELECT RAISE(ABORT, 'append-only: a row of identity is never deleted'); END;

CREATE TRIGGER identity_no_update BEFORE UPDATE ON identity
BEGIN SELECT RAISE(ABORT, 'append-only: a row of identity is never changed'); END;

CREATE TABLE identity (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  p12 BLOB NOT NULL,
  subject TEXT NOT NULL,
  serial TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  algorithm TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('made here', 'own file')),
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  created_at TEXT NOT NULL,
  device_id TEXT NOT NULL
) STRICT;

CREATE INDEX identity_of_person ON identity (person_id, created_at);

CREATE TRIGGER import_batch_no_delete BEFORE DELETE ON import_batch
BEGIN SELECT RAISE(ABORT, 'append-only: a row of import_batch is never deleted'); END;

CREATE TRIGGER import_batch_no_update BEFORE UPDATE ON import_batch
BEGIN SELECT RAISE(ABORT, 'append-only: a row of import_batch is never changed'); END;

CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  file_names TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  imported_by TEXT,
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  device_id TEXT NOT NULL
) STRICT;

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

CREATE TRIGGER log_no_delete BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'append-only: a row of log is never deleted'); END;

CREATE TRIGGER log_no_update BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'append-only: a row of log is never changed'); END;

CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor_id TEXT,
  actor_name TEXT NOT NULL,
  device_id TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  before_hash TEXT NOT NULL,
  after_hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER log_row_no_delete BEFORE DELETE ON log_row
BEGIN SELECT RAISE(ABORT, 'append-only: a row of log_row is never deleted'); END;

CREATE TRIGGER log_row_no_update BEFORE UPDATE ON log_row
BEGIN SELECT RAISE(ABORT, 'append-only: a row of log_row is never changed'); END;

CREATE TABLE log_row (
  seq INTEGER NOT NULL REFERENCES log(seq) DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  row_hash TEXT,
  PRIMARY KEY (seq, table_name, row_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES unit(id),
  number INTEGER NOT NULL,
  kind TEXT CHECK (kind IN ('observation', 'knowledge')),
  title TEXT NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (unit_id, number)
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  initials TEXT COLLATE NOCASE UNIQUE,
  number TEXT,
  email TEXT,
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  is_trainee INTEGER NOT NULL CHECK (is_trainee IN (0, 1)),
  countersignatory_id TEXT REFERENCES person(id),
  qualifications_held TEXT,
  risk TEXT CHECK (risk IN ('red', 'amber', 'green')),
  risk_reason TEXT,
  joined_on TEXT,
  left_on TEXT,
  last_observed_on TEXT,
  last_standardised_on TEXT,
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE pin_wait (
  identity_id TEXT PRIMARY KEY REFERENCES identity(id),
  failures INTEGER NOT NULL,
  wait_until TEXT NOT NULL
) STRICT;

CREATE TRIGGER plan_kept BEFORE UPDATE OF id, qualification_id, period_from, period_to, policy ON plan
WHEN EXISTS (SELECT 1 FROM draw WHERE plan_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'frozen: the policy and period of a plan stay as they were drawn'); END;

CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  sample_by TEXT NOT NULL,
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  iqa_ids TEXT NOT NULL CHECK (json_valid(iqa_ids)),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL,
  CHECK (period_from <= period_to AND period_from <= sample_by)
) STRICT;

CREATE TRIGGER plan_cell_kept BEFORE UPDATE OF id, plan_id, draw_id, decision_id, reasons, device_id ON plan_cell
BEGIN SELECT RAISE(ABORT, 'frozen: only the IQA and the planned date of a cell can change'); END;

CREATE TRIGGER plan_cell_no_delete BEFORE DELETE ON plan_cell
BEGIN SELECT RAISE(ABORT, 'append-only: a row of plan_cell is never deleted'); END;

CREATE TRIGGER plan_cell_p1_insert BEFORE INSERT ON plan_cell
WHEN NEW.iqa_id IS NOT NULL AND EXISTS (
  SELECT 1 FROM decision named JOIN decision d
    ON d.id = named.id
    OR (d.replaces IS NOT NULL AND d.root_id = named.root_id
        AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = d.id))
  WHERE named.id = NEW.decision_id AND NEW.iqa_id IN (d.assessor_id, d.countersigned_by))
BEGIN SELECT RAISE(ABORT, 'P1: nobody samples a decision that they assessed or countersigned'); END;

CREATE TRIGGER plan_cell_p1_update BEFORE UPDATE OF iqa_id ON plan_cell
WHEN NEW.iqa_id IS NOT NULL AND EXISTS (
  SELECT 1 FROM decision named JOIN decision d
    ON d.id = named.id
    OR (d.replaces IS NOT NULL AND d.root_id = named.root_id
        AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = d.id))
  WHERE named.id = NEW.decision_id AND NEW.iqa_id IN (d.assessor_id, d.countersigned_by))
BEGIN SELECT RAISE(ABORT, 'P1: nobody samples a decision that they assessed or countersigned'); END;

CREATE TABLE plan_cell (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan(id),
  draw_id TEXT NOT NULL REFERENCES draw(id),
  decision_id TEXT NOT NULL REFERENCES decision(id),
  iqa_id TEXT REFERENCES person(id),
  planned_on TEXT,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  device_id TEXT NOT NULL,
  UNIQUE (draw_id, decision_id)
) STRICT;

CREATE INDEX plan_cell_of_decision ON plan_cell (decision_id);

CREATE INDEX plan_cell_of_draw ON plan_cell (draw_id, planned_on, id);

CREATE INDEX plan_cell_of_plan ON plan_cell (plan_id, planned_on);

CREATE TABLE qualification (
  id TEXT PRIMARY KEY,
  awarding_organisation TEXT NOT NULL,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  level INTEGER,
  credits INTEGER,
  tqt INTEGER,
  glh INTEGER,
  minimum_age INTEGER,
  source_name TEXT,
  source_sha256 TEXT,
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE registration (
  id TEXT PRIMARY KEY,
  learner_id TEXT NOT NULL REFERENCES learner(id),
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  registered_on TEXT NOT NULL,
  number TEXT,
  device_id TEXT NOT NULL,
  UNIQUE (learner_id, qualification_id)
) STRICT;

CREATE TRIGGER report_first_revision BEFORE INSERT ON report
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first report is its own root'); END;

CREATE TRIGGER report_later_revision BEFORE INSERT ON report
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM report old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the report that is replaced has another root'); END;

CREATE TRIGGER report_no_delete BEFORE DELETE ON report
BEGIN SELECT RAISE(ABORT, 'append-only: a row of report is never deleted'); END;

CREATE TRIGGER report_no_update BEFORE UPDATE ON report
BEGIN SELECT RAISE(ABORT, 'append-only: a row of report is never changed'); END;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES report(id),
  number TEXT NOT NULL,
  plan_id TEXT NOT NULL REFERENCES plan(id),
  draw_id TEXT NOT NULL REFERENCES draw(id),
  title TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL REFERENCES person(id),
  pages INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  signers TEXT NOT NULL CHECK (json_valid(signers)),
  log_seq INTEGER NOT NULL,
  log_hash TEXT NOT NULL,
  device_id TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX report_number ON report (number) WHERE replaces IS NULL;

CREATE UNIQUE INDEX report_replaced ON report (replaces) WHERE replaces IS NOT NULL;

CREATE TRIGGER sample_first_revision BEFORE INSERT ON sample
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first sample is its own root'); END;

CREATE TRIGGER sample_later_revision BEFORE INSERT ON sample
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM sample old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the sample that is replaced has another root'); END;

CREATE TRIGGER sample_next_revision BEFORE INSERT ON sample
WHEN NEW.replaces IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM sample old WHERE old.id = NEW.replaces AND old.plan_id = NEW.plan_id
    AND old.round = NEW.round AND old.revision + 1 = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'revision: a corrected sample keeps its plan and round and counts its revisions up'); END;

CREATE TRIGGER sample_no_delete BEFORE DELETE ON sample
BEGIN SELECT RAISE(ABORT, 'append-only: a row of sample is never deleted'); END;

CREATE TRIGGER sample_no_update BEFORE UPDATE ON sample
BEGIN SELECT RAISE(ABORT, 'append-only: a row of sample is never changed'); END;

CREATE TRIGGER sample_p1_insert BEFORE INSERT ON sample
WHEN NEW.iqa_id IS NOT NULL AND EXISTS (
  SELECT 1 FROM decision named JOIN decision d
    ON d.id = named.id
    OR (d.replaces IS NOT NULL AND d.root_id = named.root_id
        AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = d.id))
  WHERE named.id = NEW.decision_id AND NEW.iqa_id IN (d.assessor_id, d.countersigned_by))
BEGIN SELECT RAISE(ABORT, 'P1: nobody samples a decision that they assessed or countersigned'); END;

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

CREATE UNIQUE INDEX sample_first ON sample (plan_id, decision_id, round) WHERE replaces IS NULL;

CREATE INDEX sample_of_decision ON sample (decision_id);

CREATE UNIQUE INDEX sample_replaced ON sample (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE unit (
  id TEXT PRIMARY KEY,
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  group_id TEXT NOT NULL REFERENCES unit_group(id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL COLLATE NOCASE,
  reference TEXT,
  title TEXT NOT NULL,
  level INTEGER,
  credit INTEGER,
  glh INTEGER,
  question_papers INTEGER,
  observation INTEGER CHECK (observation IN (0, 1)),
  portfolio INTEGER CHECK (portfolio IN (0, 1)),
  observations_required INTEGER,
  simulation TEXT CHECK (simulation IN ('allowed', 'not allowed')),
  environment TEXT,
  device_id TEXT NOT NULL,
  UNIQUE (qualification_id, code)
) STRICT;

CREATE TABLE unit_group (
  id TEXT PRIMARY KEY,
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  rule TEXT NOT NULL CHECK (rule IN ('all', 'minimum', 'maximum')),
  credits INTEGER,
  device_id TEXT NOT NULL,
  UNIQUE (qualification_id, code)
) STRICT;
