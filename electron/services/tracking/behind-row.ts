import type { BehindRow } from '../../../shared/ipc/tracking';
import type {
  BehindActionRow,
  BehindCpdRow,
  BehindDecisionRow,
  BehindLearnerRow,
  BehindSampleRow,
  BehindUnitRow,
} from '../../database/tracking-behind';

/** Database rows as the interface knows them. */
export const learnerBehind = (row: BehindLearnerRow): BehindRow => ({
  kind: 'learner',
  id: row.learner_id,
  learnerId: row.learner_id,
  learnerName: row.learner_name,
  number: row.number,
  decisions: row.decisions,
});

export const decisionBehind = (row: BehindDecisionRow): BehindRow => ({
  kind: 'decision',
  id: row.id,
  learnerId: row.learner_id,
  learnerName: row.learner_name,
  unitCode: row.unit_code,
  method: row.method,
  stage: row.stage,
  outcome: row.outcome,
  decidedOn: row.decided_on,
});

export const sampleBehind = (row: BehindSampleRow): BehindRow => ({
  kind: 'sample',
  id: row.id,
  cellId: row.cell_id,
  learnerId: row.learner_id,
  learnerName: row.learner_name,
  unitCode: row.unit_code,
  iqaName: row.iqa_name,
  outcome: row.outcome,
  decidedOn: row.decided_on,
  sampledOn: row.sampled_on,
  days: row.days,
});

export const actionBehind = (row: BehindActionRow): BehindRow => ({
  kind: 'action',
  id: row.id,
  text: row.text,
  dueOn: row.due_on,
});

export const unitBehind = (row: BehindUnitRow): BehindRow => ({
  kind: 'unit',
  id: row.id,
  code: row.code,
  title: row.title,
  evidence: row.evidence,
  from: row.valid_from,
  to: row.valid_to,
});

export const cpdEntryBehind = (row: BehindCpdRow): BehindRow => ({
  kind: 'cpd',
  id: row.id,
  on: row.on_day,
  nature: row.nature,
  minutes: row.minutes,
});
