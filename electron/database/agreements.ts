import { query } from './query';
import { defineTable } from './table';

/** An employer direct agreement: it waives P2 for the roles and people it names. */
export interface AgreementTableRow {
  readonly id: string;
  readonly employer: string;
  readonly reference: string;
  readonly scope: string;
  /** `assessor`, `IQA` or both, as a JSON list. */
  readonly waives: string;
  /** Null: every qualification. */
  readonly qualification_id: string | null;
  /** Ids as a JSON list; empty: everybody. */
  readonly person_ids: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly file_id: string | null;
  readonly device_id: string;
}

export const agreementTable = defineTable<AgreementTableRow>({
  name: 'employer_agreement',
  columns: [
    'id',
    'employer',
    'reference',
    'scope',
    'waives',
    'qualification_id',
    'person_ids',
    'valid_from',
    'valid_to',
    'file_id',
    'device_id',
  ],
});

export const agreements = query<[], AgreementTableRow>(
  'SELECT * FROM employer_agreement ORDER BY valid_from DESC, employer COLLATE NOCASE, id',
);
/** Without regard to case; an agreement is known by its employer and reference. */
export const agreementNamed = query<[employer: string, reference: string], { readonly id: string }>(
  'SELECT id FROM employer_agreement WHERE employer = ? COLLATE NOCASE AND reference = ? COLLATE NOCASE',
);
