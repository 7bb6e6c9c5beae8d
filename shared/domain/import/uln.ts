/** Why a ULN is refused. */
export type UlnProblem = 'not ten digits' | 'starts with zero' | 'wrong check digit' | 'shortened';

export type UlnReading =
  { readonly kind: 'uln'; readonly uln: string } | { readonly kind: 'invalid'; readonly problem: UlnProblem };

/**
 * The check digit of a ULN's first nine digits, or null where no ULN has them.
 *
 * Learning Records Service: multiply digits 1 to 9 by 10, 9 … 2 and add; the remainder of the sum by 11, taken
 * from 10, is the check digit; a remainder of 0 is refused. The same rule as HESA puts it: with weight 1 for
 * the tenth digit the whole sum leaves 10.
 */
export function ulnCheckDigit(firstNine: string): number | null {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(firstNine[index]) * (10 - index);
  const remainder = sum % 11;
  return remainder === 0 ? null : 10 - remainder;
}

/** Reads a ULN; spaces and hyphens between its digits are allowed. */
export function readUln(text: string): UlnReading {
  // Excel shows a long number as 9.27631E+09 and a CSV then holds only that: the digits are gone.
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(text)) return { kind: 'invalid', problem: 'shortened' };
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) return { kind: 'invalid', problem: 'not ten digits' };
  if (digits.startsWith('0')) return { kind: 'invalid', problem: 'starts with zero' };
  if (ulnCheckDigit(digits.slice(0, 9)) !== Number(digits[9]))
    return { kind: 'invalid', problem: 'wrong check digit' };
  return { kind: 'uln', uln: digits };
}
