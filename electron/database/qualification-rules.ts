import { query } from './query';
import { defineTable } from './table';

/** From a day on, a qualification is judged under a pack. */
export interface QualificationRulesTableRow {
  readonly id: string;
  /** Null: the centre's general pack, for what belongs to no qualification. */
  readonly qualification_id: string | null;
  readonly pack_root_id: string;
  readonly from_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string | null;
  readonly device_id: string;
}

export const qualificationRulesTable = defineTable<QualificationRulesTableRow>({
  name: 'qualification_rules',
  columns: ['id', 'qualification_id', 'pack_root_id', 'from_on', 'recorded_at', 'recorded_by', 'device_id'],
});

/** The choice that holds on a day: the newest that has begun. */
export const qualificationRulesOn = query<
  [{ qualification: string | null; day: string }],
  { readonly pack_root_id: string }
>(`
  SELECT pack_root_id FROM qualification_rules WHERE qualification_id IS :qualification AND from_on <= :day
  ORDER BY from_on DESC, id DESC LIMIT 1`);

export interface QualificationRulesListRow extends QualificationRulesTableRow {
  readonly recorded_by_name: string | null;
  readonly pack_key: string;
  readonly pack_title: string;
}

/** Every choice for a qualification (or, with null, for the centre), newest first, with the pack as it is called now. */
export const qualificationRulesOf = query<[qualificationId: string | null], QualificationRulesListRow>(`
  SELECT c.*, who.name AS recorded_by_name, p.pack_key, p.title AS pack_title
  FROM qualification_rules c
  JOIN rule_pack p ON p.root_id = c.pack_root_id
    AND NOT EXISTS (SELECT 1 FROM rule_pack later WHERE later.replaces = p.id)
  LEFT JOIN person who ON who.id = c.recorded_by
  WHERE c.qualification_id IS ? ORDER BY c.from_on DESC, c.id DESC`);
