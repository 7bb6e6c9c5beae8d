/** Issued reports as the bytes that were signed, and the identities that sign. */
export const reports = `
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
CREATE UNIQUE INDEX report_replaced ON report (replaces) WHERE replaces IS NOT NULL;
CREATE UNIQUE INDEX report_number ON report (number) WHERE replaces IS NULL;

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
`;
