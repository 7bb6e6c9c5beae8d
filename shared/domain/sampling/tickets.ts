import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { compareText } from './text-order';
import { ROWS_BETWEEN_LOOKS, type Look } from './stops';
import { item } from './typed';

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

const TICKET_BYTES = 32;

/** The tickets of a draw. */
export interface Tickets {
  /** Places of the ids in the list given, lowest ticket first. */
  readonly order: Int32Array;
  /** The ticket of the id at a place of the list given, as lower-case hex. */
  readonly hex: (place: number) => string;
}

/** The tickets of many ids; the seed's part is hashed once. Throws on a seed that `parseSeed` refuses. */
export function ticketsOf(seed: string, ids: readonly string[], look?: Look): Tickets {
  if (!SEED.test(seed)) throw new RangeError('a seed has digits, letters and hyphens only');
  const prefix = sha256.create().update(utf8ToBytes(`${seed}|`));
  const hashes = new Uint8Array(ids.length * TICKET_BYTES);
  // The first 48 bits as a number settle nearly every comparison, and quickly.
  const keys = new Float64Array(ids.length);
  const hashOf = (place: number) => hashes.subarray(place * TICKET_BYTES, (place + 1) * TICKET_BYTES);
  const hex = (place: number) => bytesToHex(hashOf(place));
  ids.forEach((id, place) => {
    if (place % ROWS_BETWEEN_LOOKS === 0) look?.();
    prefix
      .clone()
      .update(utf8ToBytes(id.normalize('NFC')))
      .digestInto(hashOf(place));
    let key = 0;
    for (let i = 0; i < 6; i += 1) key = key * 256 + (hashes[place * TICKET_BYTES + i] ?? 0);
    keys[place] = key;
  });
  const order = Int32Array.from(ids.keys());
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || compareText(hex(a), hex(b)));
  return { order, hex };
}

/**
 * The ticket of a decision: lower-case hex SHA-256 of the UTF-8 bytes of `seed|id`, the id in NFC. Anybody can make
 * it again: `printf '%s' 'seed|id' | sha256sum`.
 */
export function ticket(seed: string, id: string): string {
  return ticketsOf(seed, [id]).hex(0);
}

/** The ids in the order in which they are drawn: lowest ticket first. A wider draw takes more from the front. */
export function drawOrder(seed: string, ids: readonly string[]): string[] {
  return Array.from(ticketsOf(seed, ids).order, (place) => item(ids, place));
}
