import { passphrase } from '../../shared/ipc/common';
import type { FieldProblems } from '../ui/useCheckedForm';
import { schemaProblems } from './schema-problems';

/** A passphrase being chosen: typed twice, so that a slip does not lock anybody out. */
export interface NewPassphrase {
  readonly passphrase: string;
  readonly repeat: string;
}

export const NO_PASSPHRASE: NewPassphrase = { passphrase: '', repeat: '' };

/** What is still wrong with it. A short one is named before a repeat that differs. */
export function passphraseProblems(chosen: NewPassphrase): FieldProblems<keyof NewPassphrase> {
  const short = schemaProblems(passphrase, chosen.passphrase)[''];
  if (short !== undefined) return { passphrase: short };
  if (chosen.repeat === chosen.passphrase) return {};
  return { repeat: chosen.repeat === '' ? 'Type it again.' : 'This is not the same. Type it again.' };
}
