/**
 * P1, closed further: who sampled any revision of a decision is neither its assessor nor its countersigner afterwards,
 * also when another IQA has corrected the record of that sample since.
 */
export const independence = `
DROP TRIGGER decision_p1_correction;
CREATE TRIGGER decision_p1_correction BEFORE INSERT ON decision
WHEN NEW.replaces IS NOT NULL AND EXISTS (
  SELECT 1 FROM decision d JOIN sample s ON s.decision_id = d.id
  WHERE (d.id = NEW.root_id OR (d.replaces IS NOT NULL AND d.root_id = NEW.root_id))
    AND s.iqa_id IN (NEW.assessor_id, NEW.countersigned_by))
BEGIN SELECT RAISE(ABORT, 'P1: the person has sampled this decision, so they cannot be its assessor or countersign it'); END;
`;
