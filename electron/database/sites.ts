import { query, queryValue } from './query';
import { defineTable } from './table';

export interface SiteTableRow {
  readonly id: string;
  readonly name: string;
  readonly device_id: string;
}

export const siteTable = defineTable<SiteTableRow>({ name: 'site', columns: ['id', 'name', 'device_id'] });

export const sites = query<[], SiteTableRow>('SELECT * FROM site ORDER BY name COLLATE NOCASE');
/** Without regard to case, as the schema has it. */
export const siteNamed = queryValue<[name: string], string>('SELECT id FROM site WHERE name = ?');
