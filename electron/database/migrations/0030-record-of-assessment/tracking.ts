/**
 * Whose decision on whom each sample looked at, how long after, and with which outcome, in the order of the decisions:
 * the tracking table and the list of learners count from this, for looking up the decision of every sample takes half
 * a second at 24,000 of them.
 * Worked out from the records as they are inserted; not a record itself.
 */
export const tracking = `
CREATE TABLE sampled_figure (
  decision_id TEXT NOT NULL REFERENCES decision(id),
  sample_id TEXT NOT NULL REFERENCES sample(id),
  assessor_id TEXT NOT NULL,
  learner_id TEXT NOT NULL,
  outcome TEXT NOT NULL,
  days INTEGER NOT NULL,
  PRIMARY KEY (decision_id, sample_id)
) STRICT, WITHOUT ROWID;
INSERT INTO sampled_figure
  SELECT s.decision_id, s.id, d.assessor_id, d.learner_id, s.outcome, julianday(s.sampled_on) - julianday(d.decided_on)
  FROM sample s JOIN decision d ON d.id = s.decision_id;
CREATE TRIGGER sample_counted AFTER INSERT ON sample
BEGIN
  INSERT INTO sampled_figure
    SELECT NEW.decision_id, NEW.id, d.assessor_id, d.learner_id, NEW.outcome,
      julianday(NEW.sampled_on) - julianday(d.decided_on)
    FROM decision d WHERE d.id = NEW.decision_id;
END;
CREATE VIEW current_sampled_figure AS
  SELECT * FROM sampled_figure f WHERE NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = f.sample_id);
`;
