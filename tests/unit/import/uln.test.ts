import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUln, ulnCheckDigit } from '../../../shared/domain/import/uln';

describe('ULN', () => {
  it('accepts the published example of the check digit rule (HESA): 9276308686', () => {
    expect(readUln('9276308686')).toEqual({ kind: 'uln', uln: '9276308686' });
    expect(readUln(' 927 630 8686 ')).toEqual({ kind: 'uln', uln: '9276308686' });
  });

  it.each([
    ['9276308687', 'wrong check digit'],
    ['9276308668', 'wrong check digit'],
    ['9999999999', 'wrong check digit'],
    ['0276308686', 'starts with zero'],
    ['927630868', 'not ten digits'],
    ['92763086866', 'not ten digits'],
    ['9.27631E+09', 'shortened'],
  ])('refuses %s: %s', (text, problem) => {
    expect(readUln(text)).toEqual({ kind: 'invalid', problem });
  });

  it('has no check digit where the remainder is 0', () => {
    // 1×10 + 6×2 = 22 = 2 × 11.
    expect(ulnCheckDigit('100000006')).toBeNull();
    for (let digit = 0; digit < 10; digit += 1)
      expect(readUln(`100000006${digit}`)).toEqual({ kind: 'invalid', problem: 'wrong check digit' });
  });

  it('agrees with the other wording of the rule: weights 10 to 1, remainder 10', () => {
    const nine = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
    fc.assert(
      fc.property(nine, fc.integer({ min: 0, max: 9 }), (first, last) => {
        const digits = [...`${first}${last}`].map(Number);
        const sum = digits.reduce((total, digit, index) => total + digit * (10 - index), 0);
        expect(readUln(digits.join('')).kind).toBe(sum % 11 === 10 ? 'uln' : 'invalid');
      }),
    );
  });

  it('notices any one digit changed', () => {
    for (let index = 0; index < 10; index += 1)
      for (let change = 1; change < 10; change += 1) {
        const digits = [...'9276308686'].map(Number);
        digits[index] = ((digits[index] ?? 0) + change) % 10;
        expect(readUln(digits.join('')).kind).toBe('invalid');
      }
  });
});
