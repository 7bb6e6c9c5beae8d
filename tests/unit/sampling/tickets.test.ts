import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOrder, parseSeed, ticket } from '../../../shared/domain/sampling/tickets';

const SEED = '20261121-IQA-4839201756';
const IDS = Array.from({ length: 10 }, (_, index) => `DEC-${String(index + 1).padStart(4, '0')}`);

describe('tickets', () => {
  it('gives the published order of ten decisions', () => {
    const order = [8, 9, 5, 10, 2, 3, 1, 7, 6, 4].map((n) => `DEC-${String(n).padStart(4, '0')}`);
    expect(drawOrder(SEED, IDS)).toEqual(order);
    expect(drawOrder(SEED, [...IDS].reverse())).toEqual(order);
  });

  it('gives the published tickets', () => {
    expect(ticket(SEED, 'DEC-0008')).toMatch(/^1c5ae99e7c35385e[0-9a-f]{48}$/);
    expect(ticket(SEED, 'DEC-0009')).toMatch(/^1f43ce30446cfb76/);
    expect(ticket(SEED, 'DEC-0004')).toMatch(/^ed6064b64ebfd77d/);
  });

  it('is what sha256sum gives for any id, in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        const text = `${SEED}|${id.normalize('NFC')}`;
        expect(ticket(SEED, id)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    expect(ticket(SEED, 'Ame\u0301lie')).toBe(ticket(SEED, 'Am\u00e9lie'));
  });

  it('orders by ticket and a wider draw keeps what a smaller one took', () => {
    const order = drawOrder(SEED, IDS);
    const tickets = order.map((id) => ticket(SEED, id));
    expect(tickets).toEqual([...tickets].sort());
  });

  it.each(['', 'a b', 'a|b', 'Sämann', 'x\n\ny', '1_2'])('refuses the seed %j', (seed) => {
    expect(parseSeed(seed)).toMatchObject({ ok: false, error: { code: 'seed-invalid' } });
    expect(() => ticket(seed, 'DEC-1')).toThrow(RangeError);
  });

  it('accepts a seed typed with spaces around it', () => {
    expect(parseSeed(` ${SEED} `)).toEqual({ ok: true, value: SEED });
  });
});
