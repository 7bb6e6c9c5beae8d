/** The centre, its assessment sites and its people. */
export const centre = `
CREATE TABLE centre (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  number TEXT NOT NULL,
  awarding_organisation TEXT NOT NULL,
  is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE site (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  device_id TEXT NOT NULL
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
`;
