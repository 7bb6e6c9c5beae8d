import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import type { ScryptCost, WrappedKey } from './format';

/** 128 MiB and about half a second: what a guess costs. */
export const DEFAULT_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

/**
 * Wraps a 32-byte key under `secret`. `purpose` (whose key it is) is authenticated with it, so that one person's
 * entry does not open as another's.
 */
export async function wrapKey(
  key: Buffer,
  secret: string,
  purpose: string,
  cost: ScryptCost = DEFAULT_COST,
): Promise<WrappedKey> {
  // Taken before anything is waited for: locking wipes the session's own copy.
  const plain = Buffer.from(key);
  if (plain.every((byte) => byte === 0)) throw new Error('a key that was wiped cannot be wrapped');
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await derive(secret, salt, cost), nonce);
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
  return {
    kdf: 'scrypt',
    cost,
    salt: salt.toString('base64'),
    cipher: 'aes-256-gcm',
    nonce: nonce.toString('base64'),
    key: encrypted.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The key, or undefined when the secret (or the purpose, or the entry) is not the one it was wrapped with. */
export async function unwrapKey(
  wrapped: WrappedKey,
  secret: string,
  purpose: string,
): Promise<Buffer | undefined> {
  const derived = await derive(secret, Buffer.from(wrapped.salt, 'base64'), wrapped.cost);
  const decipher = createDecipheriv('aes-256-gcm', derived, Buffer.from(wrapped.nonce, 'base64'));
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(Buffer.from(wrapped.tag, 'base64'));
  const key = decipher.update(Buffer.from(wrapped.key, 'base64'));
  try {
    return Buffer.concat([key, decipher.final()]);
  } catch {
    return undefined;
  }
}

/** The same passphrase from another keyboard may be composed differently: NFKC makes it one. */
const derive = (secret: string, salt: Buffer, { N, r, p }: ScryptCost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(secret.normalize('NFKC'), salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, derived) => {
      if (error) reject(error);
      else resolve(derived);
    });
  });
