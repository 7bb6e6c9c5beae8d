import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import type { VerificationResult } from '../domain/report/verification';
import { channel } from './channel';
import { fileToken, id, jobId, line, nothing, pin, requiredLine } from './common';

export interface ReportRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly planId: string;
  readonly planName: string;
  readonly issuedAt: IsoTime;
  readonly issuedBy: string;
  readonly pages: number;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly signers: readonly { readonly field: 'IQA' | 'EQA'; readonly name: string; readonly at: IsoTime }[];
  readonly logSeq: number;
  readonly logHash: string;
}

export interface Identity {
  readonly id: string;
  readonly subject: string;
  readonly algorithm: string;
  readonly fingerprint: string;
  readonly validFrom: IsoTime;
  readonly validTo: IsoTime;
  readonly origin: 'made here' | 'own file';
  /** After wrong PINs; null when one may be tried now. */
  readonly waitUntil: IsoTime | null;
}

export interface LogRow {
  readonly seq: number;
  readonly at: IsoTime;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly rows: number;
  readonly hash: string;
}

export type HistoryCheckView =
  | { readonly intact: true; readonly entries: number; readonly rows: number; readonly head: string }
  | { readonly intact: false; readonly seq: number; readonly what: string; readonly remedy: string };

export interface Today {
  readonly today: IsoDate;
  readonly samplesDue: readonly {
    readonly cellId: string;
    readonly label: string;
    readonly plannedOn: IsoDate;
    readonly overdue: boolean;
  }[];
  readonly samplesDueCount: number;
  readonly samplesOverdueCount: number;
  readonly actions: {
    readonly overdue: number;
    readonly dueToday: number;
    readonly dueIn7Days: number;
    readonly open: number;
  };
  readonly assessorsAtRisk: readonly { readonly id: string; readonly name: string; readonly why: string }[];
  /** Month `YYYY-MM`, samples planned to be done in it, and samples done in it. */
  readonly months: readonly { readonly month: string; readonly planned: number; readonly done: number }[];
  readonly setUp: {
    readonly identity: boolean;
    readonly qualifications: number;
    readonly decisions: number;
    readonly plans: number;
  };
}

export const SETTING_KEYS = ['idleMinutes', 'theme'] as const;

export interface Settings {
  readonly idleMinutes: number;
  readonly theme: 'system' | 'light' | 'dark';
  readonly dataFolder: string;
  readonly version: string;
  readonly centre: { readonly name: string; readonly number: string; readonly awardingOrganisation: string };
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly lastCopyAt: IsoTime | null;
}

export const reportChannels = {
  'identity.get': channel<Identity | null>()(nothing),
  'identity.create': channel<Identity>()(
    z.strictObject({
      email: z.email('Give an e-mail address such as name@example.org.'),
      algorithm: z.enum(['ECDSA P-256', 'RSA-3072']),
      pin,
    }),
    ['identity-pin'],
  ),
  /** Takes the person's own .p12 or .pfx; it is kept under the PIN it came with. */
  'identity.import': channel<Identity>()(z.strictObject({ file: fileToken, pin: z.string().max(200) }), [
    'identity-file',
    'identity-pin',
    'identity-no-key',
    'identity-no-certificate',
    'identity-key-type',
    'identity-expired',
    'identity-not-yet-valid',
    'identity-not-for-signing',
  ]),
  'reports.list': channel<readonly ReportRow[]>()(nothing),
  'reports.issue': channel<{ readonly id: string }>()(
    z.strictObject({ jobId, planId: id, pin: z.string().max(200), eqaName: line }),
    ['not-found', 'no-identity', 'identity-pin', 'wait', 'not-allowed', 'nothing-sampled', 'expired'],
  ),
  /** Writes the signed bytes to the reports folder and opens them in the PDF reader. */
  'reports.open': channel<null>()(z.strictObject({ id }), ['not-found']),
  'reports.saveCopy': channel<{ readonly savedAs: string } | null>()(z.strictObject({ id }), ['not-found']),
  'reports.reveal': channel<null>()(z.strictObject({ id }), ['not-found']),
  'reports.verify': channel<VerificationResult>()(z.strictObject({ file: fileToken }), ['not-a-pdf']),
  'reports.verifyIssued': channel<VerificationResult>()(z.strictObject({ id }), ['not-found']),
  'history.page': channel<{
    readonly rows: readonly LogRow[];
    readonly next: number | null;
    readonly total: number;
  }>()(z.strictObject({ before: z.int().nullable(), limit: z.int().min(1).max(500) })),
  'history.check': channel<HistoryCheckView>()(z.strictObject({ jobId })),
  'history.save': channel<{ readonly savedAs: string } | null>()(nothing),
  'today.get': channel<Today>()(nothing),
  'settings.get': channel<Settings>()(nothing),
  'settings.save': channel<null>()(
    z.strictObject({ idleMinutes: z.int().min(1).max(240), theme: z.enum(['system', 'light', 'dark']) }),
  ),
  'settings.saveCentre': channel<null>()(
    z.strictObject({ name: requiredLine, number: requiredLine, awardingOrganisation: requiredLine }),
    ['not-allowed'],
  ),
  'settings.addSite': channel<null>()(z.strictObject({ name: requiredLine }), ['name-taken', 'not-allowed']),
  'drafts.get': channel<{ readonly body: string; readonly savedAt: IsoTime } | null>()(
    z.strictObject({ key: requiredLine }),
  ),
  /** An empty body removes the draft. The longest are the lines of an awarding organisation's document. */
  'drafts.save': channel<{ readonly savedAt: IsoTime }>()(
    z.strictObject({ key: requiredLine, body: z.string().max(10_000_000) }),
  ),
  'jobs.cancel': channel<null>()(z.strictObject({ jobId })),
  'links.open': channel<null>()(z.strictObject({ url: z.url({ protocol: /^https$/ }) }), ['refused']),
} as const;
