import type { IsoDate } from '../../../../shared/domain/calendar';

/** Crockford's base 32: no letter can be taken for a digit when a seed is read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A seed such as `20261121-K7QX-4839-M2TR`: 60 random bits, made only once the population is frozen. */
export function seedFrom(today: IsoDate, randomBytes: Uint8Array): string {
  const signs = Array.from(randomBytes.subarray(0, 12), (byte) => ALPHABET[byte % 32] ?? '0').join('');
  return [today.replaceAll('-', ''), ...(signs.match(/.{4}/g) ?? [])].join('-');
}
