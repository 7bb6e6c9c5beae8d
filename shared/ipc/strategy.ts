import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import { channel } from './channel';
import { id, isoDate, nothing, requiredLine, text } from './common';

/** One version of the centre's sampling strategy. */
export interface StrategyVersion {
  readonly id: string;
  readonly number: number;
  /** As it was written; `parseStrategy` reads it. */
  readonly text: string;
  readonly approvedBy: string;
  readonly approvedOn: IsoDate;
  readonly validFrom: IsoDate;
  readonly recordedBy: string;
  readonly recordedAt: IsoTime;
  /** Plans that were made under it. */
  readonly plans: number;
}

export interface Strategy {
  /** Newest first; empty while there is none. */
  readonly versions: readonly StrategyVersion[];
  /** Valid today; null before the first version begins. */
  readonly validId: string | null;
}

export const saveStrategy = z.strictObject({
  /** The version that the new one was made from; null for the first. */
  base: id.nullable(),
  text: text.min(1, 'Write the strategy down.'),
  approvedBy: requiredLine.min(1, 'Say who approved it.'),
  approvedOn: isoDate,
  validFrom: isoDate,
});

export const strategyChannels = {
  'strategy.get': channel<Strategy>()(nothing),
  'strategy.save': channel<{ readonly number: number }>()(saveStrategy, [
    'not-allowed',
    'changed-meanwhile',
    'nothing-changed',
    'invalid',
  ]),
} as const;
