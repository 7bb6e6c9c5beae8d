import { command, queryValue } from './query';

/** A setting's value as JSON. */
export const settingOf = queryValue<[key: string], string>('SELECT value FROM setting WHERE key = ?');

export const saveSetting = command<[key: string, value: string]>(
  'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
);
