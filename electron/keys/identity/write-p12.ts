import { BmpString, OctetString } from 'asn1js';
import {
  Attribute,
  AuthenticatedSafe,
  CertBag,
  type Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';
import { bufferOf, engine, OID } from './pki';

const PASSWORD_INTEGRITY = 0;
const IN_CLEAR = 0;
const UNDER_PASSWORD = 1;
const ITERATIONS = 100_000;
/** The MAC's derivation is a loop in JavaScript, each turn awaited: fewer turns. */
const MAC_ITERATIONS = 10_000;

/**
 * A PKCS#12 file (RFC 7292) with one key and its certificate: AES-256-CBC under PBKDF2 with HMAC-SHA-256, and a
 * SHA-256 MAC. `pin`: printable ASCII, because programs differ in how they encode anything else.
 */
export async function writeP12(
  privateKey: Uint8Array,
  certificate: Certificate,
  fingerprint: Uint8Array,
  pin: string,
): Promise<Uint8Array> {
  const password = bufferOf(new TextEncoder().encode(pin));
  const encryption = {
    password,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: ITERATIONS,
  };
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(bufferOf(privateKey)) });
  await keyBag.makeInternalValues(encryption, engine);
  const attributes = bagAttributes(certificate, fingerprint);
  const bag = (bagId: string, bagValue: PKCS8ShroudedKeyBag | CertBag) =>
    new SafeContents({ safeBags: [new SafeBag({ bagId, bagValue, bagAttributes: attributes })] });
  const authenticatedSafe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: IN_CLEAR, value: bag(OID.shroudedKeyBag, keyBag) },
        { privacyMode: UNDER_PASSWORD, value: bag(OID.certBag, new CertBag({ parsedValue: certificate })) },
      ],
    },
  });
  await authenticatedSafe.makeInternalValues({ safeContents: [{}, encryption] }, engine);
  const pfx = new PFX({ parsedValue: { integrityMode: PASSWORD_INTEGRITY, authenticatedSafe } });
  const mac = {
    password,
    iterations: MAC_ITERATIONS,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  };
  await pfx.makeInternalValues(mac, engine);
  return new Uint8Array(pfx.toSchema().toBER());
}

/** The same on key and certificate, so that readers know that they belong together. */
function bagAttributes(certificate: Certificate, fingerprint: Uint8Array): Attribute[] {
  const name = certificate.subject.typesAndValues.find(({ type }) => type === OID.commonName);
  const friendlyName = String(name?.value.valueBlock.value ?? '');
  return [
    new Attribute({ type: OID.friendlyName, values: [new BmpString({ value: friendlyName })] }),
    new Attribute({ type: OID.localKeyId, values: [new OctetString({ valueHex: bufferOf(fingerprint) })] }),
  ];
}
