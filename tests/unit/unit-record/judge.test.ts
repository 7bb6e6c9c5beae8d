import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { judgeEntries } from '../../../shared/domain/unit-record/judge';
import { typedFacts } from '../../../shared/domain/unit-record/read-entry';
import { slotKey, type Slot } from '../../../shared/domain/unit-record/slots';
import { contextFor, criterion, entryWith, observation, outcomes, today } from './examples';
import { pack, record } from './judged-record';

const typed = (slot: Slot, cells: Parameters<typeof entryWith>[0]) => ({
  key: slotKey(slot),
  ...typedFacts(entryWith(cells), slot, contextFor(slot), []),
});
const rulesOf = (...entries: readonly ReturnType<typeof typed>[]) => rulesIn(record, ...entries);
const rulesIn = (base: UnitRecordFacts, ...entries: readonly ReturnType<typeof typed>[]) =>
  [...judgeEntries(pack, today, base, entries)].map(([key, findings]) => [
    key,
    ...findings.map(({ ruleId, field }) => `${ruleId} ${field ?? ''}`),
  ]);

test('entries are judged against one another as they are typed', () => {
  const first = typed(observation(1, 1), { achievedOn: '1/10/2026' });
  expect(rulesOf(first)).toEqual([['lo1/1']]);
  const second = typed(observation(1, 2), { achievedOn: '1 Oct' });
  expect(rulesOf(first, second)).toEqual([
    ['lo1/1', 'R3 achievedOn'],
    ['lo1/2', 'R3 achievedOn'],
  ]);
  const close = typed(observation(1, 2), { achievedOn: '5/10/2026' });
  expect(rulesOf(first, close)).toContainEqual(['lo1/2', 'R4 achievedOn']);
});

test('initials of nobody are named at once (R1), and simulation where the unit refuses it (R5)', () => {
  expect(rulesOf(typed(observation(1, 1), { initials: 'ZZ' }))).toEqual([['lo1/1', 'R1 initials']]);
  expect(rulesOf(typed(observation(1, 1), { method: 'sim' }))[0]).toContain('R5 method');
});

test('nothing is said of an evidence type that is not typed yet', () => {
  const papersOnly: UnitRecordFacts = {
    ...record,
    unit: { ...record.unit, methods: { questionPapers: 1, observation: false, portfolio: false } },
  };
  const untyped = typed(criterion('3a'), { portfolioReference: 'p. 1' });
  expect(untyped.isMethodKnown).toBe(false);
  expect(rulesIn(papersOnly, untyped)).toEqual([['lo3/3a']]);
  const product = typed(criterion('3a'), { portfolioReference: 'p. 1', method: 'product' });
  expect(rulesIn(papersOnly, product)).toEqual([['lo3/3a', 'R8 method']]);
});

const slots = [
  ...[1, 2].flatMap((outcome) => [1, 2, 3].map((column) => observation(outcome, column))),
  ...['3a', '3b', '4a'].map(criterion),
];
const anyCells = fc.record({
  achievedOn: fc.constantFrom('', '1 Oct 2026', '2 Oct 2026', '5 Oct 2026', '20 Nov 2027'),
  initials: fc.constantFrom('', 'MZ', 'ZZ'),
  method: fc.constantFrom('', 'observation', 'simulation', 'RPL', 'witness testimony'),
});

test('what is said of an entry depends on the entries of its own outcome alone: the form judges each by itself', () => {
  const anyRecord = fc.tuple(...slots.map((slot) => fc.option(anyCells.map((cells) => typed(slot, cells)))));
  fc.assert(
    fc.property(anyRecord, (some) => {
      const entries = some.filter((entry) => entry !== null);
      const whole = judgeEntries(pack, today, record, entries);
      for (const { id } of outcomes) {
        const own = entries.filter(({ facts }) => facts.outcomeId === id);
        const apart = judgeEntries(pack, today, record, own);
        for (const { key } of own) expect(apart.get(key)).toEqual(whole.get(key));
      }
    }),
  );
});
