import { createHash, webcrypto, X509Certificate } from 'node:crypto';
import { fromBER, OctetString, Sequence, UTCTime, GeneralizedTime, type BaseBlock } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  CryptoEngine,
  SignedData,
  SignedDataVerifyError,
  type SignerInfo,
} from 'pkijs';
import type { Integrity } from '../../../shared/domain/report/verification';

/** What a CMS signature (RFC 5652) says, and whether it holds for the given data. */
export interface CmsCheck {
  readonly integrity: Integrity;
  /** DER of the signer's certificate, and of the others in the signature. */
  readonly certificate: Uint8Array | null;
  readonly others: readonly Uint8Array[];
  readonly signedAt: Date | null;
}

const engine = new CryptoEngine({ name: 'node', crypto: webcrypto });
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

const notChecked = (problem: string): CmsCheck => ({
  integrity: { kind: 'not checked', problem },
  certificate: null,
  others: [],
  signedAt: null,
});

/** Checks digest, signature and the certificate that the signature names, without judging the issuer. */
export async function checkCms(cms: Uint8Array, data: ArrayBuffer): Promise<CmsCheck> {
  const signedData = parse(cms);
  const signer = signedData?.signerInfos[0];
  if (!signedData || !signer) return notChecked('its value is not a CMS signature');
  const certificates = (signedData.certificates ?? []).filter((item) => item instanceof Certificate);
  const signedAt = timeOf(signer);
  const der = certificates.map((item) => new Uint8Array(item.toSchema().toBER()));
  try {
    const result = await signedData.verify(
      { signer: 0, data, checkChain: false, extendedMode: true },
      engine,
    );
    const used = result.signerCertificate;
    const certificate = used ? new Uint8Array(used.toSchema().toBER()) : null;
    const others = der.filter((item) => certificate === null || Buffer.compare(item, certificate) !== 0);
    if (result.signatureVerified !== true || certificate === null)
      return { integrity: ALTERED, certificate, others, signedAt };
    if (!namesCertificate(signer, certificate))
      return {
        integrity: { kind: 'altered', problem: 'the certificate is not the one that was signed with' },
        certificate,
        others,
        signedAt,
      };
    return { integrity: { kind: 'intact' }, certificate, others, signedAt };
  } catch (error) {
    // Anything else: an algorithm or an encoding that is unknown here. Foreign files are no bugs.
    const integrity: Integrity =
      error instanceof SignedDataVerifyError
        ? ALTERED
        : { kind: 'not checked', problem: 'it uses a method that this app does not know' };
    return { integrity, certificate: der[0] ?? null, others: der.slice(1), signedAt };
  }
}

const ALTERED: Integrity = { kind: 'altered', problem: 'the document was changed after it was signed' };

/** Null where the bytes are not CMS signed data: an expected state of a damaged or foreign file. */
function parse(cms: Uint8Array): SignedData | null {
  const { result, offset } = fromBER(cms);
  if (offset === -1) return null;
  try {
    return new SignedData({ schema: new ContentInfo({ schema: result }).content });
  } catch {
    return null;
  }
}

const attribute = (signer: SignerInfo, type: string): unknown =>
  signer.signedAttrs?.attributes.find((item) => item.type === type)?.values[0];

function timeOf(signer: SignerInfo): Date | null {
  const value = attribute(signer, SIGNING_TIME);
  return value instanceof UTCTime || value instanceof GeneralizedTime ? value.toDate() : null;
}

/**
 * Whether the signed attributes name this very certificate (ESS signing-certificate-v2, RFC 5035). Without that,
 * somebody could exchange the certificate for another one on the same key, under another name.
 */
function namesCertificate(signer: SignerInfo, certificate: Uint8Array): boolean {
  const value = attribute(signer, SIGNING_CERTIFICATE_V2);
  if (!(value instanceof Sequence)) return true;
  const certificates = childrenOf(value)[0];
  const parts = childrenOf(childrenOf(certificates)[0]);
  const hash = parts.find((part) => part instanceof OctetString);
  if (!(hash instanceof OctetString)) return false;
  const stated = Buffer.from(hash.valueBlock.valueHexView);
  const algorithm = { 32: 'sha256', 48: 'sha384', 64: 'sha512' }[stated.length];
  return algorithm !== undefined && createHash(algorithm).update(certificate).digest().equals(stated);
}

const childrenOf = (block: BaseBlock | undefined): readonly BaseBlock[] =>
  block instanceof Sequence ? block.valueBlock.value : [];

/** Issuers of `certificate` that `others` prove, nearest first; `complete` at a self-signed one. */
export function issuersOf(
  certificate: Uint8Array,
  others: readonly Uint8Array[],
): { readonly issuers: readonly Uint8Array[]; readonly isComplete: boolean } {
  const issuers: Uint8Array[] = [];
  let current = new X509Certificate(certificate);
  while (current.subject !== current.issuer) {
    const issuer = others.find((der) => {
      const candidate = new X509Certificate(der);
      return candidate.subject === current.issuer && current.verify(candidate.publicKey);
    });
    if (issuer === undefined || issuers.includes(issuer)) return { issuers, isComplete: false };
    issuers.push(issuer);
    current = new X509Certificate(issuer);
  }
  return { issuers, isComplete: current.verify(current.publicKey) };
}
