import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { IsoTime } from '../../../shared/domain/calendar';
import type { WaitState } from '../../../shared/domain/waiting';
import { afterFailure, asOf, millisecondsLeft } from '../../../shared/domain/waiting';
import type { Result } from '../../../shared/result';
import { fail } from '../../../shared/result';
import { writeWhole } from './write-whole';

const waitsSchema = z.record(
  z.string(),
  z.strictObject({ failures: z.int().min(1), waitUntil: z.iso.datetime() }),
);

/** The waits kept beside a ring, by person id or `recovery`. They survive a restart. */
function readWaits(file: string): Readonly<Record<string, WaitState>> {
  if (!existsSync(file)) return {};
  try {
    return waitsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Only a hindrance for guesses at the keyboard: whoever can damage this file can copy the ring instead.
    return {};
  }
}

const writeWaits = (file: string, waits: Readonly<Record<string, WaitState>>): void =>
  writeWhole(file, `${JSON.stringify(waits)}\n`);

/** How it stands for `who` at `now`. A wait that began again because the clock went backwards is kept as such. */
function standing(file: string, who: string, now: IsoTime): WaitState | undefined {
  const waits = readWaits(file);
  const state = waits[who];
  if (!state) return undefined;
  const current = asOf(state, now);
  if (current !== state) writeWaits(file, { ...waits, [who]: current });
  return current;
}

/** Until when `who` (a person id or `recovery`) has to wait; null when they may try. What a locked screen shows. */
export function waitUntilOf(file: string, who: string, now: IsoTime): IsoTime | null {
  const state = standing(file, who, now);
  return state && millisecondsLeft(state, now) > 0 ? state.waitUntil : null;
}

/**
 * Lets `who` (a person id or `recovery`) try a secret unless they have to wait (failure `wait`). The failure is noted
 * before the attempt and struck out after a success, so that ending the program half-way does not save a wait.
 */
export async function tryAfterWait<T>(
  file: string,
  who: string,
  now: IsoTime,
  attempt: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const state = standing(file, who, now);
  const seconds = Math.ceil(millisecondsLeft(state, now) / 1_000);
  if (seconds > 0)
    return fail({
      code: 'wait',
      message: `Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} before you try again.`,
      remedy: 'Each wrong try makes the wait longer, so that nobody can guess.',
    });
  writeWaits(file, { ...readWaits(file), [who]: afterFailure(state, now) });
  const result = await attempt();
  if (result.ok)
    writeWaits(file, Object.fromEntries(Object.entries(readWaits(file)).filter(([other]) => other !== who)));
  return result;
}
