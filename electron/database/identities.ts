import { command, query } from './query';
import { defineTable } from './table';

export interface IdentityTableRow {
  readonly id: string;
  readonly person_id: string;
  /** Certificate and private key, encrypted under the owner's PIN. */
  readonly p12: Uint8Array;
  readonly subject: string;
  readonly serial: string;
  readonly fingerprint: string;
  readonly algorithm: string;
  readonly origin: 'made here' | 'own file';
  readonly valid_from: string;
  readonly valid_to: string;
  readonly created_at: string;
  readonly device_id: string;
}

export const identityTable = defineTable<IdentityTableRow>({
  name: 'identity',
  columns: [
    'id',
    'person_id',
    'p12',
    'subject',
    'serial',
    'fingerprint',
    'algorithm',
    'origin',
    'valid_from',
    'valid_to',
    'created_at',
    'device_id',
  ],
});

/** A person's newest identity: the one they sign with. */
export const identityOf = query<[personId: string], IdentityTableRow>(
  'SELECT * FROM identity WHERE person_id = ? ORDER BY created_at DESC, id DESC LIMIT 1',
);

export interface PinWaitRow {
  readonly failures: number;
  readonly wait_until: string;
}
export const pinWait = query<[identityId: string], PinWaitRow>(
  'SELECT failures, wait_until FROM pin_wait WHERE identity_id = ?',
);
export const savePinWait = command<[identityId: string, failures: number, waitUntil: string]>(
  `INSERT INTO pin_wait (identity_id, failures, wait_until) VALUES (?, ?, ?)
   ON CONFLICT (identity_id) DO UPDATE SET failures = excluded.failures, wait_until = excluded.wait_until`,
);
export const clearPinWait = command<[identityId: string]>('DELETE FROM pin_wait WHERE identity_id = ?');
