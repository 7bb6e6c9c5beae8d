import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { A, B, C, CPR, D, ENOUGH, line, missing } from './claim-lines';
import { claim, CS2D1, CSPD2 } from './examples';
import { BOOK, HANDBOOK, withRule } from './packs';

describe('C1', () => {
  test('C1 refuses the minima alone: 38 of 45 credits', () => {
    const minima = [...A, ...B, 'UBU30', 'UBU39', 'UBU9', 'UBU10'];
    expect(line('C1', claim(CS2D1, minima))).toMatchObject({ state: 'not met', severity: 'block' });
    expect(missing('C1', claim(CS2D1, minima))).toEqual([
      '45 credits at level 2 or above are needed in all and 38 count: achieve at least 7 more credits.',
    ]);
  });

  test('C1 refuses 44 credits: one too few', () => {
    const one = [...A, ...B, 'UBU30', 'UBU39', 'UBU37', 'UBU9', 'UBU16', 'UBU40']; // 19 + 3 + 18 + 4
    expect(missing('C1', claim(CS2D1, one))).toEqual([
      '45 credits at level 2 or above are needed in all and 44 count: achieve at least 1 more credit.',
    ]);
  });

  test('C1 refuses a group below its minimum, and says how many credits of which group', () => {
    const few = [...A, ...B, 'UBU30', 'UBU39', ...D];
    expect(missing('C1', claim(CS2D1, few))).toEqual([
      'Achieve at least 6 more credits from group C.',
      '45 credits at level 2 or above are needed in all and 39 count: achieve at least 6 more credits; group D is full.',
    ]);
    expect(missing('C1', claim(CS2D1, [...A, ...C, 'UBU9', 'UBU10', 'UBU26']))[0]).toBe(
      'Achieve at least 3 more credits from group B.',
    );
  });

  test('C1 refuses without a mandatory unit however many credits there are, and leads to its record', () => {
    const [first] = line('C1', claim(CS2D1, [...ENOUGH.slice(1), 'UBU9', 'UBU10'])).missing;
    expect(first).toEqual({
      message: 'UBU19 of group A is not achieved.',
      place: { kind: 'unit record', learnerId: 'leila', unitId: 'UBU19' },
    });
  });

  test('C1 counts no more than 7 credits of group D', () => {
    const much = [...A, ...B, 'UBU28', 'UBU30', 'UBU38', 'UBU9', ...D, 'UBU48']; // 19 + 3 + 16 + 14, of which 7
    expect(missing('C1', claim(CS2D1, much))).toEqual([]);
    const without = [...A, ...B, 'UBU28', 'UBU30', 'UBU38', ...D, 'UBU48']; // 19 + 3 + 13 + 7
    expect(missing('C1', claim(CS2D1, without))).toContain(
      '45 credits at level 2 or above are needed in all and 42 count: achieve at least 3 more credits; group D is full.',
    );
  });

  test('C1 refuses credits below the level that the pack names', () => {
    const level3 = withRule(BOOK, 'C1', {
      parameters: { atLevelOrAbove: [{ qualification: 'CS2D1', level: 3, credits: 10 }] },
    });
    expect(missing('C1', claim(CS2D1, ENOUGH), level3)).toEqual([
      '10 credits are needed at level 3 or above and 9 are: achieve at least 1 more credit at that level.',
    ]);
    const another = withRule(BOOK, 'C1', {
      parameters: { atLevelOrAbove: [{ qualification: 'CS3D1', level: 3, credits: 10 }] },
    });
    expect(missing('C1', claim(CS2D1, ENOUGH), another)).toEqual([]);
    // Group D counts 7 credits in all, and UBU50 of level 3 is 4 of them.
    expect(missing('C1', claim(CS2D1, [...ENOUGH, 'UBU50']), level3)).toEqual([]);
  });

  test('C1 is silent for 45 credits well spread, and does not apply without credits', () => {
    const exact = [...A, ...B, 'UBU30', 'UBU39', 'UBU37', 'UBU9', 'UBU16', 'UBU18']; // 19 + 3 + 18 + 5
    expect(line('C1', claim(CS2D1, exact))).toMatchObject({
      state: 'met',
      summary: '45 of 45 credits: 19 in group A, 3 in group B, 18 in group C and 5 in group D.',
      missing: [],
    });
    expect(line('C1', claim(CSPD2, CPR), HANDBOOK)).toMatchObject({
      state: 'not applicable',
      summary: 'CSPD2 has no credits: see C2.',
    });
  });

  test('C1 is never met with fewer credits than the total, nor with a group below its minimum', () => {
    const units = CS2D1.groups.flatMap((group) =>
      group.units.map(({ code, credit }) => ({ code, credit, group })),
    );
    fc.assert(
      fc.property(fc.subarray(units), (chosen) => {
        const of = (group: string) =>
          chosen
            .filter((one) => one.group.code === group)
            .reduce((sum, { credit }) => sum + (credit ?? 0), 0);
        const total = of('A') + of('B') + of('C') + Math.min(7, of('D'));
        const enough = total >= 45 && of('A') === 19 && of('B') >= 3 && of('C') >= 16;
        const { state } = line(
          'C1',
          claim(
            CS2D1,
            chosen.map(({ code }) => code),
          ),
        );
        expect(state === 'met').toBe(enough);
      }),
      { numRuns: 500 },
    );
  });
});

