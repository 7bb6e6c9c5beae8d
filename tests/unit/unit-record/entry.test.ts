import { describe, expect, test } from 'vitest';
import {
  blankEntry,
  draftOfEntry,
  isBlankEntry,
  sameEntry,
  type EntryValues,
} from '../../../shared/domain/unit-record/entry-draft';
import { readEntry } from '../../../shared/domain/unit-record/read-entry';
import { settledEntry } from '../../../shared/domain/unit-record/record-draft';
import { columnsNeeded } from '../../../shared/domain/unit-record/slots';
import { contextFor, criterion, entryWith, observation, outcomes } from './examples';

const slot = observation(2, 1);
const context = contextFor(slot);
const good = entryWith({ achievedOn: '1/10/2026', portfolioReference: 'p. 4', initials: 'mz' });
const problemsOf = (cells: Parameters<typeof entryWith>[0], at = slot) => {
  const read = readEntry(entryWith(cells), at, contextFor(at));
  return read.kind === 'incomplete' ? read.problems : null;
};

describe('reading an entry', () => {
  test('an observation is one the assessor saw of all criteria, unless something else stands there', () => {
    expect(readEntry(good, slot, context)).toEqual({
      kind: 'complete',
      values: {
        achievedOn: '2026-10-01',
        criteria: ['2a', '2b', '2c', '2d', '2e', '2f'],
        oralCriteria: [],
        portfolioReference: 'p. 4',
        initials: 'MZ',
        learnerSignedOn: null,
        method: 'observation',
        witnessId: null,
        reason: '',
        rpl: null,
      },
    });
  });
  test('names each cell that is missing', () => {
    expect(problemsOf({ learnerSignedOn: '2/10/2026' })).toEqual({
      achievedOn: 'Give the day on which it was achieved.',
      portfolioReference: 'Give the portfolio reference: where the evidence lies.',
      initials: 'Give the initials of the assessor.',
    });
    expect(problemsOf({ portfolioReference: 'p. 1' }, criterion('3a'))).toMatchObject({
      method: 'Give the evidence type.',
    });
  });
  test('names what contradicts', () => {
    const more = { ...good.cells, criteria: 'a', oralCriteria: 'b', learnerSignedOn: '30/9/2026' };
    expect(problemsOf(more)).toEqual({
      oralCriteria: '2b is not among the criteria achieved.',
      learnerSignedOn: 'The learner signed before it was achieved.',
    });
    expect(problemsOf({ ...good.cells, criteria: 'none' })).toEqual({
      criteria: 'Name at least one criterion that was achieved.',
    });
  });
  test('sends witness, reason and RPL only with the evidence type that asks for them', () => {
    const witnessed = {
      ...good,
      witnessId: 'w1',
      reason: ' Nights ',
      cells: { ...good.cells, method: 'wt' },
    };
    const read = readEntry(witnessed, slot, context);
    expect(read).toMatchObject({
      values: { method: 'witness testimony', witnessId: 'w1', reason: 'Nights' },
    });
    expect(readEntry({ ...witnessed, cells: good.cells }, slot, context)).toMatchObject({
      values: { witnessId: null, reason: '' },
    });
  });
});

describe('changes', () => {
  const values: EntryValues = {
    achievedOn: '2026-10-01',
    criteria: outcomes[1]?.criteria.map(({ id }) => id) ?? [],
    oralCriteria: ['2b'],
    portfolioReference: 'p. 4',
    initials: 'MZ',
    learnerSignedOn: '2026-10-02',
    method: 'witness testimony',
    witnessId: 'w1',
    reason: 'Nights',
    rpl: null,
  };
  test('a recorded entry shown and read again is the same entry', () => {
    const stored = draftOfEntry('e1', values, context.outcome);
    expect(stored.base).toBe('e1');
    expect(readEntry(stored, slot, context)).toEqual({ kind: 'complete', values });
    expect(sameEntry(settledEntry(stored, slot, context), stored)).toBe(true);
  });
  test('what was typed another way is no change once it is settled', () => {
    const stored = draftOfEntry('e1', values, context.outcome);
    const typed = {
      ...stored,
      cells: {
        ...stored.cells,
        achievedOn: '1/10/26',
        criteria: '',
        oralCriteria: 'b',
        initials: 'mz',
        method: 'wt',
      },
    };
    expect(sameEntry(typed, stored)).toBe(false);
    expect(sameEntry(settledEntry(typed, slot, context), stored)).toBe(true);
  });
  test('settling drops what the evidence type does not ask for, and leaves what cannot be read', () => {
    const stored = draftOfEntry('e1', values, context.outcome);
    const seen = settledEntry(
      { ...stored, cells: { ...stored.cells, method: 'obs', achievedOn: 'soon' } },
      slot,
      context,
    );
    expect(seen).toMatchObject({
      witnessId: null,
      reason: '',
      cells: { method: 'observation', achievedOn: 'soon' },
    });
  });
  test('spaces are nothing', () => {
    expect(isBlankEntry(entryWith({ achievedOn: '  ' }))).toBe(true);
    expect(isBlankEntry({ ...blankEntry, witnessId: 'w1' })).toBe(false);
  });
});

test('columns shown: as many as the unit states, two where it is silent, at least one', () => {
  expect([2, 3, null, 0, 99].map(columnsNeeded)).toEqual([2, 3, 2, 1, 12]);
});
