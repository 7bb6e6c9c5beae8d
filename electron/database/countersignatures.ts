import type { AssessmentMethod, Stage } from '../../shared/domain/methods';
import type { ReadableDatabase } from './connection';
import { query, queryValue } from './query';
import { isSampled } from './standing';
import { defineTable } from './table';

export interface CountersignRefusalRow {
  readonly id: string;
  /** The revision that was sent back. */
  readonly decision_id: string;
  readonly refused_by: string;
  readonly refused_on: string;
  readonly feedback: string;
  readonly recorded_at: string;
  readonly device_id: string;
}

export const countersignRefusalTable = defineTable<CountersignRefusalRow>({
  name: 'countersign_refusal',
  columns: ['id', 'decision_id', 'refused_by', 'refused_on', 'feedback', 'recorded_at', 'device_id'],
});

export interface CountersignAnswerRow {
  readonly id: string;
  readonly refusal_id: string;
  readonly answer: 'resubmitted' | 'not yet met';
  readonly answered_on: string;
  readonly note: string;
  /** The revision that came of it. */
  readonly decision_id: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const countersignAnswerTable = defineTable<CountersignAnswerRow>({
  name: 'countersign_answer',
  columns: [
    'id',
    'refusal_id',
    'answer',
    'answered_on',
    'note',
    'decision_id',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

/** A trainee's decision `met` that nobody has countersigned (P5). */
export interface PendingDecisionRow {
  readonly id: string;
  readonly root_id: string;
  readonly learner_id: string;
  readonly learner_name: string;
  readonly qualification_id: string;
  readonly qualification_code: string;
  readonly unit_id: string;
  readonly unit_code: string;
  readonly unit_title: string;
  readonly assessor_id: string;
  readonly assessor_name: string;
  readonly assessor_initials: string | null;
  /** Whom the trainee names as countersignatory. */
  readonly countersignatory_id: string | null;
  readonly countersignatory_name: string | null;
  readonly method: AssessmentMethod;
  readonly decided_on: string;
  readonly stage: Stage;
  readonly site: string;
  readonly portfolio_reference: string | null;
  readonly recorded_at: string;
}

/** Sent back and not answered yet. */
export interface SentBackRow extends PendingDecisionRow {
  readonly refusal_id: string;
  readonly refused_by: string;
  readonly refused_by_name: string;
  readonly refused_on: string;
  readonly feedback: string;
}

/** As `needsCountersignature` of shared/domain/rules/people-rules.ts says it, for a person `p` and a decision `d`. */
export const NEEDS_COUNTERSIGNATURE = '(p.is_trainee = 1 OR d.decided_on < p.trainee_until)';

const COLUMNS = `d.id, d.root_id, d.learner_id, l.name AS learner_name, d.qualification_id,
    q.code AS qualification_code, d.unit_id, u.code AS unit_code, u.title AS unit_title, d.assessor_id,
    p.name AS assessor_name, p.initials AS assessor_initials, p.countersignatory_id,
    c.name AS countersignatory_name, d.method, d.decided_on, d.stage, s.name AS site, d.portfolio_reference,
    d.recorded_at`;

/** From the few trainees to their decisions, never the other way round. */
const OF_TRAINEES = `person p CROSS JOIN decision d ON d.assessor_id = p.id
  JOIN learner l ON l.id = d.learner_id
  JOIN qualification q ON q.id = d.qualification_id
  JOIN unit u ON u.id = d.unit_id
  JOIN site s ON s.id = d.site_id
  LEFT JOIN person c ON c.id = p.countersignatory_id`;

const NOT_COMPLETE = `(p.is_trainee = 1 OR p.trainee_until IS NOT NULL) AND ${NEEDS_COUNTERSIGNATURE}
  AND d.outcome = 'met' AND d.countersigned_by IS NULL
  AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.replaces = d.id)`;

const REFUSED = 'EXISTS (SELECT 1 FROM countersign_refusal r WHERE r.decision_id = d.id)';

/** Decisions that wait for a countersignature, oldest first. */
export const pendingDecisions = query<[], PendingDecisionRow>(`
  SELECT ${COLUMNS} FROM ${OF_TRAINEES} WHERE ${NOT_COMPLETE} AND NOT ${REFUSED}
  ORDER BY d.decided_on, d.recorded_at, d.id`);

/** Decisions that went back to their assessor with feedback and wait for an answer, oldest refusal first. */
export const sentBackDecisions = query<[], SentBackRow>(`
  SELECT ${COLUMNS}, back.id AS refusal_id, back.refused_by, refuser.name AS refused_by_name, back.refused_on,
    back.feedback
  FROM ${OF_TRAINEES}
  JOIN countersign_refusal back ON back.decision_id = d.id
  JOIN person refuser ON refuser.id = back.refused_by
  WHERE ${NOT_COMPLETE} ORDER BY back.refused_on, back.id`);

/** A decision of either kind, without names. */
export interface NotCountersignedRow {
  readonly id: string;
  readonly qualification_id: string;
  readonly decided_on: string;
  readonly is_sent_back: 0 | 1;
}

/** All of them, for whoever asks of many decisions. */
export const notCountersigned = query<[], NotCountersignedRow>(`
  SELECT d.id, d.qualification_id, d.decided_on, ${REFUSED} AS is_sent_back
  FROM person p CROSS JOIN decision d ON d.assessor_id = p.id WHERE ${NOT_COMPLETE}`);

/** The row of one decision, if it is of them. */
export const notCountersignedOne = query<[id: string], NotCountersignedRow>(`
  SELECT d.id, d.qualification_id, d.decided_on, ${REFUSED} AS is_sent_back
  FROM decision d CROSS JOIN person p ON p.id = d.assessor_id WHERE d.id = ? AND ${NOT_COMPLETE}`);

const ofLearner = query<[learnerId: string, qualificationId: string], PendingDecisionRow>(`
  SELECT ${COLUMNS} FROM decision d JOIN person p ON p.id = d.assessor_id
  JOIN learner l ON l.id = d.learner_id
  JOIN qualification q ON q.id = d.qualification_id
  JOIN unit u ON u.id = d.unit_id
  JOIN site s ON s.id = d.site_id
  LEFT JOIN person c ON c.id = p.countersignatory_id
  WHERE d.learner_id = ? AND d.qualification_id = ? AND ${NOT_COMPLETE}
  ORDER BY u.position, d.decided_on, d.id`);

/**
 * A learner's decisions that are not complete for want of a countersignature (C4): those that wait for one, and those
 * sent back with feedback, which are no more complete.
 */
export const pendingOfLearner = (
  db: ReadableDatabase,
  learnerId: string,
  qualificationId: string,
): readonly PendingDecisionRow[] => ofLearner.all(db, learnerId, qualificationId);

/** Roots of the decisions that somebody has sampled, whoever corrected it since: they countersign none of them (P1). */
export const rootsSampledBy = queryValue<[personId: string], string>(
  'SELECT DISTINCT d.root_id FROM sample s JOIN decision d ON d.id = s.decision_id WHERE s.iqa_id = ?',
);

/** Plans in which somebody is still to sample a decision, by name. */
export const plansToSampleIn = queryValue<[{ rootId: string; personId: string }], string>(`
  SELECT DISTINCT plan.name FROM decision d
  JOIN planned_cell c ON c.decision_id = d.id
  JOIN plan ON plan.id = c.plan_id
  WHERE (d.id = :rootId OR (d.replaces IS NOT NULL AND d.root_id = :rootId)) AND c.iqa_id = :personId
    AND NOT (${isSampled('c.plan_id', 'c.decision_id')})
  ORDER BY plan.name`);

export interface RefusalOfDecisionRow {
  readonly refused_by_name: string;
  readonly refused_on: string;
  readonly feedback: string;
  readonly answer: 'resubmitted' | 'not yet met' | null;
  readonly note: string | null;
  readonly answered_on: string | null;
}

/** Every refusal of a decision with the answer given, oldest first. */
export const refusalsOfDecision = query<[{ rootId: string }], RefusalOfDecisionRow>(`
  SELECT p.name AS refused_by_name, r.refused_on, r.feedback, a.answer, a.note, a.answered_on
  FROM decision d
  JOIN countersign_refusal r ON r.decision_id = d.id
  JOIN person p ON p.id = r.refused_by
  LEFT JOIN countersign_answer a ON a.refusal_id = r.id
  WHERE d.id = :rootId OR (d.replaces IS NOT NULL AND d.root_id = :rootId)
  ORDER BY r.recorded_at, r.id`);

export interface EntryBehindRow {
  readonly id: string;
  readonly outcome_number: number;
  readonly outcome_title: string;
  /** Null in an observation outcome, whose entries have a column instead. */
  readonly criterion_label: string | null;
  readonly column_number: number | null;
  readonly achieved_on: string;
  /** Criterion ids as JSON lists. */
  readonly criteria: string;
  readonly oral_criteria: string;
  readonly method: AssessmentMethod;
  readonly portfolio_reference: string;
  readonly assessor_name: string;
  readonly witness_name: string | null;
  readonly reason: string;
}

/** The entries of the unit record that a decision rests on, in the record's order. */
export const entriesBehind = query<
  [{ learnerId: string; qualificationId: string; unitId: string }],
  EntryBehindRow
>(`
  SELECT e.id, o.number AS outcome_number, o.title AS outcome_title, c.label AS criterion_label, e.column_number,
    e.achieved_on, e.criteria, e.oral_criteria, e.method, e.portfolio_reference, a.name AS assessor_name,
    w.name AS witness_name, e.reason
  FROM registration r
  JOIN current_evidence_entry e ON e.registration_id = r.id AND e.unit_id = :unitId
  JOIN outcome o ON o.id = e.outcome_id
  JOIN person a ON a.id = e.assessor_id
  LEFT JOIN criterion c ON c.id = e.criterion_id
  LEFT JOIN person w ON w.id = e.witness_id
  WHERE r.learner_id = :learnerId AND r.qualification_id = :qualificationId
  ORDER BY o.number, e.column_number, c.position`);
