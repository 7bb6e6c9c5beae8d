import { createHash, X509Certificate } from 'node:crypto';
import type { CertificateSummary } from '../../../shared/domain/report/certificate';

/** What a DER certificate says. Throws where the bytes are no certificate. */
export function summarise(der: Uint8Array): CertificateSummary {
  const certificate = new X509Certificate(der);
  const subject = namesOf(certificate.subject);
  const email = /(?:^|, )email:([^,\s]+)/.exec(certificate.subjectAltName ?? '')?.[1];
  return {
    name: subject.get('CN') ?? subject.get('O') ?? 'unnamed',
    role: subject.get('title') ?? null,
    centre: subject.get('O') ?? null,
    email: email ?? subject.get('emailAddress') ?? null,
    issuer: namesOf(certificate.issuer).get('CN') ?? namesOf(certificate.issuer).get('O') ?? 'unnamed',
    isSelfSigned: certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey),
    serial: certificate.serialNumber,
    fingerprint: createHash('sha256').update(der).digest('hex'),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    algorithm: algorithmOf(certificate),
  };
}

/** Node gives a name as lines of `CN=…`, values escaped where needed. */
const namesOf = (name: string): ReadonlyMap<string, string> =>
  new Map(
    name.split('\n').map((line): [string, string] => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1).replace(/\\(.)/g, '$1')];
    }),
  );

function algorithmOf({ publicKey }: X509Certificate): string {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = publicKey;
  if (type === 'ec')
    return `ECDSA ${CURVES.get(details?.namedCurve ?? '') ?? details?.namedCurve ?? ''}`.trim();
  if (type === 'rsa' || type === 'rsa-pss') return `RSA-${details?.modulusLength ?? ''}`;
  return type ?? 'unknown';
}

const CURVES: ReadonlyMap<string, string> = new Map([
  ['prime256v1', 'P-256'],
  ['secp384r1', 'P-384'],
  ['secp521r1', 'P-521'],
]);
