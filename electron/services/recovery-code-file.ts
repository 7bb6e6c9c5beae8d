import { formatDate, type IsoTime } from '../../shared/domain/calendar';
import { ok, type Result } from '../../shared/result';
import type { Desktop } from './desktop';

/** Saves a recovery code as a text file that says what it is for; null when no place was chosen. */
export async function saveRecoveryCode(
  desktop: Desktop,
  { recoveryCode, centreName }: { readonly recoveryCode: string; readonly centreName: string },
  now: IsoTime,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const lines = [
    'Countersign recovery code',
    `${centreName}, ${formatDate(now.slice(0, 10))}`,
    '',
    recoveryCode,
    '',
    'When a passphrase is forgotten: start Countersign, choose the person, choose "Forgot your passphrase?",',
    'and type this code with a new passphrase. Capitals, spaces and hyphens do not matter.',
    "Whoever has this file and the centre's records can read them. Keep it where only responsible people reach it,",
    'not on this computer.',
    '',
  ];
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  const savedAs = await desktop.save({ name: 'Countersign recovery code.txt', bytes });
  return ok(savedAs === null ? null : { savedAs });
}
