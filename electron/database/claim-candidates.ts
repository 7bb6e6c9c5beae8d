import { query } from './query';

export interface ClaimCandidateRow {
  readonly registration_id: string;
  readonly learner_id: string;
  readonly learner_name: string;
  readonly learner_number: string;
  readonly qualification_id: string;
  readonly qualification_code: string;
}

/** Decisions met by a learner `r` under its qualification; sample and revision are looked at when readiness is. */
const MET = `d.qualification_id = r.qualification_id AND d.learner_id = r.learner_id
  AND d.outcome = 'met' AND d.stage = 'summative'`;

/**
 * The fewest units that a claim can rest on, by qualification: every mandatory one, and as many as it takes of those
 * with the most credits. Most learners are told apart by counting alone.
 */
const NEED = `
  SELECT q.id, q.code, q.credits, max(
    (SELECT count(*) FROM unit u JOIN unit_group g ON g.id = u.group_id AND g.rule = 'all'
     WHERE u.qualification_id = q.id),
    (SELECT count(*) FROM (
      SELECT coalesce(sum(u.credit) OVER (ORDER BY u.credit DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
        AS before FROM unit u WHERE u.qualification_id = q.id) WHERE before < q.credits),
    1) AS fewest
  FROM qualification q`;

const ENOUGH = `
  CASE WHEN (SELECT count(*) FROM decision d WHERE ${MET}) < need.fewest THEN 0
  WHEN need.credits IS NULL
  THEN NOT EXISTS (
    SELECT 1 FROM unit u JOIN unit_group g ON g.id = u.group_id AND g.rule = 'all'
    WHERE u.qualification_id = need.id AND NOT EXISTS (SELECT 1 FROM decision d WHERE ${MET} AND d.unit_id = u.id))
  ELSE (
    SELECT coalesce(sum(u.credit), 0) FROM unit u
    WHERE u.id IN (SELECT d.unit_id FROM decision d WHERE ${MET})) >= need.credits
  END`;

/**
 * Learners with every mandatory unit, or credits enough, and no claim that stands: by name, after a name and id. Cheap
 * and never too strict: who is listed may still lack something, who is not cannot claim.
 */
export const claimCandidates = query<
  [{ qualificationId: string; pattern: string; name: string; id: string; limit: number }],
  ClaimCandidateRow
>(`
  WITH need AS MATERIALIZED (${NEED})
  SELECT r.id AS registration_id, l.id AS learner_id, l.name AS learner_name, l.number AS learner_number,
    need.id AS qualification_id, need.code AS qualification_code
  FROM learner l
  CROSS JOIN registration r ON r.learner_id = l.id
  CROSS JOIN need ON need.id = r.qualification_id
  WHERE (l.name COLLATE NOCASE, r.id) > (:name, :id)
    AND (:qualificationId = '' OR r.qualification_id = :qualificationId)
    AND (:pattern = '%' OR l.name LIKE :pattern ESCAPE '\\' OR l.number LIKE :pattern ESCAPE '\\')
    AND r.withdrawn_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM current_claim c WHERE c.registration_id = r.id AND c.state <> 'withdrawn')
    AND ${ENOUGH}
  ORDER BY l.name COLLATE NOCASE, r.id LIMIT :limit`);
