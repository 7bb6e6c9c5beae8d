CREATE TRIGGER action_first_revision BEFORE INSERT ON action
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first action is its own root'); END;

CREATE TRIGGER action_has_source BEFORE INSERT ON action
WHEN (NEW.sample_id IS NULL) = (NEW.observation_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'source: an action comes from one sample or one observation'); END;

CREATE TRIGGER action_later_revision BEFORE INSERT ON action
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM action old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the action that is replaced has another root'); END;

CREATE TRIGGER action_no_delete BEFORE DELETE ON action
BEGIN SELECT RAISE(ABORT, 'append-only: a row of action is never deleted'); END;

CREATE TRIGGER action_no_update BEFORE UPDATE ON action
BEGIN SELECT RAISE(ABORT, 'append-only: a row of action is never changed'); END;

CREATE TABLE "action" (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES "action"(id),
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

CREATE INDEX action_of_observation ON action (observation_id) WHERE observation_id IS NOT NULL;

CREATE INDEX action_of_sample ON action (sample_id) WHERE sample_id IS NOT NULL;

CREATE UNIQUE INDEX action_replaced ON action (replaces) WHERE replaces IS NOT NULL;

CREATE TRIGGER ahead_cell_bound BEFORE UPDATE ON ahead_cell WHEN OLD.cell_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'frozen: what was planned ahead has its decision'); END;

CREATE TRIGGER ahead_cell_kept BEFORE UPDATE OF id, plan_id, learner_id, unit_id, stage, reason, device_id ON ahead_cell
BEGIN SELECT RAISE(ABORT, 'frozen: only who samples what is planned ahead, and when, can change'); END;

CREATE TRIGGER ahead_cell_no_delete BEFORE DELETE ON ahead_cell
BEGIN SELECT RAISE(ABORT, 'append-only: a row of ahead_cell is never deleted'); END;

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

CREATE INDEX ahead_cell_of_learner ON ahead_cell (learner_id, unit_id)
  WHERE cell_id IS NULL AND unplanned_reason IS NULL;

CREATE UNIQUE INDEX ahead_cell_once ON ahead_cell (plan_id, learner_id, unit_id, stage)
  WHERE cell_id IS NULL AND unplanned_reason IS NULL;

