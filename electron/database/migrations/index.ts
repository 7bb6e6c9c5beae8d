import { foundation } from './0010-foundation';
import { guards } from './0020-guards';
import { recordOfAssessment } from './0030-record-of-assessment';
import { sampling } from './0040-sampling';
import { wideningLookups } from './0050-widening-lookups';

/** One step of the schema. Written once, never edited after a release: a change is a new migration. */
export interface Migration {
  /** Becomes `user_version`. Numbered in tens. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  { version: 10, name: 'foundation', sql: foundation },
  { version: 20, name: 'guards', sql: guards },
  { version: 30, name: 'record of assessment', sql: recordOfAssessment },
  { version: 40, name: 'sampling', sql: sampling },
  { version: 50, name: 'widening lookups', sql: wideningLookups },
];

/** The schema this program knows; a database beyond it is refused. */
export const latestVersion = Math.max(...migrations.map(({ version }) => version));
