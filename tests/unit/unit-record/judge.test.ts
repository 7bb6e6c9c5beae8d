import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { rulePackSchema } from '../../../shared/domain/rules/pack-schema';
import { judgeEntries } from '../../../shared/domain/unit-record/judge';
import { typedFacts } from '../../../shared/domain/unit-record/read-entry';
import { slotKey, type Slot } from '../../../shared/domain/unit-record/slots';
import { projectRoot } from '../../support/project-root';
import { contextFor, criterion, entryWith, observation, outcomes, today } from './examples';

const pack = rulePackSchema.parse(
  JSON.parse(
    readFileSync(path.join(projectRoot, 'resources/rule-packs/vtct-record-of-assessment.json'), 'utf8'),
  ),
);
const record: UnitRecordFacts = {
  unit: {
    id: 'u',
    code: 'OBS1',
    title: 'Example',
    level: 2,
    credit: 5,
    glh: 20,
    methods: { questionPapers: 0, observation: true, portfolio: true },
    observationsRequired: 2,
    simulation: 'not allowed',
    outcomes,
  },
  qualificationId: 'q',
  learnerName: 'Kofi Mensah',
  registeredOn: '2026-01-01',
  entries: [],
  signedOutcomes: [],
  people: [],
};
const typed = (slot: Slot, cells: Parameters<typeof entryWith>[0]) => ({
  key: slotKey(slot),
  ...typedFacts(entryWith(cells), slot, contextFor(slot), []),
});
const rulesOf = (...entries: readonly ReturnType<typeof typed>[]) => rulesIn(record, ...entries);
const rulesIn = (base: UnitRecordFacts, ...entries: readonly ReturnType<typeof typed>[]) =>
  [...judgeEntries(pack, today, base, entries, () => true)].map(([key, findings]) => [
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