CREATE TABLE assessed_figure (
  assessor_id TEXT NOT NULL,
  learner_id TEXT NOT NULL,
  decisions INTEGER NOT NULL,
  PRIMARY KEY (assessor_id, learner_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER assessor_observation_first_revision BEFORE INSERT ON assessor_observation
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first assessor_observation is its own root'); END;

CREATE TRIGGER assessor_observation_later_revision BEFORE INSERT ON assessor_observation
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM assessor_observation old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the assessor_observation that is replaced has another root'); END;

CREATE TRIGGER assessor_observation_no_delete BEFORE DELETE ON assessor_observation
BEGIN SELECT RAISE(ABORT, 'append-only: a row of assessor_observation is never deleted'); END;

CREATE TRIGGER assessor_observation_no_update BEFORE UPDATE ON assessor_observation
BEGIN SELECT RAISE(ABORT, 'append-only: a row of assessor_observation is never changed'); END;

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

CREATE INDEX assessor_observation_of ON assessor_observation (assessor_id, observed_on);

CREATE UNIQUE INDEX assessor_observation_replaced ON assessor_observation (replaces) WHERE replaces IS NOT NULL;

CREATE TRIGGER case_stage_no_delete BEFORE DELETE ON case_stage
BEGIN SELECT RAISE(ABORT, 'append-only: a row of case_stage is never deleted'); END;

CREATE TRIGGER case_stage_no_update BEFORE UPDATE ON case_stage
BEGIN SELECT RAISE(ABORT, 'append-only: a row of case_stage is never changed'); END;

CREATE TABLE case_stage (
  id TEXT PRIMARY KEY,
  case_root_id TEXT NOT NULL REFERENCES quality_case(id),
  stage TEXT NOT NULL,
  on_day TEXT NOT NULL,
  due_on TEXT,
  note TEXT NOT NULL,
  decision TEXT,
  file_id TEXT REFERENCES kept_file(id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

CREATE INDEX case_stage_of ON case_stage (case_root_id, on_day);

CREATE TRIGGER cell_change_no_delete BEFORE DELETE ON cell_change
BEGIN SELECT RAISE(ABORT, 'append-only: a row of cell_change is never deleted'); END;

CREATE TRIGGER cell_change_no_update BEFORE UPDATE ON cell_change
BEGIN SELECT RAISE(ABORT, 'append-only: a row of cell_change is never changed'); END;

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

CREATE INDEX cell_change_of_cell ON cell_change (cell_id) WHERE cell_id IS NOT NULL;

CREATE INDEX cell_change_of_plan ON cell_change (plan_id, changed_at);

CREATE INDEX cell_change_together ON cell_change (change_id);

CREATE TABLE centre (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  number TEXT NOT NULL,
  awarding_organisation TEXT NOT NULL,
  is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE chosen_unit (
  id TEXT PRIMARY KEY,
  registration_id TEXT NOT NULL REFERENCES registration(id),
  unit_id TEXT NOT NULL REFERENCES unit(id),
  chosen_on TEXT NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (registration_id, unit_id)
) STRICT;

CREATE TRIGGER claim_first_revision BEFORE INSERT ON claim
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first claim is its own root'); END;

CREATE TRIGGER claim_later_revision BEFORE INSERT ON claim
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM claim old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the claim that is replaced has another root'); END;

CREATE TRIGGER claim_no_delete BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'append-only: a row of claim is never deleted'); END;

CREATE TRIGGER claim_no_update BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'append-only: a row of claim is never changed'); END;

CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES claim(id),
  registration_id TEXT NOT NULL REFERENCES registration(id),
  batch_id TEXT REFERENCES claim_batch(id),
  state TEXT NOT NULL CHECK (state IN ('waiting for EQA', 'claimed', 'certificated', 'withdrawn')),
  claimed_on TEXT NOT NULL,
  claimed_by TEXT NOT NULL REFERENCES person(id),
  pack_id TEXT NOT NULL REFERENCES rule_pack(id),
  verdicts TEXT NOT NULL CHECK (json_valid(verdicts)),
  units TEXT NOT NULL CHECK (json_valid(units)),
  certificate_number TEXT,
  certificated_on TEXT,
  change_reason TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

CREATE INDEX claim_of ON claim (registration_id);

CREATE UNIQUE INDEX claim_replaced ON claim (replaces) WHERE replaces IS NOT NULL;

CREATE TRIGGER claim_batch_no_delete BEFORE DELETE ON claim_batch
BEGIN SELECT RAISE(ABORT, 'append-only: a row of claim_batch is never deleted'); END;

CREATE TRIGGER claim_batch_no_update BEFORE UPDATE ON claim_batch
BEGIN SELECT RAISE(ABORT, 'append-only: a row of claim_batch is never changed'); END;

CREATE TABLE claim_batch (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  made_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE column_match (
  signature TEXT PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at TEXT NOT NULL
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

CREATE TRIGGER countersign_answer_no_delete BEFORE DELETE ON countersign_answer
BEGIN SELECT RAISE(ABORT, 'append-only: a row of countersign_answer is never deleted'); END;

CREATE TRIGGER countersign_answer_no_update BEFORE UPDATE ON countersign_answer
BEGIN SELECT RAISE(ABORT, 'append-only: a row of countersign_answer is never changed'); END;

CREATE TABLE countersign_answer (
  id TEXT PRIMARY KEY,
  refusal_id TEXT NOT NULL UNIQUE REFERENCES countersign_refusal(id),
  answer TEXT NOT NULL CHECK (answer IN ('resubmitted', 'not yet met')),
  answered_on TEXT NOT NULL,
  note TEXT NOT NULL CHECK (trim(note) <> ''),
  decision_id TEXT NOT NULL REFERENCES decision(id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

CREATE TRIGGER countersign_refusal_no_delete BEFORE DELETE ON countersign_refusal
BEGIN SELECT RAISE(ABORT, 'append-only: a row of countersign_refusal is never deleted'); END;

CREATE TRIGGER countersign_refusal_no_update BEFORE UPDATE ON countersign_refusal
BEGIN SELECT RAISE(ABORT, 'append-only: a row of countersign_refusal is never changed'); END;

CREATE TABLE countersign_refusal (
  id TEXT PRIMARY KEY,
  decision_id TEXT NOT NULL UNIQUE REFERENCES decision(id),
  refused_by TEXT NOT NULL REFERENCES person(id),
  refused_on TEXT NOT NULL,
  feedback TEXT NOT NULL CHECK (trim(feedback) <> ''),
  recorded_at TEXT NOT NULL,
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
    AND NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = a.sample_id)
    AND NOT EXISTS (SELECT 1 FROM assessor_observation later WHERE later.replaces = a.observation_id);

CREATE VIEW current_assessor_observation AS
  SELECT * FROM assessor_observation o
  WHERE NOT EXISTS (SELECT 1 FROM assessor_observation later WHERE later.replaces = o.id);

CREATE VIEW current_claim AS
  SELECT * FROM claim c WHERE NOT EXISTS (SELECT 1 FROM claim later WHERE later.replaces = c.id);

CREATE VIEW current_decision AS
  SELECT * FROM decision d WHERE NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = d.id);

CREATE VIEW current_evidence_entry AS
  SELECT * FROM evidence_entry e
  WHERE is_withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM evidence_entry later WHERE later.replaces = e.id);

CREATE VIEW current_outcome_sign_off AS
  SELECT * FROM outcome_sign_off s
  WHERE is_withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM outcome_sign_off later WHERE later.replaces = s.id);

CREATE VIEW current_quality_case AS
  SELECT * FROM quality_case c WHERE NOT EXISTS (SELECT 1 FROM quality_case later WHERE later.replaces = c.id);

CREATE VIEW current_sample AS
  SELECT * FROM sample s WHERE NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = s.id);

CREATE VIEW current_sampled_figure AS
  SELECT * FROM sampled_figure WHERE sample_id NOT IN (SELECT replaces FROM sample WHERE replaces IS NOT NULL);

CREATE VIEW current_unit_achievement AS
  SELECT * FROM unit_achievement a
  WHERE is_withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM unit_achievement later WHERE later.replaces = a.id);

CREATE TRIGGER decision_counted AFTER INSERT ON decision
BEGIN
  INSERT INTO assessed_figure VALUES (NEW.assessor_id, NEW.learner_id, 1)
    ON CONFLICT DO UPDATE SET decisions = decisions + 1;
END;

CREATE TRIGGER decision_counted_before AFTER INSERT ON decision WHEN NEW.replaces IS NOT NULL
BEGIN
  UPDATE assessed_figure SET decisions = decisions - 1
    WHERE (assessor_id, learner_id) = (SELECT assessor_id, learner_id FROM decision WHERE id = NEW.replaces);
  DELETE FROM assessed_figure
    WHERE (assessor_id, learner_id) = (SELECT assessor_id, learner_id FROM decision WHERE id = NEW.replaces)
      AND decisions = 0;
END;

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
    AND s.iqa_id IN (NEW.assessor_id, NEW.countersigned_by))
BEGIN SELECT RAISE(ABORT, 'P1: the person has sampled this decision, so they cannot be its assessor or countersign it'); END;

CREATE TRIGGER decision_p5_countersigned BEFORE INSERT ON decision
WHEN NEW.countersigned_by = NEW.assessor_id
BEGIN SELECT RAISE(ABORT, 'P5: nobody countersigns a decision of their own'); END;

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

CREATE INDEX decision_achieved ON decision (learner_id, qualification_id, unit_id)
  WHERE outcome = 'met' AND stage = 'summative';

CREATE INDEX decision_in_period ON decision (qualification_id, decided_on, assessor_id);

CREATE INDEX decision_later ON decision (id) WHERE replaces IS NOT NULL;

CREATE UNIQUE INDEX decision_natural_key ON decision (natural_key) WHERE replaces IS NULL;

CREATE INDEX decision_of_assessor ON decision (assessor_id, decided_on, learner_id);

CREATE INDEX decision_of_learner ON decision (learner_id, unit_id);

CREATE INDEX decision_of_work ON decision (assessor_id, unit_id, method);

CREATE UNIQUE INDEX decision_replaced ON decision (replaces) WHERE replaces IS NOT NULL;

CREATE INDEX decision_revision ON decision (root_id) WHERE replaces IS NOT NULL;

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

CREATE TABLE device (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER direct_claim_status_no_delete BEFORE DELETE ON direct_claim_status
BEGIN SELECT RAISE(ABORT, 'append-only: a row of direct_claim_status is never deleted'); END;

CREATE TRIGGER direct_claim_status_no_update BEFORE UPDATE ON direct_claim_status
BEGIN SELECT RAISE(ABORT, 'append-only: a row of direct_claim_status is never changed'); END;

CREATE TABLE direct_claim_status (
  id TEXT PRIMARY KEY,
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  status TEXT NOT NULL CHECK (status IN ('held', 'suspended', 'not held')),
  from_on TEXT NOT NULL,
  reference TEXT,
  note TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

CREATE INDEX direct_claim_status_of ON direct_claim_status (qualification_id, from_on, recorded_at);

CREATE TABLE draft (
  person_id TEXT NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (person_id, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER draw_extends_own_plan BEFORE INSERT ON draw
WHEN (NEW.kind IS NULL) <> (NEW.extends_id IS NULL) OR (NEW.extends_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM draw old WHERE old.id = NEW.extends_id AND old.plan_id = NEW.plan_id))
BEGIN SELECT RAISE(ABORT, 'revision: a draw is made again with the seed of an earlier one of its plan'); END;

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
  device_id TEXT NOT NULL, kind TEXT CHECK (kind IN ('re-planned', 'optimum adopted')), extends_id TEXT REFERENCES draw(id),
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

CREATE TRIGGER evidence_entry_first_revision BEFORE INSERT ON evidence_entry
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first evidence_entry is its own root'); END;

CREATE TRIGGER evidence_entry_later_revision BEFORE INSERT ON evidence_entry
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM evidence_entry old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the evidence_entry that is replaced has another root'); END;

CREATE TRIGGER evidence_entry_no_delete BEFORE DELETE ON evidence_entry
BEGIN SELECT RAISE(ABORT, 'append-only: a row of evidence_entry is never deleted'); END;

CREATE TRIGGER evidence_entry_no_update BEFORE UPDATE ON evidence_entry
BEGIN SELECT RAISE(ABORT, 'append-only: a row of evidence_entry is never changed'); END;

CREATE TABLE evidence_entry (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES evidence_entry(id),
  registration_id TEXT NOT NULL REFERENCES registration(id),
  unit_id TEXT NOT NULL REFERENCES unit(id),
  outcome_id TEXT NOT NULL REFERENCES outcome(id),
  criterion_id TEXT REFERENCES criterion(id),
  column_number INTEGER,
  achieved_on TEXT NOT NULL,
  criteria TEXT NOT NULL CHECK (json_valid(criteria)),
  oral_criteria TEXT NOT NULL CHECK (json_valid(oral_criteria)),
  method TEXT NOT NULL,
  portfolio_reference TEXT NOT NULL,
  assessor_id TEXT NOT NULL REFERENCES person(id),
  learner_signed_on TEXT,
  witness_id TEXT REFERENCES person(id),
  reason TEXT NOT NULL,
  rpl TEXT CHECK (json_valid(rpl)),
  is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
  change_reason TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL,
  CHECK ((criterion_id IS NULL) <> (column_number IS NULL))
) STRICT;

CREATE INDEX evidence_entry_of ON evidence_entry (registration_id, unit_id, outcome_id);

CREATE UNIQUE INDEX evidence_entry_replaced ON evidence_entry (replaces) WHERE replaces IS NOT NULL;

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

CREATE TABLE iqa_capacity (
  id TEXT PRIMARY KEY REFERENCES person(id),
  site_ids TEXT CHECK (json_valid(site_ids)),
  minutes_per_month INTEGER CHECK (minutes_per_month > 0),
  device_id TEXT NOT NULL
) STRICT;

CREATE TRIGGER judgement_no_delete BEFORE DELETE ON judgement
BEGIN SELECT RAISE(ABORT, 'append-only: a row of judgement is never deleted'); END;

CREATE TRIGGER judgement_no_update BEFORE UPDATE ON judgement
BEGIN SELECT RAISE(ABORT, 'append-only: a row of judgement is never changed'); END;

CREATE TABLE judgement (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  rule_id TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('block', 'warn', 'info')),
  finding TEXT NOT NULL CHECK (json_valid(finding)),
  pack_id TEXT NOT NULL REFERENCES rule_pack(id),
  reason TEXT,
  judged_at TEXT NOT NULL,
  judged_by TEXT REFERENCES person(id),
  device_id TEXT NOT NULL,
  CHECK (severity <> 'warn' OR (reason IS NOT NULL AND trim(reason) <> ''))
) STRICT;

CREATE INDEX judgement_of ON judgement (subject_id);

CREATE TRIGGER kept_file_no_delete BEFORE DELETE ON kept_file
BEGIN SELECT RAISE(ABORT, 'append-only: a row of kept_file is never deleted'); END;

CREATE TRIGGER kept_file_no_update BEFORE UPDATE ON kept_file
BEGIN SELECT RAISE(ABORT, 'append-only: a row of kept_file is never changed'); END;

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

CREATE TABLE learner (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  number TEXT NOT NULL COLLATE NOCASE UNIQUE,
  uln TEXT,
  born_on TEXT,
  site_id TEXT REFERENCES site(id),
  cohort TEXT,
  device_id TEXT NOT NULL
, workplace TEXT, needs TEXT CHECK (json_valid(needs))) STRICT;

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

CREATE TRIGGER outcome_sign_off_first_revision BEFORE INSERT ON outcome_sign_off
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first outcome_sign_off is its own root'); END;

CREATE TRIGGER outcome_sign_off_later_revision BEFORE INSERT ON outcome_sign_off
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM outcome_sign_off old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the outcome_sign_off that is replaced has another root'); END;

CREATE TRIGGER outcome_sign_off_no_delete BEFORE DELETE ON outcome_sign_off
BEGIN SELECT RAISE(ABORT, 'append-only: a row of outcome_sign_off is never deleted'); END;

CREATE TRIGGER outcome_sign_off_no_update BEFORE UPDATE ON outcome_sign_off
BEGIN SELECT RAISE(ABORT, 'append-only: a row of outcome_sign_off is never changed'); END;

CREATE TABLE outcome_sign_off (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES outcome_sign_off(id),
  registration_id TEXT NOT NULL REFERENCES registration(id),
  unit_id TEXT NOT NULL REFERENCES unit(id),
  outcome_id TEXT NOT NULL REFERENCES outcome(id),
  assessor_id TEXT NOT NULL REFERENCES person(id),
  signed_on TEXT NOT NULL,
  is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
  change_reason TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

CREATE INDEX outcome_sign_off_of ON outcome_sign_off (registration_id, unit_id);

CREATE UNIQUE INDEX outcome_sign_off_replaced ON outcome_sign_off (replaces) WHERE replaces IS NOT NULL;

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
, risk_review_on TEXT, trainee_until TEXT, occupation TEXT, occupationally_competent INTEGER CHECK (occupationally_competent IN (0, 1))) STRICT;

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
  device_id TEXT NOT NULL, policy_id TEXT REFERENCES sampling_policy(id), strategy_id TEXT REFERENCES strategy_version(id),
  CHECK (period_from <= period_to AND period_from <= sample_by)
) STRICT;

CREATE TRIGGER plan_cell_kept BEFORE UPDATE OF id, plan_id, draw_id, decision_id, reasons, device_id ON plan_cell
BEGIN SELECT RAISE(ABORT, 'frozen: only the IQA and the planned date of a cell can change'); END;

CREATE TRIGGER plan_cell_no_delete BEFORE DELETE ON plan_cell
BEGIN SELECT RAISE(ABORT, 'append-only: a row of plan_cell is never deleted'); END;

CREATE TRIGGER plan_cell_origin_kept BEFORE UPDATE OF origin, part, widening_id ON plan_cell
BEGIN SELECT RAISE(ABORT, 'frozen: how a cell came into the plan stays as it was'); END;

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
  device_id TEXT NOT NULL, origin TEXT CHECK (origin IN ('judgement', 'widened', 'kept', 'ahead')), part TEXT CHECK (part IN ('whole', 'first', 'random', 'learners', 'coverage')), widening_id TEXT REFERENCES widening(id), unplanned_reason TEXT CHECK (trim(unplanned_reason) <> ''),
  UNIQUE (draw_id, decision_id)
) STRICT;

CREATE INDEX plan_cell_of_decision ON plan_cell (decision_id);

CREATE INDEX plan_cell_of_draw ON plan_cell (draw_id, planned_on, decision_id, unplanned_reason)
  WHERE unplanned_reason IS NULL;

CREATE INDEX plan_cell_of_plan ON plan_cell (plan_id, planned_on);

CREATE INDEX plan_cell_of_widening ON plan_cell (widening_id, draw_id) WHERE widening_id IS NOT NULL;

CREATE INDEX plan_cell_taken_out ON plan_cell (draw_id) WHERE unplanned_reason IS NOT NULL;

CREATE VIEW planned_cell AS SELECT * FROM plan_cell WHERE unplanned_reason IS NULL;

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

CREATE TRIGGER qualification_rules_no_delete BEFORE DELETE ON qualification_rules
BEGIN SELECT RAISE(ABORT, 'append-only: a row of qualification_rules is never deleted'); END;

CREATE TRIGGER qualification_rules_no_update BEFORE UPDATE ON qualification_rules
BEGIN SELECT RAISE(ABORT, 'append-only: a row of qualification_rules is never changed'); END;

CREATE TABLE qualification_rules (
  id TEXT PRIMARY KEY,
  qualification_id TEXT REFERENCES qualification(id),
  pack_root_id TEXT NOT NULL REFERENCES rule_pack(id),
  from_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

CREATE INDEX qualification_rules_of ON qualification_rules (qualification_id, from_on, recorded_at);

CREATE TRIGGER quality_case_first_revision BEFORE INSERT ON quality_case
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first quality_case is its own root'); END;

CREATE TRIGGER quality_case_later_revision BEFORE INSERT ON quality_case
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM quality_case old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the quality_case that is replaced has another root'); END;

CREATE TRIGGER quality_case_no_delete BEFORE DELETE ON quality_case
BEGIN SELECT RAISE(ABORT, 'append-only: a row of quality_case is never deleted'); END;

CREATE TRIGGER quality_case_no_update BEFORE UPDATE ON quality_case
BEGIN SELECT RAISE(ABORT, 'append-only: a row of quality_case is never changed'); END;

CREATE TABLE quality_case (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES quality_case(id),
  kind TEXT NOT NULL CHECK (kind IN ('appeal', 'malpractice')),
  reference TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  learner_id TEXT REFERENCES learner(id),
  assessor_id TEXT REFERENCES person(id),
  iqa_id TEXT REFERENCES person(id),
  unit_id TEXT REFERENCES unit(id),
  decision_id TEXT REFERENCES decision(id),
  people_in_words TEXT NOT NULL,
  description TEXT NOT NULL,
  how_found TEXT NOT NULL,
  reported_to TEXT,
  reported_on TEXT,
  closed_on TEXT,
  outcome TEXT,
  change_reason TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL,
  CHECK ((closed_on IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX quality_case_of_learner ON quality_case (learner_id);

CREATE UNIQUE INDEX quality_case_reference ON quality_case (reference) WHERE replaces IS NULL;

CREATE UNIQUE INDEX quality_case_replaced ON quality_case (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE registration (
  id TEXT PRIMARY KEY,
  learner_id TEXT NOT NULL REFERENCES learner(id),
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  registered_on TEXT NOT NULL,
  number TEXT,
  device_id TEXT NOT NULL, withdrawn_on TEXT,
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

CREATE TRIGGER risk_assessment_no_delete BEFORE DELETE ON risk_assessment
BEGIN SELECT RAISE(ABORT, 'append-only: a row of risk_assessment is never deleted'); END;

CREATE TRIGGER risk_assessment_no_update BEFORE UPDATE ON risk_assessment
BEGIN SELECT RAISE(ABORT, 'append-only: a row of risk_assessment is never changed'); END;

CREATE TABLE risk_assessment (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  assessed_on TEXT NOT NULL,
  rating TEXT NOT NULL CHECK (rating IN ('red', 'amber', 'green')),
  computed TEXT NOT NULL CHECK (computed IN ('red', 'amber', 'green')),
  points INTEGER NOT NULL,
  -- The parts of the sum with the facts they came from.
  parts TEXT NOT NULL CHECK (json_valid(parts)),
  reason TEXT,
  review_on TEXT,
  -- Imported: as a spreadsheet said.
  origin TEXT NOT NULL CHECK (origin IN ('computed', 'overridden', 'imported')),
  recorded_by TEXT NOT NULL REFERENCES person(id),
  recorded_at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  CHECK (origin <> 'computed' OR (rating = computed AND reason IS NULL AND review_on IS NULL)),
  CHECK (origin <> 'overridden' OR (trim(coalesce(reason, '')) <> '' AND coalesce(review_on, '') > assessed_on))
) STRICT;

CREATE INDEX risk_assessment_of_person ON risk_assessment (person_id, recorded_at);

CREATE TRIGGER rule_pack_first_revision BEFORE INSERT ON rule_pack
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first rule_pack is its own root'); END;

CREATE TRIGGER rule_pack_later_revision BEFORE INSERT ON rule_pack
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM rule_pack old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the rule_pack that is replaced has another root'); END;

CREATE TRIGGER rule_pack_no_delete BEFORE DELETE ON rule_pack
BEGIN SELECT RAISE(ABORT, 'append-only: a row of rule_pack is never deleted'); END;

CREATE TRIGGER rule_pack_no_update BEFORE UPDATE ON rule_pack
BEGIN SELECT RAISE(ABORT, 'append-only: a row of rule_pack is never changed'); END;

CREATE TABLE rule_pack (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES rule_pack(id),
  pack_key TEXT NOT NULL,
  title TEXT NOT NULL,
  edition TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'centre')),
  body TEXT NOT NULL CHECK (json_valid(body)),
  valid_from TEXT NOT NULL,
  reason TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT REFERENCES person(id),
  device_id TEXT NOT NULL,
  CHECK (origin = 'shipped' OR (reason IS NOT NULL AND trim(reason) <> ''))
) STRICT;

CREATE INDEX rule_pack_editions ON rule_pack (root_id, valid_from);

CREATE UNIQUE INDEX rule_pack_first ON rule_pack (pack_key) WHERE replaces IS NULL;

CREATE UNIQUE INDEX rule_pack_replaced ON rule_pack (replaces) WHERE replaces IS NOT NULL;

CREATE TRIGGER sample_counted AFTER INSERT ON sample
BEGIN
  INSERT INTO sampled_figure
    SELECT NEW.decision_id, NEW.id, d.assessor_id, d.learner_id, NEW.outcome,
      julianday(NEW.sampled_on) - julianday(d.decided_on)
    FROM decision d WHERE d.id = NEW.decision_id;
END;

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

CREATE INDEX sample_by_day ON sample (sampled_on, id);

CREATE UNIQUE INDEX sample_first ON sample (plan_id, decision_id, round) WHERE replaces IS NULL;

CREATE INDEX sample_of_decision ON sample (decision_id);

CREATE UNIQUE INDEX sample_replaced ON sample (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE sampled_figure (
  decision_id TEXT NOT NULL REFERENCES decision(id),
  sample_id TEXT NOT NULL REFERENCES sample(id),
  assessor_id TEXT NOT NULL,
  learner_id TEXT NOT NULL,
  outcome TEXT NOT NULL,
  days INTEGER NOT NULL,
  PRIMARY KEY (decision_id, sample_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX sampled_figure_of_assessor ON sampled_figure (assessor_id, outcome);

CREATE TRIGGER sampling_policy_first_revision BEFORE INSERT ON sampling_policy
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first sampling_policy is its own root'); END;

CREATE TRIGGER sampling_policy_later_revision BEFORE INSERT ON sampling_policy
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM sampling_policy old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the sampling_policy that is replaced has another root'); END;

CREATE TRIGGER sampling_policy_no_delete BEFORE DELETE ON sampling_policy
BEGIN SELECT RAISE(ABORT, 'append-only: a row of sampling_policy is never deleted'); END;

CREATE TRIGGER sampling_policy_no_update BEFORE UPDATE ON sampling_policy
BEGIN SELECT RAISE(ABORT, 'append-only: a row of sampling_policy is never changed'); END;

CREATE TABLE sampling_policy (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES sampling_policy(id),
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  is_retired INTEGER NOT NULL CHECK (is_retired IN (0, 1)),
  recorded_by TEXT NOT NULL REFERENCES person(id),
  recorded_at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  CHECK ((replaces IS NULL) = (version = 1))
) STRICT;

CREATE UNIQUE INDEX sampling_policy_replaced ON sampling_policy (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER signature_no_delete BEFORE DELETE ON signature
BEGIN SELECT RAISE(ABORT, 'append-only: a row of signature is never deleted'); END;

CREATE TRIGGER signature_no_update BEFORE UPDATE ON signature
BEGIN SELECT RAISE(ABORT, 'append-only: a row of signature is never changed'); END;

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

CREATE INDEX signature_of_learner ON signature (learner_id, made_at) WHERE learner_id IS NOT NULL;

CREATE INDEX signature_of_person ON signature (person_id, made_at) WHERE person_id IS NOT NULL;

CREATE TABLE site (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  device_id TEXT NOT NULL
) STRICT;

CREATE TRIGGER strategy_version_no_delete BEFORE DELETE ON strategy_version
BEGIN SELECT RAISE(ABORT, 'append-only: a row of strategy_version is never deleted'); END;

CREATE TRIGGER strategy_version_no_update BEFORE UPDATE ON strategy_version
BEGIN SELECT RAISE(ABORT, 'append-only: a row of strategy_version is never changed'); END;

CREATE TABLE strategy_version (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  -- Text with headings, as it was written.
  body TEXT NOT NULL CHECK (trim(body) <> ''),
  approved_by TEXT NOT NULL CHECK (trim(approved_by) <> ''),
  approved_on TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  recorded_at TEXT NOT NULL,
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

CREATE TRIGGER unit_achievement_first_revision BEFORE INSERT ON unit_achievement
WHEN NEW.replaces IS NULL AND NEW.root_id <> NEW.id
BEGIN SELECT RAISE(ABORT, 'revision: a first unit_achievement is its own root'); END;

CREATE TRIGGER unit_achievement_later_revision BEFORE INSERT ON unit_achievement
WHEN NEW.replaces IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM unit_achievement old WHERE old.id = NEW.replaces AND old.root_id = NEW.root_id)
BEGIN SELECT RAISE(ABORT, 'revision: the unit_achievement that is replaced has another root'); END;

CREATE TRIGGER unit_achievement_no_delete BEFORE DELETE ON unit_achievement
BEGIN SELECT RAISE(ABORT, 'append-only: a row of unit_achievement is never deleted'); END;

CREATE TRIGGER unit_achievement_no_update BEFORE UPDATE ON unit_achievement
BEGIN SELECT RAISE(ABORT, 'append-only: a row of unit_achievement is never changed'); END;

CREATE TABLE unit_achievement (
  id TEXT PRIMARY KEY,
  root_id TEXT NOT NULL,
  replaces TEXT REFERENCES unit_achievement(id),
  registration_id TEXT NOT NULL REFERENCES registration(id),
  unit_id TEXT NOT NULL REFERENCES unit(id),
  decision_root_id TEXT NOT NULL REFERENCES decision(id),
  learner_signed_on TEXT,
  learner_signature_id TEXT REFERENCES signature(id),
  learner_signature_seen_by TEXT REFERENCES person(id),
  is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
  change_reason TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

CREATE INDEX unit_achievement_of ON unit_achievement (registration_id, unit_id);

CREATE UNIQUE INDEX unit_achievement_replaced ON unit_achievement (replaces) WHERE replaces IS NOT NULL;

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

CREATE TRIGGER widening_no_delete BEFORE DELETE ON widening
BEGIN SELECT RAISE(ABORT, 'append-only: a row of widening is never deleted'); END;

CREATE TRIGGER widening_no_update BEFORE UPDATE ON widening
BEGIN SELECT RAISE(ABORT, 'append-only: a row of widening is never changed'); END;

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
