import { query, queryValue } from './query';
import { defineTable } from './table';

export interface QualificationTableRow {
  readonly id: string;
  readonly awarding_organisation: string;
  readonly title: string;
  readonly number: string;
  readonly code: string;
  readonly level: number | null;
  readonly credits: number | null;
  readonly tqt: number | null;
  readonly glh: number | null;
  readonly minimum_age: number | null;
  /** The document it was set up from, and its hash. */
  readonly source_name: string | null;
  readonly source_sha256: string | null;
  readonly device_id: string;
}

export const qualificationTable = defineTable<QualificationTableRow>({
  name: 'qualification',
  columns: [
    'id',
    'awarding_organisation',
    'title',
    'number',
    'code',
    'level',
    'credits',
    'tqt',
    'glh',
    'minimum_age',
    'source_name',
    'source_sha256',
    'device_id',
  ],
});

export interface QualificationListRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly number: string;
  readonly level: number | null;
  readonly credits: number | null;
  readonly glh: number | null;
  readonly units: number;
  readonly units_spelled_out: number;
  readonly registrations: number;
  readonly source_name: string | null;
}

export const qualifications = query<[], QualificationListRow>(`
  SELECT q.id, q.code, q.title, q.number, q.level, q.credits, q.glh, q.source_name,
    (SELECT count(*) FROM unit u WHERE u.qualification_id = q.id) AS units,
    (SELECT count(DISTINCT u.id) FROM unit u JOIN outcome o ON o.unit_id = u.id JOIN criterion c ON c.outcome_id = o.id
     WHERE u.qualification_id = q.id AND c.text <> '') AS units_spelled_out,
    (SELECT count(*) FROM registration r WHERE r.qualification_id = q.id) AS registrations
  FROM qualification q ORDER BY q.title COLLATE NOCASE, q.code`);

export const qualificationById = query<[id: string], QualificationTableRow>(
  'SELECT * FROM qualification WHERE id = ?',
);
/** Without regard to case, as the schema has it. */
export const qualificationWithCode = queryValue<[code: string], string>(
  'SELECT id FROM qualification WHERE code = ?',
);
export const allQualifications = query<[], QualificationTableRow>('SELECT * FROM qualification');
