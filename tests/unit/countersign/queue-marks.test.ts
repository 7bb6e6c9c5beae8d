import { describe, expect, test } from 'vitest';
import {
  batchOf,
  batchWords,
  byTrainee,
  decisionForKey,
  filterPending,
  nextAfter,
  NOTHING_MARKED,
  withMark,
} from '../../../renderer/features/countersignatures/queue-marks';
import type { PendingDecision } from '../../../shared/ipc/countersignatures';

const decision = (id: string, given: Partial<PendingDecision> = {}): PendingDecision => ({
  id,
  learnerId: 'l',
  learnerName: 'Zoë Núñez',
  qualificationId: 'q',
  qualificationCode: 'CS2D1',
  unitId: 'u',
  unitCode: 'UBU19',
  unitTitle: 'Deliver customer service',
  assessorId: 'tom',
  assessorName: 'Tom Trainee',
  countersignatoryId: 'me',
  countersignatoryName: 'Me Myself',
  method: 'observation',
  decidedOn: '2026-10-01',
  stage: 'summative',
  site: 'Harbour Road',
  portfolioReference: null,
  refusal: null,
  ...given,
});
const a = decision('a');
const b = decision('b', { assessorId: 'una', assessorName: 'Una', countersignatoryId: null });
const c = decision('c', { method: 'RPL' });
const locked = decision('x', { refusal: { code: 'own-decision', message: 'Yours.' } });
const ids = (rows: readonly PendingDecision[]) => rows.map(({ id }) => id);

describe('the queue', () => {
  test('stands by trainee, whoever has waited longest first', () => {
    expect(byTrainee([a, b, c]).map((group) => [group.assessorName, ids(group.decisions)])).toEqual([
      ['Tom Trainee', ['a', 'c']],
      ['Una', ['b']],
    ]);
    expect(byTrainee([])).toEqual([]);
  });

  test('is mine or all, and found by every word in any order', () => {
    const find = (whose: 'mine' | 'all', text: string) =>
      ids(filterPending([a, b, c], { whose, text }, 'me'));
    expect(find('mine', '')).toEqual(['a', 'c']);
    expect(find('all', '')).toEqual(['a', 'b', 'c']);
    expect(find('all', '  núñez   ubu19 ')).toEqual(['a', 'b', 'c']);
    expect(find('all', 'rpl tom')).toEqual(['c']);
    expect(find('all', 'una rpl')).toEqual([]);
  });

  test('keys lead up and down and stop at the ends', () => {
    expect(
      ['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'x'].map((key) => decisionForKey(key, 0, 3)),
    ).toEqual([1, 0, 0, 2, 2, undefined]);
    expect(decisionForKey('ArrowDown', 2, 3)).toBe(2);
  });

  test('marking goes on to the next one that has no mark and may be signed', () => {
    expect(nextAfter([a, b, c], 'a', { b: 'refuse' })).toBe('c');
    expect(nextAfter([a, locked, c], 'a', {})).toBe('c');
    expect(nextAfter([a, b], 'a', { b: 'refuse' })).toBe('b');
    expect(nextAfter([a, b, c], 'c', {})).toBe('c');
  });
});

describe('the batch', () => {
  const marked = withMark(
    withMark(withMark(NOTHING_MARKED, 'a', 'countersign'), 'b', 'refuse'),
    'x',
    'countersign',
  );

  test('holds what still waits and may be signed, and names the first without feedback', () => {
    expect(batchOf([a, b, locked], marked)).toEqual({
      countersign: ['a'],
      refuse: [{ id: 'b', feedback: '' }],
      withoutFeedback: 'b',
    });
    expect(batchOf([a, b], { ...marked, feedback: { b: ' No date. ' } })).toEqual({
      countersign: ['a'],
      refuse: [{ id: 'b', feedback: 'No date.' }],
      withoutFeedback: null,
    });
    expect(batchOf([b], marked).countersign).toEqual([]);
  });

  test('a mark is taken away, its feedback kept', () => {
    const draft = { ...marked, feedback: { b: 'No date.' } };
    expect(withMark(draft, 'b', null)).toEqual({
      marks: { a: 'countersign', x: 'countersign' },
      feedback: { b: 'No date.' },
    });
  });

  test('is said in words', () => {
    expect([batchWords(0, 0), batchWords(3, 0), batchWords(0, 1), batchWords(12, 2)]).toEqual([
      'Nothing is marked yet.',
      '3 to countersign',
      '1 to send back',
      '12 to countersign, 2 to send back',
    ]);
  });
});
