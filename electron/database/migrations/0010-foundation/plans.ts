/** Sampling plans, their draws with frozen populations, and the cells that were drawn. */
export const plans = `
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
  device_id TEXT NOT NULL,
  CHECK (period_from <= period_to AND period_from <= sample_by)
) STRICT;

-- A draw begins as a frozen population; its seed is made only afterwards, in draw_result.
CREATE TABLE draw (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan(id),
  number INTEGER NOT NULL,
  reason TEXT,
  population_count INTEGER NOT NULL,
  population_sha256 TEXT NOT NULL,
  frozen_at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  UNIQUE (plan_id, number),
  CHECK (number = 1 OR (reason IS NOT NULL AND trim(reason) <> ''))
) STRICT;

-- Covered by draw.population_sha256, not row by row.
CREATE TABLE draw_population (
  draw_id TEXT NOT NULL REFERENCES draw(id),
  decision_id TEXT NOT NULL REFERENCES decision(id),
  facts TEXT NOT NULL,
  PRIMARY KEY (draw_id, decision_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE draw_result (
  id TEXT PRIMARY KEY,
  draw_id TEXT NOT NULL UNIQUE REFERENCES draw(id),
  seed TEXT NOT NULL,
  drawn_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  device_id TEXT NOT NULL
) STRICT;

CREATE TABLE plan_cell (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plan(id),
  draw_id TEXT NOT NULL REFERENCES draw(id),
  decision_id TEXT NOT NULL REFERENCES decision(id),
  iqa_id TEXT REFERENCES person(id),
  planned_on TEXT,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  device_id TEXT NOT NULL,
  UNIQUE (draw_id, decision_id)
) STRICT;
CREATE INDEX plan_cell_of_decision ON plan_cell (decision_id);
CREATE INDEX plan_cell_of_draw ON plan_cell (draw_id, planned_on, id);
CREATE INDEX plan_cell_of_plan ON plan_cell (plan_id, planned_on);
`;