/** The claim with some of its units waiting for a countersignature. */
const waiting = (of: typeof CS2D1, codes: readonly string[], waits: readonly string[]) => {
  const facts = claim(of, codes);
  return {
    ...facts,
    statement: facts.statement.map((unit) => ({
      ...unit,
      awaitsCountersignature: waits.includes(unit.code),
    })),
  };
};

describe('what waits for a countersignature is not achieved yet', () => {
  test('C1 refuses what reaches 45 credits only with it, and says that the rest waits', () => {
    const facts = waiting(CS2D1, ENOUGH, ['UBU30', 'UBU39']); // 47 with them, 37 without
    expect(line('C1', facts)).toMatchObject({ state: 'not met' });
    expect(line('C1', facts).missing).toEqual(
      [
        'Group C has 8 of at least 16 credits: the rest waits for a countersignature.',
        '45 credits at level 2 or above are needed in all and 37 count: the rest waits for a countersignature.',
        'UBU30 and UBU39 wait for a countersignature, so they do not count yet.',
      ].map((message) => ({ message, place: { kind: 'countersignatures' } })),
    );
  });

  test('C1 asks to choose no more than what is short besides', () => {
    const few = [...A, ...B, 'UBU30', 'UBU39', 'UBU9', 'UBU10']; // 38 with UBU30, 33 without
    expect(missing('C1', waiting(CS2D1, few, ['UBU30']))).toEqual([
      'Group C has 11 of at least 16 credits: the rest waits for a countersignature.',
      '45 credits at level 2 or above are needed in all and 33 count: achieve at least 7 more credits, besides what waits for a countersignature.',
      'UBU30 waits for a countersignature, so it does not count yet.',
    ]);
  });

  test('C1 names a mandatory unit that waits, and leads to the countersignatures', () => {
    expect(line('C1', waiting(CS2D1, ENOUGH, ['UBU19'])).missing[0]).toEqual({
      message: 'UBU19 of group A waits for a countersignature, so it does not count yet.',
      place: { kind: 'countersignatures' },
    });
  });

  test('C1 is silent where the others are enough, and says what does not count', () => {
    expect(line('C1', waiting(CS2D1, ENOUGH, ['UBU16']))).toMatchObject({
      state: 'met',
      summary:
        '45 of 45 credits: 19 in group A, 3 in group B, 18 in group C and 5 in group D. UBU16 waits for a countersignature, so it does not count yet.',
    });
  });

  test('C2 refuses while one of the five units waits: its hours do not count', () => {
    expect(missing('C2', waiting(CSPD2, CPR, ['CPR5']), HANDBOOK)).toEqual([
      'CPR5 of group M waits for a countersignature, so it does not count yet.',
      'The units achieved come to 203 of 231 guided learning hours.',
    ]);
  });

  test('C3 asks for nothing in a row that is not claimed yet', () => {
    const facts = waiting(CS2D1, ENOUGH, ['UBU16']);
    const unsigned = facts.statement.map((unit) => ({
      ...unit,
      learnerSignedOn: unit.code === 'UBU16' ? null : unit.learnerSignedOn,
    }));
    expect(line('C3', { ...facts, statement: unsigned }).summary).toBe('Complete for 12 units.');
    expect(missing('C3', waiting(CS2D1, ['UBU19'], ['UBU19']))).toEqual([
      'Every unit on the statement waits for a countersignature.',
    ]);
  });
});

describe('C2', () => {
  test('C2 refuses CSPD2 with four of its five units: 203 of 231 hours', () => {
    expect(missing('C2', claim(CSPD2, CPR.slice(0, 4)), HANDBOOK)).toEqual([
      'CPR5 of group M is not achieved.',
      'The units achieved come to 203 of 231 guided learning hours.',
    ]);
  });

  test('C2 is silent with all five; it states the TQT and does not count it', () => {
    expect(line('C2', claim(CSPD2, CPR), HANDBOOK).summary).toBe(
      '5 units achieved, 231 of 231 guided learning hours (total qualification time as published: 390 hours).',
    );
    expect(line('C2', claim(CS2D1, []), BOOK).state).toBe('not applicable');
  });
});
