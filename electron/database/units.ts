import type { GroupRule } from '../../shared/domain/qualification';
import { query, queryValue } from './query';
import { defineTable } from './table';

export interface GroupTableRow {
  readonly id: string;
  readonly qualification_id: string;
  readonly position: number;
  readonly code: string;
  readonly title: string;
  readonly rule: GroupRule['kind'];
  readonly credits: number | null;
  readonly device_id: string;
}

export const groupTable = defineTable<GroupTableRow>({
  name: 'unit_group',
  columns: ['id', 'qualification_id', 'position', 'code', 'title', 'rule', 'credits', 'device_id'],
});

export interface UnitTableRow {
  readonly id: string;
  readonly qualification_id: string;
  readonly group_id: string;
  readonly position: number;
  readonly code: string;
  readonly reference: string | null;
  readonly title: string;
  readonly level: number | null;
  readonly credit: number | null;
  readonly glh: number | null;
  /** The three methods of the unit assessment methods table; all null where the document has none. */
  readonly question_papers: number | null;
  readonly observation: number | null;
  readonly portfolio: number | null;
  readonly observations_required: number | null;
  readonly simulation: 'allowed' | 'not allowed' | null;
  readonly environment: string | null;
  readonly device_id: string;
}

export const unitTable = defineTable<UnitTableRow>({
  name: 'unit',
  columns: [
    'id',
    'qualification_id',
    'group_id',
    'position',
    'code',
    'reference',
    'title',
    'level',
    'credit',
    'glh',
    'question_papers',
    'observation',
    'portfolio',
    'observations_required',
    'simulation',
    'environment',
    'device_id',
  ],
});

export interface OutcomeTableRow {
  readonly id: string;
  readonly unit_id: string;
  readonly number: number;
  readonly kind: 'observation' | 'knowledge' | null;
  readonly title: string;
  readonly device_id: string;
}

export const outcomeTable = defineTable<OutcomeTableRow>({
  name: 'outcome',
  columns: ['id', 'unit_id', 'number', 'kind', 'title', 'device_id'],
});

export interface CriterionTableRow {
  readonly id: string;
  readonly outcome_id: string;
  readonly position: number;
  readonly label: string;
  readonly text: string;
  readonly device_id: string;
}

export const criterionTable = defineTable<CriterionTableRow>({
  name: 'criterion',
  columns: ['id', 'outcome_id', 'position', 'label', 'text', 'device_id'],
});

/** Parts of one qualification, each in the document's order. */
export const groupsOf = query<[qualificationId: string], GroupTableRow>(
  'SELECT * FROM unit_group WHERE qualification_id = ? ORDER BY position',
);
export const unitsOf = query<[qualificationId: string], UnitTableRow>(
  'SELECT * FROM unit WHERE qualification_id = ? ORDER BY position',
);
export const outcomesOf = query<[qualificationId: string], OutcomeTableRow>(
  'SELECT o.* FROM outcome o JOIN unit u ON u.id = o.unit_id WHERE u.qualification_id = ? ORDER BY o.number',
);
export const criteriaOf = query<[qualificationId: string], CriterionTableRow>(
  `SELECT c.* FROM criterion c JOIN outcome o ON o.id = c.outcome_id JOIN unit u ON u.id = o.unit_id
   WHERE u.qualification_id = ? ORDER BY c.position`,
);
export const allUnits = query<
  [],
  {
    readonly id: string;
    readonly qualification_id: string;
    readonly code: string;
    readonly reference: string | null;
  }
>('SELECT id, qualification_id, code, reference FROM unit ORDER BY position');

/** A sample, of any revision, that names the criterion. */
export const criterionIsSampled = queryValue<[criterionId: string], number>(
  'SELECT 1 FROM sample s WHERE EXISTS (SELECT 1 FROM json_each(s.criteria) c WHERE c.value = ?) LIMIT 1',
);

/** What the record of assessment says of a unit: a word for the first thing that names it. */
export const unitIsNamed = queryValue<[{ readonly unitId: string }], string>(`
  SELECT 'decisions' FROM decision WHERE unit_id = :unitId
  UNION ALL SELECT 'unit records' FROM evidence_entry WHERE unit_id = :unitId
  UNION ALL SELECT 'unit records' FROM outcome_sign_off WHERE unit_id = :unitId
  UNION ALL SELECT 'unit records' FROM unit_achievement WHERE unit_id = :unitId
  UNION ALL SELECT 'learners who chose it' FROM chosen_unit WHERE unit_id = :unitId
  UNION ALL SELECT 'recorded competence' FROM competence WHERE unit_id = :unitId
  UNION ALL SELECT 'observations' FROM assessor_observation WHERE unit_id = :unitId
  UNION ALL SELECT 'cases' FROM quality_case WHERE unit_id = :unitId
  LIMIT 1`);

/** Something achieved or signed off in an outcome, or in a criterion, of any revision. */
export const outcomeIsRecorded = queryValue<[{ readonly outcomeId: string }], number>(`
  SELECT 1 FROM evidence_entry WHERE outcome_id = :outcomeId
  UNION ALL SELECT 1 FROM outcome_sign_off WHERE outcome_id = :outcomeId LIMIT 1`);
export const criterionIsRecorded = queryValue<[{ readonly criterionId: string }], number>(`
  SELECT 1 FROM evidence_entry e
  WHERE e.outcome_id = (SELECT outcome_id FROM criterion WHERE id = :criterionId)
    AND (e.criterion_id = :criterionId
      OR EXISTS (SELECT 1 FROM json_each(e.criteria) c WHERE c.value = :criterionId)
      OR EXISTS (SELECT 1 FROM json_each(e.oral_criteria) c WHERE c.value = :criterionId))
  LIMIT 1`);

/** The group's rule of combination. The schema cannot say that a minimum or maximum names its credits: 0 if not. */
export const groupRuleOf = ({ rule, credits }: Pick<GroupTableRow, 'rule' | 'credits'>): GroupRule =>
  rule === 'all' ? { kind: 'all', credits } : { kind: rule, credits: credits ?? 0 };

export const outcomesOfUnit = query<[unitId: string], OutcomeTableRow>(
  'SELECT * FROM outcome WHERE unit_id = ? ORDER BY number',
);
export const criteriaOfOutcome = query<[outcomeId: string], CriterionTableRow>(
  'SELECT * FROM criterion WHERE outcome_id = ? ORDER BY position',
);
