import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { compareBytes } from './text-order';

const SEED = /^[0-9A-Za-z-]+$/;

/** A draw's seed as typed or printed: digits, letters without accents, hyphens. Fails with `seed-invalid`. */
export function parseSeed(text: string): Result<string> {
  const seed = text.trim();
  return SEED.test(seed)
    ? ok(seed)
    : fail({
        code: 'seed-invalid',
        message: 'The seed holds a character that seeds do not have, or is empty.',
        remedy: 'Copy it from the plan: it has digits, letters and hyphens only.',
        field: 'seed',
      });
}

/** Hashes the seed's part once; throws on a seed that `parseSeed` refuses. */
function hasher(seed: string): (id: string) => Uint8Array {
  if (!SEED.test(seed)) throw new RangeError('a seed has digits, letters and hyphens only');
  const prefix = sha256.create().update(utf8ToBytes(`${seed}|`));
  return (id) =>
    prefix
      .clone()
      .update(utf8ToBytes(id.normalize('NFC')))
      .digest();
}

/**
 * The ticket of a decision: lower-case hex SHA-256 of the UTF-8 bytes of `seed|id`, the id in NFC. Anybody can make
 * it again: `printf '%s' 'seed|id' | sha256sum`.
 */
export function ticket(seed: string, id: string): string {
  return bytesToHex(hasher(seed)(id));
}

/** The ids in the order in which they are drawn: lowest ticket first. A wider draw takes more from the front. */
export function drawOrder(seed: string, ids: readonly string[]): string[] {
  const hash = hasher(seed);
  const drawn = ids.map((id) => {
    const bytes = hash(id);
    // The first 48 bits as a number settle nearly every comparison, and quickly.
    let first = 0;
    for (let index = 0; index < 6; index += 1) first = first * 256 + (bytes[index] ?? 0);
    return { id, bytes, first };
  });
  drawn.sort((a, b) => a.first - b.first || compareBytes(bytesToHex(a.bytes), bytesToHex(b.bytes)));
  return drawn.map((entry) => entry.id);
}
