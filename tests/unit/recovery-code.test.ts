import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  RECOVERY_CODE_BYTES,
  readRecoveryCode,
  recoveryCodeFrom,
} from '../../electron/keys/ring/recovery-code';

const random = fc.uint8Array({ minLength: RECOVERY_CODE_BYTES, maxLength: RECOVERY_CODE_BYTES });

test('eight groups of four, the last symbol a check', () => {
  const zeros = recoveryCodeFrom(new Uint8Array(31));
  expect(zeros).toBe('0000-0000-0000-0000-0000-0000-0000-0000');
  // 31 is Z; 32^0 * 31 modulo 37 is 31, again Z.
  const one = new Uint8Array(31);
  one[30] = 31;
  expect(recoveryCodeFrom(one)).toBe('0000-0000-0000-0000-0000-0000-0000-00ZZ');
  // 32 (the last but one symbol is 1) modulo 37 is the first of the five extra symbols.
  const two = new Uint8Array(31);
  two[29] = 1;
  expect(recoveryCodeFrom(two)).toBe('0000-0000-0000-0000-0000-0000-0000-010*');
  expect(() => recoveryCodeFrom(new Uint8Array(30))).toThrow('31 bytes');
});

test('a code is read however it is typed', () => {
  fc.assert(
    fc.property(
      random,
      fc.boolean(),
      fc.constantFrom('', ' ', '  ', '-', ' – ', '\n'),
      (bytes, lower, between) => {
        const code = recoveryCodeFrom(bytes);
        const misread = code.replaceAll('0', 'O').replaceAll('1', lower ? 'l' : 'I');
        const typed = misread.split('-').join(between);
        expect(readRecoveryCode(lower ? typed.toLowerCase() : typed)).toBe(code);
      },
    ),
  );
});

test('one wrong symbol, or two that change places, are noticed', () => {
  const symbol = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  fc.assert(
    fc.property(random, fc.nat(31), symbol, (bytes, place, other) => {
      const symbols = recoveryCodeFrom(bytes).replaceAll('-', '');
      const wrong = symbols.slice(0, place) + other + symbols.slice(place + 1);
      if (wrong !== symbols) expect(readRecoveryCode(wrong)).toBeUndefined();
      const swapped =
        symbols.slice(0, place) +
        symbols
          .slice(place, place + 2)
          .split('')
          .reverse()
          .join('') +
        symbols.slice(place + 2);
      if (swapped !== symbols) expect(readRecoveryCode(swapped)).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
});

test('what cannot be a code is not one', () => {
  const code = recoveryCodeFrom(new Uint8Array(31).fill(5));
  for (const text of ['', code.slice(0, -1), `${code}0`, code.replace('5', 'U'), code.replace('5', '!')])
    expect(readRecoveryCode(text)).toBeUndefined();
  expect(readRecoveryCode(code)).toBe(code);
});
