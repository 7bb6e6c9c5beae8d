import { query, queryValue } from './query';
import { defineTable } from './table';

/** An optional unit that a learner means to take. Mandatory ones need no row. */
export interface ChosenUnitTableRow {
  readonly id: string;
  readonly registration_id: string;
  readonly unit_id: string;
  readonly chosen_on: string;
  readonly device_id: string;
}

export const chosenUnitTable = defineTable<ChosenUnitTableRow>({
  name: 'chosen_unit',
  columns: ['id', 'registration_id', 'unit_id', 'chosen_on', 'device_id'],
});

export const chosenUnitsOf = query<[registrationId: string], ChosenUnitTableRow>(
  'SELECT * FROM chosen_unit WHERE registration_id = ?',
);

export interface UnitRecordCounts {
  readonly unit_id: string;
  /** Current entries of the unit record. */
  readonly entries: number;
  /** Outcomes signed off. */
  readonly signed: number;
}

/** Units of a registration that have anything in their record. */
export const unitRecordsOf = query<[{ registration: string }], UnitRecordCounts>(`
  SELECT unit_id, sum(entries) AS entries, sum(signed) AS signed FROM (
    SELECT unit_id, count(*) AS entries, 0 AS signed FROM current_evidence_entry
    WHERE registration_id = :registration GROUP BY unit_id
    UNION ALL
    SELECT unit_id, 0, count(DISTINCT outcome_id) FROM current_outcome_sign_off
    WHERE registration_id = :registration GROUP BY unit_id)
  GROUP BY unit_id`);

/** How many outcomes the units of a qualification have. */
export const outcomeCounts = query<
  [qualificationId: string],
  { readonly unit_id: string; readonly outcomes: number }
>(`SELECT o.unit_id, count(*) AS outcomes FROM unit u JOIN outcome o ON o.unit_id = u.id
   WHERE u.qualification_id = ? GROUP BY o.unit_id`);

/** Whether a decision, an entry or a sign-off of any revision names the unit for this registration. */
export const unitIsOnRecord = queryValue<[{ registration: string; unit: string }], number>(`
  SELECT 1 FROM registration r WHERE r.id = :registration AND (
    EXISTS (SELECT 1 FROM decision d WHERE d.learner_id = r.learner_id AND d.unit_id = :unit)
    OR EXISTS (SELECT 1 FROM evidence_entry e WHERE e.registration_id = r.id AND e.unit_id = :unit)
    OR EXISTS (SELECT 1 FROM outcome_sign_off s WHERE s.registration_id = r.id AND s.unit_id = :unit)
    OR EXISTS (SELECT 1 FROM unit_achievement a WHERE a.registration_id = r.id AND a.unit_id = :unit))`);
