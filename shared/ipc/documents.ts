import * as z from 'zod';
import { channel } from './channel';
import { id, jobId } from './common';

const ofRegistration = z.strictObject({ jobId, learnerId: id, qualificationId: id });
/** Null: saving was cancelled. */
type Saved = { readonly savedAs: string } | null;

/** Printed documents, saved as PDF where the person says. */
export const documentChannels = {
  'documents.saveLearnerRecord': channel<Saved>()(ofRegistration, ['not-found']),
  'documents.saveStatement': channel<Saved>()(ofRegistration, ['not-found']),
  /** Any revision's id names the observation; the one that stands is printed. */
  'documents.saveObservation': channel<Saved>()(z.strictObject({ jobId, id }), ['not-found']),
} as const;
