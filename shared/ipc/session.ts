import * as z from 'zod';
import type { IsoTime } from '../domain/calendar';
import { ROLES, type Role } from '../domain/people';
import { channel } from './channel';
import { fileToken, id, jobId, line, nothing, passphrase, requiredLine } from './common';

export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly initials: string | null;
  readonly roles: readonly Role[];
}

export interface CentreSummary {
  readonly name: string;
  readonly number: string;
  readonly awardingOrganisation: string;
  readonly isDemo: boolean;
}

/** Which of the four faces the application shows. */
export type SessionState =
  | { readonly kind: 'welcome' }
  | {
      readonly kind: 'locked';
      readonly centreName: string;
      readonly isDemo: boolean;
      readonly people: readonly {
        readonly id: string;
        readonly name: string;
        /** After wrong passphrases; null when one may be tried now. */
        readonly waitUntil: IsoTime | null;
      }[];
      /** After wrong recovery codes. */
      readonly recoveryWaitUntil: IsoTime | null;
    }
  | {
      readonly kind: 'signed-in';
      readonly person: SignedInPerson;
      readonly centre: CentreSummary;
      readonly idleMinutes: number;
      readonly today: string;
    }
  | { readonly kind: 'problem'; readonly problem: DatabaseProblem };

/** Why the centre's file cannot be opened. The file is never touched. */
export interface DatabaseProblem {
  readonly code:
    'database-newer' | 'database-damaged' | 'database-busy' | 'database-missing' | 'keys-missing';
  readonly message: string;
  readonly remedy: string;
  readonly file: string;
  /** The demo can be left, or thrown away; the person's own centre is untouched. */
  readonly isDemo: boolean;
  /** Copies that could be restored, newest first. */
  readonly copies: readonly {
    readonly name: string;
    /** Before a change of the file's structure, or by schedule. */
    readonly kind: 'before' | 'daily' | 'weekly';
    readonly takenAt: IsoTime;
    readonly size: number;
  }[];
}

export const setUpCentre = z.strictObject({
  centre: z.strictObject({
    name: requiredLine,
    number: requiredLine,
    awardingOrganisation: requiredLine,
    sites: z.array(requiredLine).min(1, 'Name at least one site.').max(200),
  }),
  person: z.strictObject({
    name: requiredLine,
    initials: requiredLine.max(6, 'Use at most 6 characters.'),
    email: z.union([z.literal(''), z.email('Give an e-mail address such as name@example.org.')]),
    role: z.enum(['IQA', 'lead IQA']),
  }),
  passphrase,
});
export type SetUpCentre = z.infer<typeof setUpCentre>;

export const sessionChannels = {
  'session.state': channel<SessionState>()(nothing),
  /** Answers the recovery code, which is shown once. */
  'session.setUpCentre': channel<{ readonly recoveryCode: string }>()(setUpCentre, ['centre-exists']),
  /** Makes the demo centre when there is none yet, and signs in to it. */
  'session.openDemo': channel<SessionState>()(z.strictObject({ jobId }), []),
  /** Back to Welcome from the demo centre, which is kept, or thrown away. */
  'session.leaveDemo': channel<SessionState>()(z.strictObject({ discard: z.boolean() })),
  'session.signIn': channel<SessionState>()(
    z.strictObject({ personId: id, passphrase: z.string().max(1_000) }),
    ['wrong-passphrase', 'wait'],
  ),
  'session.recover': channel<SessionState>()(
    z.strictObject({ personId: id, recoveryCode: line, newPassphrase: passphrase }),
    ['wrong-code', 'wait'],
  ),
  'session.lock': channel<SessionState>()(nothing),
  'session.changePassphrase': channel<null>()(
    z.strictObject({ current: z.string().max(1_000), next: passphrase }),
    ['wrong-passphrase', 'wait'],
  ),
  /** Lets another person of the centre sign in, with a first passphrase of their own. */
  'session.addSignIn': channel<null>()(z.strictObject({ personId: id, passphrase }), ['not-allowed']),
  'session.removeSignIn': channel<null>()(z.strictObject({ personId: id }), ['not-allowed', 'last-sign-in']),
  /** The code as a text file, where the person says. */
  'session.saveRecoveryCode': channel<{ readonly savedAs: string } | null>()(
    z.strictObject({ recoveryCode: requiredLine, centreName: requiredLine }),
  ),
  'session.newRecoveryCode': channel<{ readonly recoveryCode: string }>()(nothing, ['not-allowed']),
  'session.restoreCopy': channel<SessionState>()(z.strictObject({ copy: line }), ['database-damaged']),
  'backup.create': channel<{ readonly savedAs: string } | null>()(z.strictObject({ jobId })),
  'backup.restore': channel<SessionState>()(
    z.strictObject({
      file: fileToken,
      /** Moves a centre that is there, but cannot be opened, to a folder beside it, kept. */
      setAside: z.boolean(),
    }),
    ['not-a-backup', 'centre-exists'],
  ),
} as const;

export const roleSchema = z.enum(ROLES);
