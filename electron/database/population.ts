import type { AssessmentMethod, Stage } from '../../shared/domain/methods';
import type { RiskRating } from '../../shared/domain/people';
import { replacedDecisions } from './decisions';
import { command, query } from './query';

/** One decision of a population, with what a draw needs to know about it. */
export interface PopulationTableRow {
  readonly id: string;
  readonly learner_id: string;
  readonly learner_number: string;
  readonly learner_name: string;
  readonly unit_id: string;
  readonly unit_code: string;
  readonly assessor_id: string;
  readonly assessor_name: string;
  readonly assessor_initials: string | null;
  readonly countersigned_by: string | null;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly site_id: string;
  readonly site_name: string;
  readonly decided_on: string;
}

const populationColumns = `
  d.id, d.learner_id, l.number AS learner_number, l.name AS learner_name, d.unit_id, u.code AS unit_code,
  d.assessor_id, p.name AS assessor_name, p.initials AS assessor_initials, d.countersigned_by, d.method, d.stage,
  d.site_id, s.name AS site_name, d.decided_on`;

/** The current decisions of a qualification in a period, both days included, whatever their outcome. */
export const population = query<[qualificationId: string, from: string, to: string], PopulationTableRow>(`
  SELECT ${populationColumns}
  FROM current_decision d
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  WHERE d.qualification_id = ? AND d.decided_on BETWEEN ? AND ?
  ORDER BY d.id`);

/**
 * How many decisions came before each of a population: of its assessor, of that assessor in the unit, and in the unit
 * by the method since one of theirs was overturned there last. By date, whatever qualification or plan.
 */
export const decisionHistories = query<
  [{ qualificationId: string; from: string; to: string }],
  {
    readonly id: string;
    readonly cohort: string;
    readonly nth: number;
    readonly nth_in_unit: number;
    readonly nth_after_overturn: number | null;
  }
>(`
  WITH made AS NOT MATERIALIZED (
    SELECT * FROM decision WHERE decided_on <= :to AND rowid NOT IN (${replacedDecisions})
  ), overturned AS (
    SELECT d.assessor_id, d.unit_id, d.method, max(s.sampled_on) AS since
    FROM current_sample s JOIN decision d ON d.id = s.decision_id WHERE s.outcome = 'disagreed' GROUP BY 1, 2, 3
  ), ranked AS (
    SELECT id, learner_id, qualification_id, decided_on,
      row_number() OVER (PARTITION BY assessor_id ORDER BY decided_on, root_id) AS nth,
      row_number() OVER (PARTITION BY assessor_id, unit_id ORDER BY decided_on, root_id) AS nth_in_unit
    FROM made
  ), after_overturn AS (
    SELECT d.id, row_number() OVER (
      PARTITION BY d.assessor_id, d.unit_id, d.method ORDER BY d.decided_on, d.root_id) AS nth
    FROM overturned o JOIN made d ON d.assessor_id = o.assessor_id AND d.unit_id = o.unit_id
      AND d.method = o.method AND d.decided_on > o.since)
  SELECT r.id, coalesce(l.cohort, '') AS cohort, r.nth, r.nth_in_unit, a.nth AS nth_after_overturn
  FROM ranked r JOIN learner l ON l.id = r.learner_id LEFT JOIN after_overturn a ON a.id = r.id
  WHERE r.qualification_id = :qualificationId AND r.decided_on BETWEEN :from AND :to`);

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
  FROM draw_population f
  JOIN decision d ON d.id = f.decision_id
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  WHERE f.draw_id = ?
  ORDER BY d.id`);

/** One decision as a population tells it, whichever draw froze it. */
export const populationRow = query<[decisionId: string], PopulationTableRow>(`
  SELECT ${populationColumns}
  FROM decision d
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  WHERE d.id = ?`);

/** The revision of a decision that stands now, whichever revision is named. */
export const newestPopulationRow = query<[decisionId: string], PopulationTableRow>(`
  SELECT ${populationColumns}
  FROM decision_standing n
  JOIN decision d ON d.id = n.newest_id
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  WHERE n.id = ?`);

/** A frozen decision as a list shows it. */
export interface FrozenDecisionRow extends PopulationTableRow {
  readonly root_id: string;
  readonly unit_title: string;
}

/** A frozen population by assessor, learner and unit. */
export const frozenDecisions = query<[drawId: string], FrozenDecisionRow>(`
  SELECT ${populationColumns}, d.root_id, u.title AS unit_title
  FROM draw_population f
  JOIN decision d ON d.id = f.decision_id
  JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id
  JOIN person p ON p.id = d.assessor_id
  JOIN site s ON s.id = d.site_id
  WHERE f.draw_id = ?
  ORDER BY p.name COLLATE NOCASE, p.id, l.name COLLATE NOCASE, l.id, u.position, d.decided_on, d.id`);
