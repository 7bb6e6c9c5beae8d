/** Learners' unit records: choices, entries, sign-offs; and what follows a decision: countersignature and claim. */
export const learners = `
ALTER TABLE learner ADD COLUMN workplace TEXT;
ALTER TABLE learner ADD COLUMN needs TEXT CHECK (json_valid(needs));
ALTER TABLE registration ADD COLUMN withdrawn_on TEXT;

CREATE TABLE chosen_unit (
  id TEXT PRIMARY KEY,
  registration_id TEXT NOT NULL REFERENCES registration(id),
  unit_id TEXT NOT NULL REFERENCES unit(id),
  chosen_on TEXT NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (registration_id, unit_id)
) STRICT;

-- One cell of a unit record: a column of an observation outcome, or a criterion of a knowledge outcome.
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
CREATE UNIQUE INDEX evidence_entry_replaced ON evidence_entry (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX evidence_entry_of ON evidence_entry (registration_id, unit_id, outcome_id);
CREATE VIEW current_evidence_entry AS
  SELECT * FROM evidence_entry e
  WHERE is_withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM evidence_entry later WHERE later.replaces = e.id);

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
CREATE UNIQUE INDEX outcome_sign_off_replaced ON outcome_sign_off (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX outcome_sign_off_of ON outcome_sign_off (registration_id, unit_id);
CREATE VIEW current_outcome_sign_off AS
  SELECT * FROM outcome_sign_off s
  WHERE is_withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM outcome_sign_off later WHERE later.replaces = s.id);

-- A row of the statement of unit achievement: the learner signed here, or on paper as somebody saw. decision_root_id: the summative decision it rests on, whichever
-- revision of it is current.
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
CREATE UNIQUE INDEX unit_achievement_replaced ON unit_achievement (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX unit_achievement_of ON unit_achievement (registration_id, unit_id);
CREATE VIEW current_unit_achievement AS
  SELECT * FROM unit_achievement a
  WHERE is_withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM unit_achievement later WHERE later.replaces = a.id);

-- decision_id names the revision that was sent back; a later revision of it waits again.
CREATE TABLE countersign_refusal (
  id TEXT PRIMARY KEY,
  decision_id TEXT NOT NULL UNIQUE REFERENCES decision(id),
  refused_by TEXT NOT NULL REFERENCES person(id),
  refused_on TEXT NOT NULL,
  feedback TEXT NOT NULL CHECK (trim(feedback) <> ''),
  recorded_at TEXT NOT NULL,
  device_id TEXT NOT NULL
) STRICT;

-- What the assessor did about a refusal; decision_id names the revision that came of it.
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

CREATE TRIGGER decision_p5_countersigned BEFORE INSERT ON decision
WHEN NEW.countersigned_by = NEW.assessor_id
BEGIN SELECT RAISE(ABORT, 'P5: nobody countersigns a decision of their own'); END;
`;
