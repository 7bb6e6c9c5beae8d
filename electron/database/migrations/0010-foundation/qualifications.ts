/** Qualifications with their groups of units, outcomes and criteria. */
export const qualifications = `
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

CREATE TABLE outcome (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES unit(id),
  number INTEGER NOT NULL,
  kind TEXT CHECK (kind IN ('observation', 'knowledge')),
  title TEXT NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (unit_id, number)
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
`;
