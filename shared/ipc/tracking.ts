import * as z from 'zod';
import type { IsoDate } from '../domain/calendar';
import type { AssessmentMethod, DecisionOutcome, Stage } from '../domain/methods';
import type { SampleOutcome } from '../domain/sample';
import { TRACKING_COLUMN_IDS, TRACKING_FIGURES, type TrackingRow } from '../domain/tracking/tracking-row';
import { channel } from './channel';
import { id, jobId, nothing, type Page } from './common';

/** One row behind a number of the assessor tracking table. */
export type BehindRow =
  | {
      readonly kind: 'learner';
      readonly id: string;
      readonly learnerId: string;
      readonly learnerName: string;
      readonly number: string;
      readonly decisions: number;
    }
  | {
      readonly kind: 'decision';
      readonly id: string;
      readonly learnerId: string;
      readonly learnerName: string;
      readonly unitCode: string;
      readonly method: AssessmentMethod;
      readonly stage: Stage;
      readonly outcome: DecisionOutcome;
      readonly decidedOn: IsoDate;
    }
  | {
      readonly kind: 'sample';
      readonly id: string;
      /** Null where the plan holds it no more. */
      readonly cellId: string | null;
      readonly learnerId: string;
      readonly learnerName: string;
      readonly unitCode: string;
      readonly iqaName: string;
      readonly outcome: SampleOutcome;
      readonly decidedOn: IsoDate;
      readonly sampledOn: IsoDate;
      /** From the decision to this sample. */
      readonly days: number;
    }
  | {
      readonly kind: 'action';
      readonly id: string;
      readonly text: string;
      readonly dueOn: IsoDate;
    }
  | {
      readonly kind: 'unit';
      readonly id: string;
      readonly code: string;
      readonly title: string;
      readonly evidence: string;
      readonly from: IsoDate;
      readonly to: IsoDate | null;
    }
  | {
      readonly kind: 'cpd';
      readonly id: string;
      readonly on: IsoDate;
      readonly nature: string;
      readonly minutes: number;
    };

/** The table as it stands on the screen: its rows in order, with the groups' headings between them. */
export const shownTable = z.strictObject({
  columns: z.array(z.enum(TRACKING_COLUMN_IDS)).min(1),
  rows: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('group'), label: z.string().max(400), count: z.int().min(0) }),
        z.strictObject({ kind: z.literal('person'), id }),
      ]),
    )
    .max(50_000),
  /** Filters and order in words, printed with it. */
  about: z.array(z.string().max(500)).max(60),
});
export type ShownTable = z.infer<typeof shownTable>;

export const trackingChannels = {
  'tracking.rows': channel<readonly TrackingRow[]>()(nothing),
  /** The rows behind a number, a page at a time; `after` is the `next` of the page before. */
  'tracking.behind': channel<Page<BehindRow>>()(
    z.strictObject({
      personId: id,
      figure: z.enum(TRACKING_FIGURES),
      after: z.string().max(500).nullable(),
      limit: z.int().min(1).max(500),
    }),
    ['not-found'],
  ),
  /** Null: saving was cancelled. */
  'tracking.export': channel<{ readonly savedAs: string } | null>()(
    z.strictObject({ jobId, format: z.enum(['xlsx', 'pdf']), table: shownTable }),
  ),
} as const;
