import { query } from './query';
import { defineTable } from './table';

/** A computer that wrote to this centre's database. */
export interface DeviceTableRow {
  readonly id: string;
  readonly name: string;
  readonly created_at: string;
}

export const deviceTable = defineTable<DeviceTableRow>({
  name: 'device',
  columns: ['id', 'name', 'created_at'],
});

export const deviceById = query<[id: string], DeviceTableRow>('SELECT * FROM device WHERE id = ?');
