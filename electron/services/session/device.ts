import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { newId } from '../../database/ids';
import { writeWhole } from '../../keys/ring/write-whole';

const deviceSchema = z.strictObject({ id: z.uuid() });

/**
 * The id of this computer, made once for its data folder. It lies outside the centre's folder, so that a backup
 * restored on another computer writes under that computer's own id.
 */
export function deviceIdOf(dataFolder: string): string {
  const file = path.join(dataFolder, 'device.json');
  if (existsSync(file)) {
    const known = parsed(readFileSync(file, 'utf8'));
    if (known) return known.id;
  }
  const id = newId();
  mkdirSync(dataFolder, { recursive: true });
  writeWhole(file, `${JSON.stringify({ id })}\n`);
  return id;
}

function parsed(text: string): { readonly id: string } | undefined {
  try {
    return deviceSchema.parse(JSON.parse(text));
  } catch {
    // A damaged file: the computer goes on under a new id.
    return undefined;
  }
}
