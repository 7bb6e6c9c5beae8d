import { describe, expect, test } from 'vitest';
import { createRecordStore } from '../../../renderer/features/unit-record/record-store';
import { emptyDraft } from '../../../shared/domain/unit-record/record-draft';
import { slotKey } from '../../../shared/domain/unit-record/slots';
import type { RecordedEntry, UnitRecordView } from '../../../shared/ipc/unit-records';
import { contextFor, criterion, observation, outcomes } from './examples';

const slot = criterion('3a');
const key = slotKey(slot);
const recorded = (id: string, portfolioReference: string): RecordedEntry => ({
  id,
  slot,
  values: {
    achievedOn: '2026-10-01',
    criteria: [],
    oralCriteria: [],
    portfolioReference,
    initials: 'MZ',
    learnerSignedOn: null,
    method: 'product',
    witnessId: null,
    reason: '',
    rpl: null,
  },
  assessorName: 'Marek Zieliński',
  witnessName: null,
  recordedAt: '2026-10-02T10:00:00.000Z',
  recordedBy: 'Helen Osei',
  revisions: 1,
  changeReason: null,
  judgements: [],
});
const viewWith = (...entries: readonly RecordedEntry[]): UnitRecordView => ({
  learner: { id: 'l', name: 'Kofi Mensah', number: 'L1' },
  registrationId: 'r',
  withdrawnOn: null,
  qualification: { id: 'q', code: 'EX2D1', title: 'Example' },
  unitReference: null,
  outcomes,
  facts: {
    unit: {
      id: 'u',
      code: 'OBS1',
      title: 'Example',
      level: 2,
      credit: 5,
      glh: 20,
      methods: null,
      observationsRequired: 2,
      simulation: null,
      outcomes,
    },
    qualificationId: 'q',
    learnerName: 'Kofi Mensah',
    registeredOn: '2026-01-01',
    entries: [],
    signedOutcomes: [],
    people: [],
  },
  entries,
  signOffs: [],
  achievement: null,
  decisions: [],
  witnesses: [],
  sites: [],
  siteId: null,
  units: [],
  lock: null,
  isStatementOpen: true,
});
const storeOf = (view: UnitRecordView, draft = emptyDraft) => createRecordStore(view, draft, contextFor);

describe('what is changed', () => {
  test('a cell typed and typed back is no change', () => {
    const store = storeOf(viewWith(recorded('e1', 'p. 1')));
    store.setCell(key, 'portfolioReference', 'p. 2');
    expect(store.changedKeys()).toEqual([key]);
    expect(store.entry(key).base).toBe('e1');
    store.setCell(key, 'portfolioReference', 'p. 1');
    expect(store.changedKeys()).toEqual([]);
  });

  test('a key press tells its own entry alone', () => {
    const store = storeOf(viewWith());
    const told: string[] = [];
    store.subscribe(key, () => told.push('own'));
    store.subscribe(slotKey(criterion('3b')), () => told.push('other'));
    store.setCell(key, 'initials', 'M');
    expect(told).toEqual(['own']);
  });

  test('leaving a cell settles the entry; an observation says what it is', () => {
    const store = storeOf(viewWith());
    const first = slotKey(observation(1, 1));
    store.setCell(first, 'achievedOn', '1/10/26');
    store.settle(observation(1, 1));
    expect(store.entry(first).cells).toMatchObject({
      achievedOn: '1 Oct 2026',
      criteria: 'all',
      method: 'observation',
    });
  });

  test('what was saved is no change any more once the record is read again', () => {
    const store = storeOf(viewWith());
    store.setCell(key, 'portfolioReference', 'p. 1');
    store.setCell(key, 'achievedOn', '1/10/26');
    store.setCell(key, 'initials', 'mz');
    store.setCell(key, 'method', 'product');
    store.settleAll(new Map([[key, slot]]));
    store.rebase(viewWith(recorded('e1', 'p. 1')));
    expect(store.changedKeys()).toEqual([]);
    expect(store.conflicts()).toEqual([]);
    expect(store.entry(key).base).toBe('e1');
  });

  test('a draft is found again as it was left', () => {
    const left = storeOf(viewWith(recorded('e1', 'p. 1')));
    left.setCell(key, 'portfolioReference', 'p. 2');
    const found = storeOf(viewWith(recorded('e1', 'p. 1')), left.toDraft());
    expect(found.entry(key)).toEqual(left.entry(key));
    expect(found.conflicts()).toEqual([]);
  });
});

describe('two revisions from the same base', () => {
  const bothChanged = () => {
    const store = storeOf(viewWith(recorded('e1', 'p. 1')));
    store.setCell(key, 'portfolioReference', 'mine');
    store.rebase(viewWith(recorded('e2', 'theirs')));
    return store;
  };
  test('are shown both, and mine stays typed', () => {
    const store = bothChanged();
    expect(store.conflicts()).toMatchObject([
      { key, mine: { base: 'e1' }, stored: { base: 'e2', cells: { portfolioReference: 'theirs' } } },
    ]);
    expect(store.entry(key).cells.portfolioReference).toBe('mine');
  });
  test('keeping mine makes it a change of what is on record', () => {
    const store = bothChanged();
    store.keepMine(key);
    expect(store.conflicts()).toEqual([]);
    expect(store.entry(key)).toMatchObject({ base: 'e2', cells: { portfolioReference: 'mine' } });
  });
  test('taking what is on record gives mine up', () => {
    const store = bothChanged();
    store.takeStored(key);
    expect(store.changedKeys()).toEqual([]);
    expect(store.entry(key).cells.portfolioReference).toBe('theirs');
  });
  test('a draft left before a lock meets what was recorded since', () => {
    const left = storeOf(viewWith(recorded('e1', 'p. 1')));
    left.setCell(key, 'portfolioReference', 'mine');
    expect(storeOf(viewWith(recorded('e2', 'theirs')), left.toDraft()).conflicts()).toHaveLength(1);
    // Withdrawn since: the draft would be a change of nothing.
    expect(storeOf(viewWith(), left.toDraft()).conflicts()).toHaveLength(1);
  });
  test('the same change by both is none', () => {
    const store = storeOf(viewWith(recorded('e1', 'p. 1')));
    store.setCell(key, 'portfolioReference', 'p. 2');
    store.rebase(viewWith(recorded('e2', 'p. 2')));
    expect(store.changedKeys()).toEqual([]);
  });
});
