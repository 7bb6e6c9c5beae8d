import type { ReadableDatabase } from './connection';
import { query } from './query';
import { defineTable } from './table';

/** The centre’s sampling strategy: each version as it was approved. */
export interface StrategyVersionTableRow {
  readonly id: string;
  readonly number: number;
  /** Text with headings, as it was written. */
  readonly body: string;
  readonly approved_by: string;
  readonly approved_on: string;
  readonly valid_from: string;
  readonly recorded_by: string;
  readonly recorded_at: string;
  readonly device_id: string;
}

export const strategyVersionTable = defineTable<StrategyVersionTableRow>({
  name: 'strategy_version',
  columns: [
    'id',
    'number',
    'body',
    'approved_by',
    'approved_on',
    'valid_from',
    'recorded_by',
    'recorded_at',
    'device_id',
  ],
});

export interface StrategyVersionListRow extends StrategyVersionTableRow {
  readonly recorded_by_name: string;
  /** Plans that were made under it. */
  readonly plans: number;
}

/** Every version, newest first. */
export const strategyVersions = query<[], StrategyVersionListRow>(`
  SELECT v.*, who.name AS recorded_by_name,
    (SELECT count(*) FROM plan p WHERE p.strategy_id = v.id) AS plans
  FROM strategy_version v JOIN person who ON who.id = v.recorded_by
  ORDER BY v.number DESC`);

export const newestStrategy = query<[], StrategyVersionTableRow>(
  'SELECT * FROM strategy_version ORDER BY number DESC LIMIT 1',
);

const validOn = query<[day: string], StrategyVersionTableRow>(`
  SELECT * FROM strategy_version WHERE valid_from <= ? ORDER BY valid_from DESC, number DESC LIMIT 1`);

/** The version of the strategy that is valid on a day; undefined before the first one begins. */
export const strategyOn = (db: ReadableDatabase, day: string): StrategyVersionTableRow | undefined =>
  validOn.get(db, day);
