import { formatTime } from '../../../shared/domain/calendar';
import type { Chain, SignatureCheck } from '../../../shared/domain/report/verification';
import { assertNever } from '../../../shared/result';

/** How a check ends: valid, valid for an earlier state, not valid, not to be judged. */
export type SignatureTone = 'good' | 'watch' | 'bad';

export function signatureTone({ isValid, integrity, wasCurrent }: SignatureCheck): SignatureTone {
  if (integrity.kind === 'not checked') return 'watch';
  if (!isValid) return 'bad';
  return wasCurrent ? 'good' : 'watch';
}

/** What can be said about who issued the certificate. */
export function chainWords(chain: Chain): string {
  switch (chain.kind) {
    case 'self-signed':
      return 'Made by the signer; compare the fingerprint with the one they gave you.';
    case 'complete':
      return `Issued by ${chain.issuers.join(', then ')}.`;
    case 'incomplete':
      return chain.issuers.length === 0
        ? 'The certificate of its issuer is not in the file.'
        : `Issued by ${chain.issuers.join(', then ')}; the last issuer’s own certificate is not in the file.`;
    default:
      return assertNever(chain);
  }
}

/** Whether the certificate was valid when it signed. */
export function validityWords({ certificate, wasCurrent, signedAt }: SignatureCheck): string | null {
  if (certificate === null) return null;
  const period = `${formatTime(certificate.validFrom)} to ${formatTime(certificate.validTo)}`;
  if (signedAt === null) return `${period}; the signature names no time.`;
  return wasCurrent ? period : `${period}: not at the time it claims to have signed.`;
}

/** The result for a whole file in one sentence. */
export function verdict(checks: readonly SignatureCheck[]): { tone: SignatureTone; title: string } {
  const tones = checks.map(signatureTone);
  if (checks.length === 0) return { tone: 'watch', title: 'This file holds no signature' };
  if (tones.includes('bad'))
    return {
      tone: 'bad',
      title: checks.length === 1 ? 'The signature is not valid' : 'Not every signature is valid',
    };
  if (tones.includes('watch')) return { tone: 'watch', title: 'Look at the signatures closely' };
  return { tone: 'good', title: checks.length === 1 ? 'The signature is valid' : 'All signatures are valid' };
}
