import * as z from 'zod';
import { channel } from './channel';
import { id, jobId } from './common';

export const planSheetChannels = {
  /** A plan in one sheet for the EQA, saved as PDF where the person says. Null: saving was cancelled. */
  'plans.printSheet': channel<{ readonly savedAs: string } | null>()(z.strictObject({ jobId, planId: id }), [
    'not-found',
  ]),
} as const;
