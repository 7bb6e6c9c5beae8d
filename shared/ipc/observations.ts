import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import {
  OBSERVATION_ANSWERS,
  OBSERVATION_ITEMS,
  OBSERVATION_OUTCOMES,
  type ObservationEntry,
} from '../domain/people-records/observation';
import { channel } from './channel';
import { id, isoDate, line, requiredLine, text } from './common';
import type { SignatureView } from './signatures';

export const observationEntry = z.strictObject({
  observedOn: isoDate,
  observerId: id,
  assessorId: id,
  learnerId: id.nullable(),
  qualificationId: id,
  unitId: id.nullable(),
  activity: requiredLine,
  checklist: z
    .array(
      z.strictObject({
        item: z.enum(OBSERVATION_ITEMS),
        answer: z.enum(OBSERVATION_ANSWERS),
        comment: text,
      }),
    )
    .max(OBSERVATION_ITEMS.length),
  outcome: z.enum(OBSERVATION_OUTCOMES),
  feedback: text,
  assessorComments: text,
  actions: z.array(z.strictObject({ text, ownerId: id, dueOn: isoDate })).max(50),
  observerSignatureId: id.nullable(),
  assessorSignatureId: id.nullable(),
});

export interface ObservationRevision {
  readonly id: string;
  readonly recordedAt: IsoTime;
  readonly recordedBy: string;
  readonly correctionReason: string | null;
  readonly entry: ObservationEntry;
  readonly names: {
    readonly observer: string;
    readonly assessor: string;
    readonly learner: string | null;
    readonly qualification: string;
    readonly unit: string | null;
  };
  /** As they were given under this revision; null where somebody did not sign. */
  readonly signatures: {
    readonly observer: SignatureView | null;
    readonly assessor: SignatureView | null;
  };
}

export interface ObservationDetail {
  /** Oldest first; the last one stands. */
  readonly revisions: readonly ObservationRevision[];
  /** What the standing revision asked for, as it is now. */
  readonly actions: readonly {
    readonly id: string;
    readonly text: string;
    readonly ownerName: string;
    readonly dueOn: IsoDate;
    readonly doneOn: IsoDate | null;
  }[];
}

export const observationChannels = {
  /** Any revision's id names the observation. */
  'observations.get': channel<ObservationDetail>()(z.strictObject({ id }), ['not-found']),
  'observations.save': channel<{ readonly id: string }>()(
    z.strictObject({
      /** The revision that this one corrects; null records a new observation. */
      base: id.nullable(),
      correctionReason: line.nullable(),
      entry: observationEntry,
    }),
    ['not-found', 'not-allowed', 'invalid', 'changed-meanwhile'],
  ),
} as const;
