import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedFrom } from '../../electron/services/plans/drawing/seed';

test('a seed is the day and twelve signs in fours', () => {
  expect(seedFrom('2026-11-21', Uint8Array.from([0, 9, 10, 31, 32, 63, 17, 18, 19, 20, 27, 255]))).toBe(
    '20261121-09AZ-0ZHJ-KMVZ',
  );
  expect(seedFrom('2026-11-21', randomBytes(12))).toMatch(/^20261121(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
});

test('no sign can be taken for another, and each is as likely as the others', () => {
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const sign = seedFrom('2026-11-21', new Uint8Array(12).fill(byte)).charAt(9);
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  expect([...counts.keys()].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  expect([...new Set(counts.values())]).toEqual([8]);
});

test('every one of the twelve bytes counts: 60 bits', () => {
  const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(bytes, fc.nat(11), fc.integer({ min: 1, max: 31 }), (given, at, by) => {
      const changed = Uint8Array.from(given, (byte, index) => (index === at ? (byte + by) % 256 : byte));
      expect(seedFrom('2026-11-21', changed)).not.toBe(seedFrom('2026-11-21', given));
    }),
  );
});
