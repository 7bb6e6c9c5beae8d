import { reportChannels } from '../../shared/ipc/reports';
import type { FieldProblems } from '../ui/useCheckedForm';
import { schemaProblems } from './schema-problems';

/** A certificate to be made, with its PIN typed twice. */
export interface IdentityDraft {
  readonly email: string;
  readonly algorithm: 'ECDSA P-256' | 'RSA-3072';
  readonly pin: string;
  readonly repeat: string;
}

/** What is still wrong with it, by the contract's own rules. */
export function identityProblems({
  repeat,
  ...request
}: IdentityDraft): FieldProblems<'email' | 'pin' | 'repeat'> {
  const { email, pin } = schemaProblems(reportChannels['identity.create'].request, request);
  const differs = pin === undefined && repeat !== request.pin;
  return {
    ...(email !== undefined && { email }),
    ...(pin !== undefined && { pin }),
    ...(differs && { repeat: repeat === '' ? 'Type it again.' : 'This is not the same. Type it again.' }),
  };
}
