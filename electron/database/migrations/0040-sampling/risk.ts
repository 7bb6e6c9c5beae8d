/** How an assessor's risk was worked out or overridden, each time; and what an IQA can take on. */
export const risk = `
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

-- Null means without limit. One row an IQA: its id is the person's.
CREATE TABLE iqa_capacity (
  id TEXT PRIMARY KEY REFERENCES person(id),
  site_ids TEXT CHECK (json_valid(site_ids)),
  minutes_per_month INTEGER CHECK (minutes_per_month > 0),
  device_id TEXT NOT NULL
) STRICT;
`;
