import { createHash, generateKeyPair, webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import { assertNever, fail, ok, type Failure, type Result } from '../../../shared/result';
import type { IsoTime } from '../../../shared/domain/calendar';
import { makeCertificate } from './certificate';
import { summarise } from './summary';
import type { CertificateSummary } from '../../../shared/domain/report/certificate';
import type { KeyAlgorithm } from './key-algorithm';
import { writeP12 } from './write-p12';

export interface IdentityRequest {
  readonly name: string;
  readonly role: string;
  readonly centre: string;
  /** Empty for none. */
  readonly email: string;
  readonly algorithm: KeyAlgorithm;
  /** Printable ASCII. */
  readonly pin: string;
  /** The certificate is valid from now for five years. */
  readonly now: IsoTime;
}

export interface CreatedIdentity {
  /** The key and its certificate under the PIN: the one thing to keep. */
  readonly p12: Uint8Array;
  readonly certificate: CertificateSummary;
}

const YEARS_VALID = 5;
const PRINTABLE_ASCII = /^[\x20-\x7e]+$/;

const makeKeyPair = promisify(generateKeyPair);

/** A new signing identity: a key, a self-signed certificate, both in a `.p12`. Fails with `identity-pin`. */
export async function createIdentity(request: IdentityRequest): Promise<Result<CreatedIdentity, Failure>> {
  if (!PRINTABLE_ASCII.test(request.pin))
    return fail({
      code: 'identity-pin',
      message: 'The PIN has characters that other programs read differently.',
      remedy: 'Use letters without accents, digits and signs.',
      field: 'pin',
    });
  const pkcs8 = await newPrivateKey(request.algorithm);
  const keys = await importKeys(pkcs8, request.algorithm);
  const from = new Date(request.now);
  const to = new Date(request.now);
  to.setUTCFullYear(from.getUTCFullYear() + YEARS_VALID);
  const certificate = await makeCertificate({ ...request, from, to }, keys);
  const der = new Uint8Array(certificate.toSchema(true).toBER());
  const fingerprint = new Uint8Array(createHash('sha256').update(der).digest());
  const p12 = await writeP12(pkcs8, certificate, fingerprint, request.pin);
  return ok({ p12, certificate: summarise(der) });
}

/** PKCS#8. Node's generator runs on its thread pool and makes RSA-3072 several times as fast as JavaScript. */
async function newPrivateKey(algorithm: KeyAlgorithm): Promise<Uint8Array> {
  switch (algorithm) {
    case 'ECDSA P-256': {
      const { privateKey } = await makeKeyPair('ec', { namedCurve: 'P-256' });
      return new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' }));
    }
    case 'RSA-3072': {
      const { privateKey } = await makeKeyPair('rsa', { modulusLength: 3072 });
      return new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' }));
    }
    default:
      return assertNever(algorithm);
  }
}

/** WebCrypto keys of a private key; the public one by way of JWK, without the private members. */
async function importKeys(pkcs8: Uint8Array, algorithm: KeyAlgorithm): Promise<webcrypto.CryptoKeyPair> {
  const { subtle } = webcrypto;
  const use =
    algorithm === 'RSA-3072'
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: 'P-256' };
  const privateKey = await subtle.importKey('pkcs8', pkcs8, use, true, ['sign']);
  const { kty, crv, x, y, n, e } = await subtle.exportKey('jwk', privateKey);
  const jwk = kty === 'RSA' ? { kty, n, e } : { kty, crv, x, y };
  const publicKey = await subtle.importKey('jwk', definedOnly(jwk), use, true, ['verify']);
  return { privateKey, publicKey };
}

const definedOnly = (jwk: Readonly<Record<string, string | undefined>>): webcrypto.JsonWebKey =>
  Object.fromEntries(Object.entries(jwk).filter(([, value]) => value !== undefined));
