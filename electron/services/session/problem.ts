import { existsSync } from 'node:fs';
import type { DatabaseProblem } from '../../../shared/ipc/session';
import type { Failure } from '../../../shared/result';
import { listCopies } from '../../database/copies';
import type { CentrePlace } from './place';

const CODES = [
  'database-newer',
  'database-damaged',
  'database-busy',
  'database-missing',
  'keys-missing',
] as const satisfies readonly DatabaseProblem['code'][];

/** A failure to open the centre, for the screen that says so and offers its copies. */
export function problemOf(failure: Failure, place: CentrePlace): DatabaseProblem | undefined {
  // A full or write-protected disk is, like a busy file, something to put right before trying again.
  const known = failure.code === 'disk-full' || failure.code === 'database-unreadable';
  const code = known ? 'database-busy' : CODES.find((candidate) => candidate === failure.code);
  if (code === undefined) return undefined;
  return {
    code,
    message: failure.message,
    remedy: failure.remedy ?? '',
    file: code === 'keys-missing' ? place.keys : place.database,
    isDemo: place.name === 'demo',
    copies: listCopies(place.copies),
  };
}

/** What is wrong with a centre that can be seen without opening it. */
export function visibleFailure(place: CentrePlace): Failure | undefined {
  if (!existsSync(place.database))
    return {
      code: 'database-missing',
      message: 'The centre’s database is not where it should be.',
      remedy: 'Put the file back, or restore a copy or backup.',
    };
  return undefined;
}
