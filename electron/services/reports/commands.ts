import type { IsoTime } from '../../../shared/domain/calendar';
import type { CertificateSummary } from '../../../shared/domain/report/certificate';
import type { VerificationResult } from '../../../shared/domain/report/verification';
import type { CommitContext } from '../../database/ledger';
import type { CreatedIdentity, IdentityRequest } from '../../keys/identity/create';
import type { FileAccess } from '../centre-context';
import type { ReportRequest } from './model';

/** What the report worker does: all that needs PDF and certificate libraries, which main never loads. */
export type ReportCommands = {
  readonly issue: {
    readonly input: {
      readonly access: FileAccess;
      readonly context: CommitContext;
      readonly issuedBy: string;
      readonly request: ReportRequest;
      readonly p12: Uint8Array;
      readonly pin: string;
      readonly fontsFolder: string;
      /** Where it is signed: the centre. */
      readonly location: string;
    };
    readonly output: { readonly id: string };
  };
  readonly createIdentity: { readonly input: IdentityRequest; readonly output: CreatedIdentity };
  /** What a `.p12` holds, once its PIN opened it and it can sign. */
  readonly readIdentity: {
    readonly input: { readonly p12: Uint8Array; readonly pin: string; readonly now: IsoTime };
    readonly output: CertificateSummary;
  };
  readonly verify: {
    readonly input: { readonly bytes: Uint8Array };
    readonly output: VerificationResult;
  };
};
