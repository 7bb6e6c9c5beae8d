/** Rule packs as editions and revisions, which qualification is under which, and what was judged. */
export const rules = `
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
CREATE UNIQUE INDEX rule_pack_replaced ON rule_pack (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX rule_pack_editions ON rule_pack (root_id, valid_from);
CREATE UNIQUE INDEX rule_pack_first ON rule_pack (pack_key) WHERE replaces IS NULL;

-- From a day on, a qualification is judged under a pack; the newest that has begun holds. Without a qualification:
-- the centre's general pack.
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

-- What a rule said when a record was kept. subject_id is the revision's id.
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
`;
