/** The sampling strategy, a version a row, and the policies that plans are drawn under, as revisions. */
export const policies = `
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

-- Which version of a named policy, and of the strategy, a plan was made under; null before there were any.
ALTER TABLE plan ADD COLUMN policy_id TEXT REFERENCES sampling_policy(id);
ALTER TABLE plan ADD COLUMN strategy_id TEXT REFERENCES strategy_version(id);
`;
