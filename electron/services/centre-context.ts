import type { IsoDate } from '../../shared/domain/calendar';
import { isQualityAssurer, type Role } from '../../shared/domain/people';
import { fail, ok, type Failure, type Result } from '../../shared/result';
import type { WritableDatabase } from '../database/connection';
import type { CommitContext } from '../database/ledger';

/** How a worker thread opens the centre's file for itself. */
export interface FileAccess {
  readonly file: string;
  readonly key: Buffer;
  readonly nativeBinding: string | undefined;
}

/** What use cases need of an open centre with somebody signed in. session.ts's `OpenCentre` is one. */
export interface CentreContext {
  readonly db: WritableDatabase;
  readonly person: { readonly id: string; readonly name: string; readonly roles: readonly Role[] };
  readonly access: FileAccess;
  /** Who writes, now. */
  readonly commitContext: () => CommitContext;
  readonly today: () => IsoDate;
  /** Whether somebody has a passphrase for this centre (the key ring knows). */
  readonly canSignIn: (personId: string) => boolean;
}

const notAllowed: Failure = {
  code: 'not-allowed',
  message: 'Only an IQA or the lead IQA may change this.',
  remedy: 'Ask the lead IQA of the centre, or sign in as an IQA.',
};

/** Centre staff who assure quality keep the centre's records; assessors and the EQA (E2) only read them. */
export const mayKeepRecords = ({ person }: CentreContext): Result<null> =>
  isQualityAssurer(person.roles) ? ok(null) : fail(notAllowed);

export const notFound = (what: string): Result<never> =>
  fail({
    code: 'not-found',
    message: `${what} is no longer there.`,
    remedy: 'Go back to the list and look again.',
  });
