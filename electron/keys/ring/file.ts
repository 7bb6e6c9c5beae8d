import { existsSync, readFileSync } from 'node:fs';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { KeyRing } from './format';
import { ringSchema } from './format';
import { writeWhole } from './write-whole';

/** Reads a key ring. Failure: `keys-missing` when it is not there or damaged; nothing is changed. */
export function readRing(file: string): Result<KeyRing> {
  if (!existsSync(file))
    return fail({
      code: 'keys-missing',
      message: 'The key ring of this centre is missing, so nobody can sign in.',
      remedy: 'Put keys.json back beside the database, or restore a backup: it holds both.',
    });
  const ring = parseRing(readFileSync(file, 'utf8'));
  return ring
    ? ok(ring)
    : fail({
        code: 'keys-missing',
        message: 'The key ring of this centre is damaged, so nobody can sign in.',
        remedy: 'Put back a copy of keys.json from the same centre, or restore a backup: it holds both.',
      });
}

/** A ring from its text; undefined when it is not one. */
export function parseRing(text: string): KeyRing | undefined {
  try {
    return ringSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export const ringText = (ring: KeyRing): string => `${JSON.stringify(ringSchema.parse(ring), null, 2)}\n`;

/** Writes a key ring, whole or not at all. */
export const writeRing = (file: string, ring: KeyRing): void => writeWhole(file, ringText(ring));
