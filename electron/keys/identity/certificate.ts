import { createHash, randomBytes, type webcrypto } from 'node:crypto';
import { BitString, Integer, OctetString, Sequence, Set as Asn1Set, Utf8String } from 'asn1js';
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  GeneralName,
  GeneralNames,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import { engine, OID } from './pki';

export interface CertificateRequest {
  readonly name: string;
  readonly role: string;
  readonly centre: string;
  readonly email: string;
  readonly from: Date;
  readonly to: Date;
}

const RFC822_NAME = 1;
const GENERALIZED_TIME_FROM_YEAR = 2050;
/** digitalSignature and nonRepudiation: the first two bits (RFC 5280, 4.2.1.3). */
const KEY_USAGE_BITS = 0b1100_0000;

/** A self-signed X.509 v3 certificate for signing documents, and for nothing else. */
export async function makeCertificate(
  request: CertificateRequest,
  keys: webcrypto.CryptoKeyPair,
): Promise<Certificate> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serialNumber() });
  const name = distinguishedName([
    [OID.commonName, request.name],
    [OID.title, request.role],
    [OID.organisation, request.centre],
  ]);
  certificate.subject = name;
  certificate.issuer = name;
  certificate.notBefore = timeOf(request.from);
  certificate.notAfter = timeOf(request.to);
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  certificate.extensions = extensionsOf(request.email, certificate);
  await certificate.sign(keys.privateKey, 'SHA-256', engine);
  return certificate;
}

/** One attribute a level; pkijs on its own would join them all in one. */
function distinguishedName(attributes: readonly (readonly [string, string])[]): RelativeDistinguishedNames {
  const typesAndValues = attributes
    .filter(([, value]) => value !== '')
    .map(([type, value]) => new AttributeTypeAndValue({ type, value: new Utf8String({ value }) }));
  const levels = typesAndValues.map((attribute) => new Asn1Set({ value: [attribute.toSchema()] }));
  return new RelativeDistinguishedNames({
    typesAndValues,
    valueBeforeDecode: new Sequence({ value: levels }).toBER(),
  });
}

/** 128 random bits, positive (RFC 5280, 4.1.2.2). */
function serialNumber(): ArrayBuffer {
  const bytes = new Uint8Array(new ArrayBuffer(16));
  bytes.set(randomBytes(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.buffer;
}

const timeOf = (date: Date): Time =>
  new Time({ type: date.getUTCFullYear() < GENERALIZED_TIME_FROM_YEAR ? 0 : 1, value: date });

function extensionsOf(email: string, certificate: Certificate): Extension[] {
  const keyBits = certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  const keyId = new Uint8Array(createHash('sha1').update(keyBits).digest());
  const usage = new BitString({ valueHex: new Uint8Array([KEY_USAGE_BITS]).buffer, unusedBits: 6 });
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER() });
  const names = new GeneralNames({ names: [new GeneralName({ type: RFC822_NAME, value: email })] });
  return [
    extension(OID.basicConstraints, true, new BasicConstraints({ cA: false }).toSchema()),
    extension(OID.keyUsage, true, usage),
    extension(OID.subjectKeyIdentifier, false, new OctetString({ valueHex: keyId.buffer })),
    ...(email === '' ? [] : [extension(OID.subjectAltName, false, names.toSchema())]),
  ];
}
