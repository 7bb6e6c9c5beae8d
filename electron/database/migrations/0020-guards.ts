import { keepRevisionsTogether, refuseChanges } from './refusals';

/** Records that are only ever added to. A correction of a revision table is a new row. */
const APPEND_ONLY = [
  'decision',
  'sample',
  'action',
  'report',
  'identity',
  'import_batch',
  'draw',
  'draw_population',
  'draw_result',
  'log',
  'log_row',
] as const;

/** Tables whose rows have `root_id` and `replaces`. */
const REVISIONS = ['decision', 'sample', 'action', 'report'] as const;

/**
 * Rule P1 looks at the decision named and at the newest revision of it: neither naming an old revision nor a later
 * correction gets around it.
 */
const refuseOwnDecision = (table: string, event: string): string => `
CREATE TRIGGER ${table}_p1_${event.toLowerCase().slice(0, 6)} BEFORE ${event} ON ${table}
WHEN NEW.iqa_id IS NOT NULL AND EXISTS (
  SELECT 1 FROM decision named JOIN decision d
    ON d.id = named.id
    OR (d.replaces IS NOT NULL AND d.root_id = named.root_id
        AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = d.id))
  WHERE named.id = NEW.decision_id AND NEW.iqa_id IN (d.assessor_id, d.countersigned_by))
BEGIN SELECT RAISE(ABORT, 'P1: nobody samples a decision that they assessed or countersigned'); END;`;

/** Triggers that refuse what the rules never allow, whatever the code above them does. */
export const guards = `
CREATE INDEX decision_revision ON decision (root_id) WHERE replaces IS NOT NULL;
${APPEND_ONLY.map(refuseChanges).join('')}
${REVISIONS.map(keepRevisionsTogether).join('')}
${refuseOwnDecision('sample', 'INSERT')}
${refuseOwnDecision('plan_cell', 'INSERT')}
${refuseOwnDecision('plan_cell', 'UPDATE OF iqa_id')}

-- The other way round: a correction cannot make somebody the assessor of what they have sampled.
CREATE TRIGGER decision_p1_correction BEFORE INSERT ON decision
WHEN NEW.replaces IS NOT NULL AND EXISTS (
  SELECT 1 FROM decision d JOIN sample s ON s.decision_id = d.id
  WHERE (d.id = NEW.root_id OR (d.replaces IS NOT NULL AND d.root_id = NEW.root_id))
    AND s.iqa_id IN (NEW.assessor_id, NEW.countersigned_by)
    AND NOT EXISTS (SELECT 1 FROM sample later WHERE later.replaces = s.id))
BEGIN SELECT RAISE(ABORT, 'P1: the person has sampled this decision, so they cannot be its assessor or countersign it'); END;

CREATE TRIGGER sample_next_revision BEFORE INSERT ON sample
WHEN NEW.replaces IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM sample old WHERE old.id = NEW.replaces AND old.plan_id = NEW.plan_id
    AND old.round = NEW.round AND old.revision + 1 = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'revision: a corrected sample keeps its plan and round and counts its revisions up'); END;

-- A planned cell may change hands or dates, nothing else.
CREATE TRIGGER plan_cell_kept BEFORE UPDATE OF id, plan_id, draw_id, decision_id, reasons, device_id ON plan_cell
BEGIN SELECT RAISE(ABORT, 'frozen: only the IQA and the planned date of a cell can change'); END;
CREATE TRIGGER plan_cell_no_delete BEFORE DELETE ON plan_cell
BEGIN SELECT RAISE(ABORT, 'append-only: a row of plan_cell is never deleted'); END;

-- The policy that a draw was made under stays what it was.
CREATE TRIGGER plan_kept BEFORE UPDATE OF id, qualification_id, period_from, period_to, policy ON plan
WHEN EXISTS (SELECT 1 FROM draw WHERE plan_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'frozen: the policy and period of a plan stay as they were drawn'); END;

-- The population is complete before the seed is made.
CREATE TRIGGER draw_population_frozen BEFORE INSERT ON draw_population
WHEN EXISTS (SELECT 1 FROM draw_result WHERE draw_id = NEW.draw_id)
BEGIN SELECT RAISE(ABORT, 'frozen: the population of a draw was fixed before its seed was made'); END;
`;
