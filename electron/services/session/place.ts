import { existsSync } from 'node:fs';
import path from 'node:path';

/** Which of the two centres of a data folder is meant: the person's own or the demo. */
export type PlaceName = 'centre' | 'demo';

/** Where a centre's files lie. */
export interface CentrePlace {
  readonly name: PlaceName;
  readonly folder: string;
  readonly database: string;
  readonly keys: string;
  /** Waits after wrong passphrases. */
  readonly waits: string;
  /** Copies made by schedule and before migrations. */
  readonly copies: string;
}

export const placeIn = (dataFolder: string, name: PlaceName): CentrePlace =>
  placeAt(path.join(dataFolder, name), name);

export const placeAt = (folder: string, name: PlaceName): CentrePlace => ({
  name,
  folder,
  database: path.join(folder, 'countersign.db'),
  keys: path.join(folder, 'keys.json'),
  waits: path.join(folder, 'waits.json'),
  copies: path.join(folder, 'copies'),
});

/** True when there is anything of a centre at the place: nothing may be set up over it. */
export const isTaken = (place: CentrePlace): boolean => existsSync(place.database) || existsSync(place.keys);

/** A database's file and the two that SQLite may keep beside it: they belong together. */
export const filesOf = (database: string): readonly string[] =>
  [database, `${database}-wal`, `${database}-shm`].filter((file) => existsSync(file));
