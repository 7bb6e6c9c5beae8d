import type { CentreSummary } from '../../shared/ipc/session';
import type { ReadableDatabase } from './connection';
import { query } from './query';
import { defineTable } from './table';

export interface CentreTableRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly awarding_organisation: string;
  readonly is_demo: number;
  readonly device_id: string;
}

export const centreTable = defineTable<CentreTableRow>({
  name: 'centre',
  columns: ['id', 'name', 'number', 'awarding_organisation', 'is_demo', 'device_id'],
});

const only = query<[], CentreTableRow>('SELECT * FROM centre LIMIT 1');

/** The centre this file belongs to; undefined while it is being set up. */
export const centreOf = (db: ReadableDatabase): CentreTableRow | undefined => only.get(db);

export const centreSummary = (row: CentreTableRow): CentreSummary => ({
  name: row.name,
  number: row.number,
  awardingOrganisation: row.awarding_organisation,
  isDemo: row.is_demo === 1,
});
