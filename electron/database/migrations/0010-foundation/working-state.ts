/** Working state, not records: the log does not cover it. */
export const workingState = `
CREATE TABLE column_match (
  signature TEXT PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE pin_wait (
  identity_id TEXT PRIMARY KEY REFERENCES identity(id),
  failures INTEGER NOT NULL,
  wait_until TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
  person_id TEXT NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (person_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
`;
