import type { IsoTime } from '../calendar';
import type { CertificateSummary } from './certificate';

/** What checking a PDF's signatures found. */
export interface VerificationResult {
  /** Of the whole file, lower-case hex. */
  readonly sha256: string;
  /** In the order in which they were made. */
  readonly signatures: readonly SignatureCheck[];
}

export interface SignatureCheck {
  readonly fieldName: string;
  /** Null where the signature holds no readable certificate. */
  readonly certificate: CertificateSummary | null;
  /** As the signer's computer claimed; null where the signature names none. */
  readonly signedAt: IsoTime | null;
  readonly reason: string | null;
  readonly location: string | null;
  /** `intact`: the signed bytes are those that were signed, by the certificate's key. */
  readonly integrity: Integrity;
  readonly chain: Chain;
  /** Whether the certificate was valid at the time that the signature claims. */
  readonly wasCurrent: boolean;
  readonly coverage: Coverage;
  /** Intact, and nothing but further signatures was added since. */
  readonly isValid: boolean;
}

export type Integrity =
  | { readonly kind: 'intact' }
  | { readonly kind: 'altered'; readonly problem: string }
  /** A kind of signature, or a damage, that does not allow a judgement. */
  | { readonly kind: 'not checked'; readonly problem: string };

/** How far the issuers of the certificate can be followed with the certificates in the file. */
export type Chain =
  | { readonly kind: 'self-signed' }
  | { readonly kind: 'complete'; readonly issuers: readonly string[] }
  | { readonly kind: 'incomplete'; readonly issuers: readonly string[] };

export type Coverage =
  | { readonly kind: 'whole document' }
  /** Later revisions added signatures and what belongs to them, nothing else. */
  | { readonly kind: 'later signatures' }
  /** Later revisions changed something else; each place in words. */
  | { readonly kind: 'later changes'; readonly changes: readonly string[] };

/** One sentence on a signature, for the register and the verification screen. */
export function signatureSentence(check: SignatureCheck): string {
  const who = check.certificate?.name ?? `the field ${check.fieldName}`;
  if (check.integrity.kind === 'altered')
    return `The signature of ${who} is not valid: ${check.integrity.problem}.`;
  if (check.integrity.kind === 'not checked')
    return `The signature of ${who} could not be checked: ${check.integrity.problem}.`;
  switch (check.coverage.kind) {
    case 'whole document':
      return `The signature of ${who} is valid and covers the whole document.`;
    case 'later signatures':
      return `The signature of ${who} is valid; afterwards the document was signed again and not changed.`;
    case 'later changes':
      return `The signature of ${who} is valid for an earlier state: the document was changed afterwards.`;
  }
}
