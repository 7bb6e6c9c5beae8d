import { replacedDecisions } from './decisions';
import { query, type Query } from './query';

/** One person, or null for everybody: two statements, so that one person's is answered from an index. */
function ofOneOrAll<Given extends object, Row>(
  sql: (ofOne: boolean) => string,
): {
  readonly all: (db: Parameters<Query<[], Row>['all']>[0], personId: string | null, given: Given) => Row[];
} {
  const one = query<[Given & { readonly personId: string }], Row>(sql(true));
  const everybody = query<[Given], Row>(sql(false));
  return {
    all: (db, personId, given) =>
      personId === null ? everybody.all(db, given) : one.all(db, { ...given, personId }),
  };
}

/** What current samples from a day on said of their decisions. */
export const sampledSince = ofOneOrAll<
  { readonly since: string },
  {
    readonly person_id: string;
    readonly sampled: number;
    readonly overturned: number;
    readonly action_required: number;
  }
>(
  (ofOne) => `
  SELECT f.assessor_id AS person_id, count(*) AS sampled,
    count(CASE f.outcome WHEN 'disagreed' THEN 1 END) AS overturned,
    count(CASE f.outcome WHEN 'action required' THEN 1 END) AS action_required
  FROM current_sampled_figure f CROSS JOIN sample s ON s.id = f.sample_id
  WHERE s.sampled_on >= :since ${ofOne ? 'AND f.assessor_id = :personId' : ''}
  GROUP BY f.assessor_id`,
);

/** The units that somebody decided in, with how many current decisions, and the first day. */
export const unitsDecidedIn = ofOneOrAll<
  Readonly<Record<never, never>>,
  {
    readonly person_id: string;
    readonly code: string;
    readonly decisions: number;
    readonly first_on: string;
  }
>(
  (ofOne) => `
  WITH made AS (
    SELECT d.assessor_id AS person_id, d.unit_id, count(*) AS decisions, min(d.decided_on) AS first_on
    FROM decision d
    WHERE d.rowid NOT IN (${replacedDecisions}) ${ofOne ? 'AND d.assessor_id = :personId' : ''}
    GROUP BY d.assessor_id, d.unit_id)
  SELECT made.person_id, u.code, made.decisions, made.first_on FROM made JOIN unit u ON u.id = made.unit_id`,
);

/** Learners whom they assessed since a day and who are registered, neither withdrawn nor claimed. */
export const learnersInProgress = ofOneOrAll<
  { readonly since: string },
  { readonly person_id: string; readonly learners: number }
>(
  (ofOne) => `
  WITH assessed AS (
    SELECT DISTINCT d.assessor_id, d.learner_id FROM decision d
    WHERE d.decided_on >= :since AND d.rowid NOT IN (${replacedDecisions})
      ${ofOne ? 'AND d.assessor_id = :personId' : ''}),
  open AS MATERIALIZED (
    SELECT DISTINCT r.learner_id FROM registration r
    WHERE r.withdrawn_on IS NULL AND NOT EXISTS (
      SELECT 1 FROM current_claim c WHERE c.registration_id = r.id AND c.state IN ('claimed', 'certificated')))
  SELECT a.assessor_id AS person_id, count(*) AS learners FROM assessed a
  WHERE a.learner_id IN (SELECT learner_id FROM open) GROUP BY a.assessor_id`,
);

/** Open actions of their own whose day has passed. */
export const actionsOverdue = ofOneOrAll<
  { readonly day: string },
  { readonly person_id: string; readonly actions: number }
>(
  (ofOne) => `
  SELECT owner_id AS person_id, count(*) AS actions FROM current_action
  WHERE done_on IS NULL AND due_on < :day ${ofOne ? 'AND owner_id = :personId' : ''}
  GROUP BY owner_id`,
);
