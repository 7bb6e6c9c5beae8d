import type { IsoTime } from '../../../shared/domain/calendar';
import type { CertificateSummary } from '../../../shared/domain/report/certificate';
import type { VerificationResult } from '../../../shared/domain/report/verification';
import type { CreatedIdentity, IdentityRequest } from '../../keys/identity/create';
import type { FileAccess } from '../centre-context';
import type { ReportRequest } from './model';

/** A signed report, ready for the register. */
export interface SignedReport {
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly pages: number;
  readonly title: string;
  readonly drawId: string;
  /** As the certificate names who signed. */
  readonly signer: string;
  readonly log: { readonly seq: number; readonly hash: string };
}

/** What the report worker does: all that needs PDF and certificate libraries, which main never loads. */
export type ReportCommands = {
  readonly issue: {
    readonly input: {
      readonly access: FileAccess;
      readonly request: ReportRequest;
      readonly p12: Uint8Array;
      readonly pin: string;
      readonly fontsFolder: string;
      /** Where it is signed: the centre. */
      readonly location: string;
    };
    readonly output: SignedReport;
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
