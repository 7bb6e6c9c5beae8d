import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { P12Signer, SignerError, type Signer } from '@libpdf/core';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import type { IsoTime } from '../../../shared/domain/calendar';
import { summarise } from './summary';
import type { CertificateSummary } from '../../../shared/domain/report/certificate';
import { usageProblem } from './usage';

/** A signing identity that the PIN has opened: signs, and says whose it is. */
export interface OpenIdentity {
  readonly signer: Signer;
  readonly certificate: CertificateSummary;
}

const MINIMUM_RSA_BITS = 2048;

/**
 * Opens a `.p12` or `.pfx` (RSA or EC; old RC2 and 3DES encryption or AES) and checks that it can sign at `now`.
 * Codes: `identity-file`, `identity-pin`, `identity-no-key`, `identity-no-certificate`, `identity-key-type`,
 * `identity-expired`, `identity-not-yet-valid`, `identity-not-for-signing`.
 */
export async function openIdentity(
  p12: Uint8Array,
  pin: string,
  now: IsoTime,
): Promise<Result<OpenIdentity, Failure>> {
  const opened = await openFile(p12, pin);
  if (!opened.ok) return opened;
  const signer = await withMatchingCertificate(opened.value);
  if (signer === null) return fail(NO_CERTIFICATE);
  const certificate = summarise(signer.certificate);
  const problem = problemOf(signer.certificate, certificate, now);
  return problem === null ? ok({ signer, certificate }) : fail(problem);
}

/** What a `.p12` holds, after the same checks; for showing it before it is kept. */
export async function readIdentity(
  p12: Uint8Array,
  pin: string,
  now: IsoTime,
): Promise<Result<CertificateSummary, Failure>> {
  const opened = await openIdentity(p12, pin, now);
  return opened.ok ? ok(opened.value.certificate) : opened;
}

const NO_CERTIFICATE: Failure = {
  code: 'identity-no-certificate',
  message: 'The file holds no certificate for its private key.',
  remedy: 'Export the certificate together with its private key and try again.',
};

async function openFile(p12: Uint8Array, pin: string): Promise<Result<Signer, Failure>> {
  // A PKCS#12 file is one SEQUENCE that starts with version 3: tells a wrong file from a wrong PIN.
  if (p12[0] !== 0x30 || !startsWithVersion3(p12)) return fail(NOT_A_P12);
  try {
    return ok(await P12Signer.create(p12, pin));
  } catch (error) {
    if (!(error instanceof SignerError)) throw error;
    const { message } = error;
    if (message.includes('No private key'))
      return fail({
        code: 'identity-no-key',
        message: 'The file holds no private key, so nothing can be signed with it.',
        remedy: 'Export the certificate together with its private key and try again.',
      });
    if (message.includes('No certificates')) return fail(NO_CERTIFICATE);
    if (message.includes('Unsupported key')) return fail(KEY_TYPE);
    if (message.includes('failed to parse ASN.1')) return fail(NOT_A_P12);
    return fail({
      code: 'identity-pin',
      message: 'The PIN does not open this file.',
      remedy: 'Check the PIN and try again.',
      field: 'pin',
    });
  }
}

const NOT_A_P12: Failure = {
  code: 'identity-file',
  message: 'This is not a .p12 or .pfx file, or it is damaged.',
  remedy: 'Choose the file that your certificate was exported to.',
};

const KEY_TYPE: Failure = {
  code: 'identity-key-type',
  message: 'The key in this file is of a kind or size that cannot sign reports.',
  remedy: 'Use RSA with at least 2048 bits, or ECDSA on P-256, P-384 or P-521.',
};

/** SEQUENCE, its length in up to five bytes, INTEGER of one byte: 3. */
function startsWithVersion3(p12: Uint8Array): boolean {
  const first = p12[1] ?? 0;
  const at = first < 0x80 ? 2 : 2 + (first & 0x7f);
  return p12[at] === 0x02 && p12[at + 1] === 1 && p12[at + 2] === 3;
}

/** Files may list an issuer's certificate first: takes the one that verifies what the key signs. */
async function withMatchingCertificate(signer: Signer): Promise<Signer | null> {
  const sample = new TextEncoder().encode('Countersign');
  const signature = await signer.sign(sample, 'SHA-256');
  const all = [signer.certificate, ...(signer.certificateChain ?? [])];
  const certificate = all.find((der) => {
    const key = createPublicKey(new X509Certificate(der).publicKey.export({ format: 'pem', type: 'spki' }));
    return (
      key.asymmetricKeyType === (signer.keyType === 'EC' ? 'ec' : 'rsa') &&
      verify('sha256', sample, key, signature)
    );
  });
  if (certificate === undefined) return null;
  return {
    certificate,
    certificateChain: all.filter((der) => der !== certificate),
    keyType: signer.keyType,
    signatureAlgorithm: signer.signatureAlgorithm,
    sign: (data, algorithm) => signer.sign(data, algorithm),
  };
}

function problemOf(der: Uint8Array, certificate: CertificateSummary, now: IsoTime): Failure | null {
  if (certificate.validTo < now)
    return {
      code: 'identity-expired',
      message: `The certificate of ${certificate.name} expired on ${certificate.validTo.slice(0, 10)}.`,
      remedy: 'Make a new signing identity, or use a file with a current certificate.',
    };
  if (certificate.validFrom > now)
    return {
      code: 'identity-not-yet-valid',
      message: `The certificate of ${certificate.name} is valid from ${certificate.validFrom.slice(0, 10)} only.`,
      remedy: 'Check the date of this computer, or wait until the certificate is valid.',
    };
  const { modulusLength } = new X509Certificate(der).publicKey.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined && modulusLength < MINIMUM_RSA_BITS) return KEY_TYPE;
  return usageProblem(der);
}
