/** Direct claim status, certificate claims, appeals and malpractice. */
export const claims = `
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

-- Who has units enough to claim, without reading a decision.
CREATE INDEX decision_achieved ON decision (learner_id, qualification_id, unit_id)
  WHERE outcome = 'met' AND stage = 'summative';

CREATE TABLE claim_batch (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  qualification_id TEXT NOT NULL REFERENCES qualification(id),
  made_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person(id),
  device_id TEXT NOT NULL
) STRICT;

-- verdicts and units hold what stood when the claim was made.
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
CREATE UNIQUE INDEX claim_replaced ON claim (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX claim_of ON claim (registration_id);
CREATE VIEW current_claim AS
  SELECT * FROM claim c WHERE NOT EXISTS (SELECT 1 FROM claim later WHERE later.replaces = c.id);

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
CREATE UNIQUE INDEX quality_case_replaced ON quality_case (replaces) WHERE replaces IS NOT NULL;
CREATE UNIQUE INDEX quality_case_reference ON quality_case (reference) WHERE replaces IS NULL;
CREATE INDEX quality_case_of_learner ON quality_case (learner_id);
CREATE VIEW current_quality_case AS
  SELECT * FROM quality_case c WHERE NOT EXISTS (SELECT 1 FROM quality_case later WHERE later.replaces = c.id);

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
`;
