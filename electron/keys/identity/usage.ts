import { fromBER, BitString } from 'asn1js';
import { Certificate, ExtKeyUsage } from 'pkijs';
import type { Failure } from '../../../shared/result';
import { bufferOf, OID } from './pki';

const DIGITAL_SIGNATURE_OR_NON_REPUDIATION = 0b1100_0000;

/** Purposes that never include a person's signature under a document (RFC 5280, 4.2.1.12). */
const MACHINE_PURPOSES: ReadonlySet<string> = new Set([
  '1.3.6.1.5.5.7.3.1', // TLS server
  '1.3.6.1.5.5.7.3.3', // code signing
  '1.3.6.1.5.5.7.3.8', // time stamping
  '1.3.6.1.5.5.7.3.9', // OCSP
]);

/** Null where a certificate's key usage allows signing documents; without a key usage everything is allowed. */
export function usageProblem(der: Uint8Array): Failure | null {
  const { extensions = [] } = Certificate.fromBER(bufferOf(der));
  const valueOf = (oid: string) => extensions.find(({ extnID }) => extnID === oid)?.extnValue.getValue();
  const usage = valueOf(OID.keyUsage);
  if (usage !== undefined && !allowsSigning(usage)) return NOT_FOR_SIGNING;
  const purposes = valueOf(OID.extendedKeyUsage);
  if (purposes !== undefined) {
    const { keyPurposes } = new ExtKeyUsage({ schema: fromBER(purposes).result });
    if (keyPurposes.length > 0 && keyPurposes.every((purpose) => MACHINE_PURPOSES.has(purpose)))
      return NOT_FOR_SIGNING;
  }
  return null;
}

function allowsSigning(usage: ArrayBuffer): boolean {
  const { result } = fromBER(usage);
  if (!(result instanceof BitString)) return false;
  return ((result.valueBlock.valueHexView[0] ?? 0) & DIGITAL_SIGNATURE_OR_NON_REPUDIATION) !== 0;
}

const NOT_FOR_SIGNING: Failure = {
  code: 'identity-not-for-signing',
  message: 'The certificate in this file is not meant for signing documents.',
  remedy: 'Use a personal signing certificate, or let the app make one.',
};
