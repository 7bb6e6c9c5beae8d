import { createHash } from 'node:crypto';
import { PDF, type PdfDict, type PdfString } from '@libpdf/core';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import type { CertificateSummary } from '../../../shared/domain/report/certificate';
import type {
  Chain,
  Coverage,
  SignatureCheck,
  VerificationResult,
} from '../../../shared/domain/report/verification';
import { checkCms, issuersOf, type CmsCheck } from './cms';
import { changesBetween } from './compare-revisions';
import { signedPart, type SignedPart } from './signed-bytes';

/** Reads a DER certificate for people; the keys' `summarise`, handed in because reports know no keys. */
export type DescribeCertificate = (der: Uint8Array) => CertificateSummary;

const DETACHED: ReadonlySet<string> = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);

/**
 * Checks every signature of any PDF: whether the signed bytes are intact, by whom, when, and what was added since.
 * Nothing is asked of the network: issuers are followed only as far as the file goes. Code: `verify-not-a-pdf`.
 */
export async function verifyPdf(
  file: Uint8Array,
  describe: DescribeCertificate,
): Promise<Result<VerificationResult, Failure>> {
  try {
    const document = await load(file);
    return document === null ? fail(damaged) : ok(await checksOf(file, document, describe));
  } catch (error) {
    // Objects are read when they are come to: a damaged one shows only then.
    if (error instanceof Error && error.name.endsWith('ParseError')) return fail(damaged);
    throw error;
  }
}

const damaged: Failure = {
  code: 'verify-not-a-pdf',
  message: 'This file is not a PDF, or it is damaged.',
  remedy: 'Choose a PDF file, or ask for it to be sent again.',
};

async function checksOf(
  file: Uint8Array,
  document: PDF,
  describe: DescribeCertificate,
): Promise<VerificationResult> {
  const fields = document.getForm()?.getSignatureFields() ?? [];
  const checks: { readonly end: number; readonly check: SignatureCheck }[] = [];
  for (const field of fields) {
    const signature = field.getSignatureDict();
    if (signature) checks.push(await checkSignature(file, document, field.name, signature, describe));
  }
  return {
    sha256: createHash('sha256').update(file).digest('hex'),
    signatures: checks.sort((a, b) => a.end - b.end).map(({ check }) => check),
  };
}

/** Null for what cannot be read as a PDF; the library throws for that, and for nothing else, on loading. */
async function load(file: Uint8Array): Promise<PDF | null> {
  if (!Buffer.from(file.buffer, file.byteOffset, Math.min(file.length, 1024)).includes('%PDF-')) return null;
  try {
    // Not lenient: guessing at a damaged file, the library can go on without end, and what was guessed proves nothing.
    return await PDF.load(file, { lenient: false });
  } catch {
    return null;
  }
}

async function checkSignature(
  file: Uint8Array,
  document: PDF,
  fieldName: string,
  signature: PdfDict,
  describe: DescribeCertificate,
) {
  const part = signedPart(file, signature);
  const kind = signature.getName('SubFilter')?.value ?? 'none';
  const cms = await checkPart(part, kind);
  const certificate = cms.certificate === null ? null : described(cms.certificate, describe);
  const signedAt = cms.signedAt?.toISOString() ?? pdfDate(textOf(signature.getString('M')));
  const coverage: Coverage =
    typeof part === 'string'
      ? { kind: 'later changes', changes: [part] }
      : await coverageOf(file, document, part.end);
  const check: SignatureCheck = {
    fieldName,
    certificate,
    signedAt,
    reason: textOf(signature.getString('Reason')),
    location: textOf(signature.getString('Location')),
    integrity: cms.integrity,
    chain: chainOf(cms, describe),
    wasCurrent:
      certificate !== null &&
      signedAt !== null &&
      certificate.validFrom <= signedAt &&
      signedAt <= certificate.validTo,
    coverage,
    isValid: cms.integrity.kind === 'intact' && coverage.kind !== 'later changes',
  };
  return { end: typeof part === 'string' ? file.length : part.end, check };
}

async function checkPart(part: SignedPart | string, kind: string): Promise<CmsCheck> {
  const none = { certificate: null, others: [], signedAt: null };
  if (typeof part === 'string') return { ...none, integrity: { kind: 'altered', problem: part } };
  if (!DETACHED.has(kind))
    return {
      ...none,
      integrity: { kind: 'not checked', problem: `signatures of the kind ${kind} are not supported` },
    };
  return checkCms(part.cms, part.data);
}

async function coverageOf(file: Uint8Array, document: PDF, end: number): Promise<Coverage> {
  if (isBlank(file.subarray(end))) return { kind: 'whole document' };
  const earlier = await load(file.slice(0, end));
  if (earlier === null)
    return { kind: 'later changes', changes: ['the signed revision cannot be read on its own'] };
  const changes = changesBetween(earlier, document);
  return changes.length === 0 ? { kind: 'later signatures' } : { kind: 'later changes', changes };
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length <= 2 && bytes.every((byte) => byte === 0x0a || byte === 0x0d);

function chainOf({ certificate, others }: CmsCheck, describe: DescribeCertificate): Chain {
  if (certificate === null || described(certificate, describe) === null)
    return { kind: 'incomplete', issuers: [] };
  const { issuers, isComplete } = issuersOf(
    certificate,
    others.filter((der) => described(der, describe) !== null),
  );
  if (isComplete && issuers.length === 0) return { kind: 'self-signed' };
  return {
    kind: isComplete ? 'complete' : 'incomplete',
    issuers: issuers.map((der) => described(der, describe)?.name ?? 'unreadable'),
  };
}

/** Null for a certificate that Node cannot read. */
function described(der: Uint8Array, describe: DescribeCertificate): CertificateSummary | null {
  try {
    return describe(der);
  } catch {
    return null;
  }
}

const textOf = (value: PdfString | undefined): string | null => value?.asString() ?? null;

/** `D:20261121143205Z` or with an offset, as ISO 8601; null where it is no date. */
function pdfDate(text: string | null): string | null {
  const match = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-]\d{2})'?(\d{2})'?)?/.exec(text ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute, second, offsetHour, offsetMinute] = match;
  const offset = offsetHour === undefined ? 'Z' : `${offsetHour}:${offsetMinute ?? '00'}`;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
