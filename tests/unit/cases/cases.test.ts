import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterCases } from '../../../renderer/features/cases/case-filter';
import { draftOf, newCase, readCaseForm } from '../../../renderer/features/cases/case-form';
import {
  caseProblems,
  closingProblem,
  nextReference,
  referenceSeries,
  stageProblem,
  type CaseFacts,
} from '../../../shared/domain/cases';
import type { CaseRevision, CaseRow } from '../../../shared/ipc/cases';

const today = '2026-11-21';
const appeal: CaseFacts = {
  kind: 'appeal',
  openedOn: today,
  learnerId: 'l',
  assessorId: null,
  peopleInWords: '',
  description: 'The decision on UBU19.',
  howFound: 'A letter.',
  reportedTo: null,
  reportedOn: null,
};
const fields = (given: Partial<CaseFacts>) =>
  caseProblems({ ...appeal, ...given }, today).map(({ field }) => field);

describe('references', () => {
  test('count up within kind and year, past 999 too', () => {
    expect(referenceSeries('appeal', '2026-01-31')).toBe('AP-2026-');
    expect(referenceSeries('malpractice', '2025-12-31')).toBe('MP-2025-');
    expect(nextReference('AP-2026-', null)).toBe('AP-2026-001');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (count) => {
        let newest: string | null = null;
        for (let index = 0; index < Math.min(count, 3); index += 1)
          newest = nextReference('AP-2026-', newest);
        const later = nextReference('AP-2026-', `AP-2026-${String(count).padStart(3, '0')}`);
        expect(Number(later.slice(8))).toBe(count + 1);
        expect(newest).toBe(`AP-2026-00${Math.min(count, 3)}`);
      }),
    );
  });
});

describe('the facts of a case', () => {
  test('are complete: silent', () => expect(fields({})).toEqual([]));
  test.each<[Partial<CaseFacts>, readonly string[]]>([
    [{ openedOn: '2026-11-22' }, ['openedOn']],
    [{ learnerId: null }, ['learnerId']],
    [{ kind: 'malpractice', learnerId: null }, ['peopleInWords']],
    [{ kind: 'malpractice', learnerId: null, assessorId: 'a' }, []],
    [{ kind: 'malpractice', learnerId: null, peopleInWords: 'A visitor' }, []],
    [{ description: ' ', howFound: '' }, ['description', 'howFound']],
    [{ reportedTo: 'VTCT' }, ['reportedOn']],
    [{ reportedOn: today }, ['reportedTo']],
    [{ reportedTo: 'VTCT', reportedOn: '2026-11-22' }, ['reportedOn']],
  ])('%j', (given, expected) => expect(fields(given)).toEqual(expected));
});

describe('days of a case', () => {
  test('a stage lies between the opening and today, and the next one is due after it', () => {
    const at = (onDay: string, dueOn: string | null = null) =>
      stageProblem({ onDay, dueOn }, '2026-11-10', today)?.field;
    expect([
      at('2026-11-10'),
      at('2026-11-09'),
      at('2026-11-22'),
      at(today, '2026-11-20'),
      at(today, today),
    ]).toEqual([undefined, 'onDay', 'onDay', 'dueOn', undefined]);
  });

  test('it is closed after its newest stage, and not in the future', () => {
    expect(closingProblem(today, today, today)).toBeNull();
    expect(closingProblem('2026-11-20', today, today)).toBe(
      'This day is before the newest stage of the case.',
    );
    expect(closingProblem('2026-11-22', today, today)).toBe('This day is still to come.');
  });
});

describe('the form', () => {
  const filled = { ...newCase(today), learnerId: 'l', description: 'What', howFound: 'How' };

  test('a new case has no base and no reason; an empty day is said', () => {
    expect(readCaseForm(filled, null, today)).toMatchObject({
      kind: 'ready',
      request: { id: null, base: null, changeReason: null, reportedTo: null },
    });
    expect(readCaseForm({ ...filled, openedOn: null }, null, today)).toMatchObject({
      kind: 'wrong',
      problems: { openedOn: 'Give the day.' },
    });
  });

  test('a correction starts from the revision, keeps it as its base and needs a reason', () => {
    const revision: CaseRevision = {
      ...appeal,
      id: 'r1',
      iqaId: null,
      unitId: null,
      decisionId: null,
      learnerName: 'Lou',
      assessorName: null,
      iqaName: null,
      unitCode: null,
      decision: null,
      closedOn: null,
      outcome: null,
      changeReason: null,
      recordedAt: '2026-11-21T10:00:00.000Z',
      recordedBy: 'Meera Nair',
    };
    const draft = draftOf(revision);
    expect(draft.base).toBe('r1');
    expect(readCaseForm(draft, 'c', today)).toMatchObject({
      kind: 'wrong',
      problems: { changeReason: 'Say why the facts are changed: the earlier ones stay readable.' },
    });
    expect(readCaseForm({ ...draft, changeReason: ' More came. ' }, 'c', today)).toMatchObject({
      kind: 'ready',
      request: { id: 'c', base: 'r1', changeReason: 'More came.' },
    });
  });
});

test('the list shows open cases by what is due next, closed ones on demand', () => {
  const row = (reference: string, given: Partial<CaseRow> = {}): CaseRow => ({
    id: reference,
    kind: 'appeal',
    reference,
    openedOn: '2026-11-01',
    who: 'Zoë Núñez',
    unitCode: null,
    stage: null,
    nextDueOn: null,
    closedOn: null,
    ...given,
  });
  const rows = [
    row('AP-2026-001'),
    row('AP-2026-002', { nextDueOn: '2026-12-01' }),
    row('AP-2026-003', { closedOn: '2026-11-02' }),
    row('MP-2026-001', { kind: 'malpractice', nextDueOn: '2026-11-30' }),
  ];
  const shown = (state: 'open' | 'closed' | 'all', text = '') =>
    filterCases(rows, { state, text }).map(({ reference }) => reference);
  expect(shown('open')).toEqual(['MP-2026-001', 'AP-2026-002', 'AP-2026-001']);
  expect(shown('closed')).toEqual(['AP-2026-003']);
  expect(shown('all', 'núñez malpr')).toEqual(['MP-2026-001']);
});
