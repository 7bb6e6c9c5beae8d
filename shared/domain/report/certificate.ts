import type { IsoTime } from '../calendar';

/** What a signing certificate says, for people to read. */
export interface CertificateSummary {
  readonly name: string;
  /** Null in certificates that do not name them. */
  readonly role: string | null;
  readonly centre: string | null;
  readonly email: string | null;
  readonly issuer: string;
  readonly isSelfSigned: boolean;
  /** Upper-case hex. */
  readonly serial: string;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  readonly validFrom: IsoTime;
  readonly validTo: IsoTime;
  /** `ECDSA P-256`, `RSA-3072`, or what the certificate has. */
  readonly algorithm: string;
}
