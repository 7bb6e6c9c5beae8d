import type { AssessmentMethod, Stage } from '../../shared/domain/methods';
import type { RiskRating } from '../../shared/domain/people';
import { replacedDecisions } from './decisions';
import { command, query } from './query';

/** One decision of a population. */
export interface PopulationTableRow {
  readonly id: string;
  readonly learner_id: string;
  readonly unit_id: string;
  readonly assessor_id: string;
  readonly countersigned_by: string | null;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly site_id: string;
  readonly decided_on: string;
}

// Without names: joining them takes longer than everything else that is done with 200,000 decisions.
const populationColumns = `
  d.id, d.learner_id, d.unit_id, d.assessor_id, d.countersigned_by, d.method, d.stage, d.site_id, d.decided_on`;

/**
 * Everything decided here up to a day, whatever qualification, outcome or plan: the current decisions in the order
 * they were made.
 */
export const decisionsMade = query<
  [{ to: string }],
  PopulationTableRow & { readonly qualification_id: string }
>(`
  SELECT ${populationColumns}, d.qualification_id FROM decision d
  WHERE d.decided_on <= :to AND d.rowid NOT IN (${replacedDecisions})
  ORDER BY d.decided_on, d.root_id`);

/** Where an assessor's decision was overturned: in which unit, by which method, and when last. */
export const overturnedLast = query<
  [],
  {
    readonly assessor_id: string;
    readonly unit_id: string;
    readonly method: AssessmentMethod;
    readonly since: string;
  }
>(`
  SELECT d.assessor_id, d.unit_id, d.method, max(s.sampled_on) AS since
  FROM current_sample s JOIN decision d ON d.id = s.decision_id WHERE s.outcome = 'disagreed' GROUP BY 1, 2, 3`);

/** Learners who belong to a cohort. */
export const learnerCohorts = query<[], { readonly id: string; readonly cohort: string }>(
  'SELECT id, cohort FROM learner WHERE cohort IS NOT NULL',
);

export interface AssessorStandingRow {
  readonly id: string;
  readonly name: string;
  readonly initials: string | null;
  readonly risk: RiskRating | null;
  readonly is_trainee: 0 | 1;
  readonly joined_on: string | null;
  /** Of all their decisions here, whatever the qualification. */
  readonly first_decision_on: string | null;
}

const standingColumns = `p.id, p.name, p.initials, p.risk, p.is_trainee, p.joined_on,
  (SELECT min(e.decided_on) FROM decision e WHERE e.assessor_id = p.id) AS first_decision_on`;

/** Everybody who assessed, with the day of their first decision here. */
export const assessorStandings = query<[], AssessorStandingRow>(`
  SELECT ${standingColumns} FROM person p
  WHERE EXISTS (SELECT 1 FROM decision d WHERE d.assessor_id = p.id) ORDER BY p.name COLLATE NOCASE`);

/** Everybody with a decision that stands in a qualification, by name. */
export const assessorsOfQualification = query<[qualificationId: string], AssessorStandingRow>(`
  SELECT ${standingColumns} FROM person p
  WHERE EXISTS (SELECT 1 FROM current_decision d WHERE d.assessor_id = p.id AND +d.qualification_id = ?)
  ORDER BY p.name COLLATE NOCASE`);

/** Who made the decisions of a population, and how many; answered from an index, without reading the decisions. */
export const populationByAssessor = query<
  [{ qualificationId: string; from: string; to: string }],
  AssessorStandingRow & { readonly decisions: number }
>(`
  WITH made AS (
    SELECT assessor_id, count(*) AS decisions FROM decision
    WHERE qualification_id = :qualificationId AND decided_on BETWEEN :from AND :to
      AND rowid NOT IN (${replacedDecisions})
    GROUP BY assessor_id)
  SELECT ${standingColumns}, made.decisions FROM made JOIN person p ON p.id = made.assessor_id
  ORDER BY p.name COLLATE NOCASE`);

export const addToPopulation = command<[drawId: string, decisionId: string, facts: string]>(
  'INSERT INTO draw_population (draw_id, decision_id, facts) VALUES (?, ?, ?)',
);

/** A population as it was frozen: decisions cannot change, `facts` holds how their assessors stood. */
export const frozenPopulation = query<[drawId: string], PopulationTableRow & { readonly facts: string }>(`
  SELECT ${populationColumns}, f.facts
  FROM draw_population f JOIN decision d ON d.id = f.decision_id
  WHERE f.draw_id = ?
  ORDER BY d.id`);

/** One decision as a population tells it, whichever draw froze it. */
export const populationRow = query<[decisionId: string], PopulationTableRow>(
  `SELECT ${populationColumns} FROM decision d WHERE d.id = ?`,
);

/** The revision of a decision that stands now, whichever revision is named. */
export const newestPopulationRow = query<[decisionId: string], PopulationTableRow>(`
  SELECT ${populationColumns} FROM decision_standing n JOIN decision d ON d.id = n.newest_id WHERE n.id = ?`);

/** A frozen decision as a list shows it. */
export interface FrozenDecisionRow extends PopulationTableRow {
  readonly root_id: string;
  readonly learner_number: string;
  readonly learner_name: string;
  readonly unit_code: string;
  readonly unit_title: string;
  readonly assessor_name: string;
  readonly assessor_initials: string | null;
  readonly site_name: string;
}

/** A frozen population by assessor, learner and unit. */
export const frozenDecisions = query<[drawId: string], FrozenDecisionRow>(`
  SELECT ${populationColumns}, d.root_id, l.number AS learner_number, l.name AS learner_name, u.code AS unit_code,
    u.title AS unit_title, p.name AS assessor_name, p.initials AS assessor_initials, s.name AS site_name
  FROM draw_population f
  JOIN decision d ON d.id = f.decision_id
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  WHERE f.draw_id = ?
  ORDER BY p.name COLLATE NOCASE, p.id, l.name COLLATE NOCASE, l.id, u.position, d.decided_on, d.id`);
