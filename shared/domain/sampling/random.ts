import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Whole numbers `0 <= n < below`, the same sequence on every platform for the same seed. */
export type RandomBelow = (below: number) => number;

/**
 * A small seeded generator (mulberry32) for the order in which the cover search tries things. It never decides who
 * is in the random part of a sample: tickets do that.
 */
export function seededRandom(seed: string): RandomBelow {
  const start = sha256(utf8ToBytes(seed));
  let state = 0;
  for (const byte of start.subarray(0, 4)) state = (state << 8) | byte;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
