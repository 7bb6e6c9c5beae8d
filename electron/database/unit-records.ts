import { query, queryValue } from './query';

/** Whose unit record it is, and of what. */
export interface UnitRecordOwnerRow {
  readonly registration_id: string;
  readonly registered_on: string;
  readonly withdrawn_on: string | null;
  readonly learner_id: string;
  readonly learner_name: string;
  readonly learner_number: string;
  readonly born_on: string | null;
  readonly site_id: string | null;
  readonly qualification_id: string;
  readonly qualification_code: string;
  readonly qualification_title: string;
  readonly unit_id: string;
  readonly unit_code: string;
}

/** A registration with a unit of its qualification. */
export const unitRecordOwner = query<[{ registrationId: string; unitId: string }], UnitRecordOwnerRow>(`
  SELECT r.id AS registration_id, r.registered_on, r.withdrawn_on, l.id AS learner_id, l.name AS learner_name,
    l.number AS learner_number, l.born_on, l.site_id, q.id AS qualification_id, q.code AS qualification_code,
    q.title AS qualification_title, u.id AS unit_id, u.code AS unit_code
  FROM registration r
  JOIN learner l ON l.id = r.learner_id
  JOIN qualification q ON q.id = r.qualification_id
  JOIN unit u ON u.id = :unitId AND u.qualification_id = q.id
  WHERE r.id = :registrationId`);

/** The learner's registration for the qualification of a unit. */
export const registrationForUnit = queryValue<[{ learnerId: string; unitId: string }], string>(`
  SELECT r.id FROM unit u JOIN registration r ON r.qualification_id = u.qualification_id
  WHERE r.learner_id = :learnerId AND u.id = :unitId`);

export interface LearnersUnitRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly is_achieved: 0 | 1;
}

/**
 * The units of a registration in the qualification's order: those of groups that need every unit, those chosen, those
 * with entries or decisions. Where nothing of it says anything yet, all of them.
 */
export const unitsOfRegistration = query<[{ registrationId: string }], LearnersUnitRow>(`
  WITH own AS (
    SELECT u.id, u.code, u.title, u.position,
      EXISTS (SELECT 1 FROM current_unit_achievement a WHERE a.registration_id = r.id AND a.unit_id = u.id) AS is_achieved,
      g.rule = 'all'
        OR EXISTS (SELECT 1 FROM chosen_unit c WHERE c.registration_id = r.id AND c.unit_id = u.id)
        OR EXISTS (SELECT 1 FROM evidence_entry e WHERE e.registration_id = r.id AND e.unit_id = u.id)
        OR EXISTS (SELECT 1 FROM decision d WHERE d.learner_id = r.learner_id AND d.unit_id = u.id) AS is_taken
    FROM registration r
    JOIN unit u ON u.qualification_id = r.qualification_id
    JOIN unit_group g ON g.id = u.group_id
    WHERE r.id = :registrationId)
  SELECT id, code, title, is_achieved FROM own
  WHERE is_taken OR NOT EXISTS (SELECT 1 FROM own WHERE is_taken)
  ORDER BY position`);
